/**
 * Rollup plugin: collects the licences of the packages that end up in bundles, for
 * dist/LICENSES.txt. They require the text in every copy.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import license from 'rollup-plugin-license';
import {readPackage} from '../packages.mjs';

const INTRODUCTION = `The scripts beside this file contain the following software.
`;

/**
 * One instance for all bundles of a build: add `plugin()` to each of them.
 * `own`: names of packages that are in the bundles without being imported.
 */
export const licences = ({file, own}) => {
  const packages = new Map(own.map((name) => [name, readPackage(name)]));

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
    return [INTRODUCTION, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
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
