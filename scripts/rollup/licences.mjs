/**
 * Rollup plugin: collects the licences of the packages that end up in bundles, for
 * dist/LICENSES.txt. Their terms ask that the text goes with every copy.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'];

const INTRODUCTION = `The scripts beside this file contain the following software.
`;

const packageFolder = (moduleId) => {
  let folder = dirname(moduleId);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

const licenceOf = (folder) => {
  const file = LICENCE_FILES.map((name) => join(folder, name)).find(existsSync);
  if (!file) throw new Error(`No licence was found in ${folder}.`);
  return readFileSync(file, 'utf8').trim();
};

/**
 * One for all bundles of a build: `plugin()` goes into each of them.
 * `own`: folders of packages that are in the bundles without being imported.
 */
export const licences = ({file, own}) => {
  const folders = new Set(own);

  const text = () => {
    const namesByLicence = new Map();
    for (const folder of [...folders].sort()) {
      const {name, version, license} = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const licence = licenceOf(folder);
      const names = namesByLicence.get(licence) ?? [];
      namesByLicence.set(licence, [...names, `${name} ${version} (${license})`]);
    }
    const parts = [...namesByLicence].map(
      ([licence, names]) => `${names.join('\n')}\n\n${licence}\n`,
    );
    return [INTRODUCTION, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
  };

  return () => ({
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const {modules = {}} of Object.values(bundle)) {
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          if (renderedLength > 0 && id.includes('node_modules')) folders.add(packageFolder(id));
        }
      }
    },
    writeBundle() {
      writeFileSync(file, text());
    },
  });
};
