/**
 * Rollup plugin: dist/LICENSES.txt, with the licences of the project and of the packages that end
 * up in bundles. They require the text in every copy.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import license from 'rollup-plugin-license';
import {readPackage} from '../packages.mjs';
import {root} from '../setup.mjs';

const own = (name) => readFileSync(join(root, name), 'utf8');

/** What the project itself grants, for those who copy the folder `dist` alone. */
const ownLicences = () => [
  `cooperation-widgets\n\n${own('LICENSE')}`,
  own('LICENSE-CONTENT.md'),
  `The outlines of the continents come from Natural Earth, which is in the public domain.\n`,
];

const INTRODUCTION = 'The scripts beside this file also contain the following software.\n';

/**
 * One instance for all bundles of a build: add `plugin()` to each of them.
 * `unimported`: names of packages that are in the bundles without being imported.
 */
export const licences = ({file, unimported}) => {
  const packages = new Map(unimported.map((name) => [name, readPackage(name)]));

  const text = () => {
    const namesByLicence = new Map();
    for (const name of [...packages.keys()].sort()) {
      const {version, license: id, licenseText} = packages.get(name);
      const names = namesByLicence.get(licenseText) ?? [];
      namesByLicence.set(licenseText, [...names, `${name} ${version} (${id})`]);
    }
    const parts = [...namesByLicence].map(
      ([licence, names]) => `${names.join('\n')}\n\n${licence}\n`,
    );
    return [...ownLicences(), INTRODUCTION, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
  };

  return () =>
    license({
      thirdParty: (dependencies) => {
        for (const {name} of dependencies) packages.set(name, readPackage(name));
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, text());
      },
    });
};
