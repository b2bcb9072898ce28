/** Metadata of a package in node_modules/: version, licence, and the text of the licence. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

/** Packages that are published without the file, and the one of the same repository that has it. */
const LICENCE_IN = {'@lit-labs/ssr-dom-shim': '@lit-labs/ssr'};

/** Packages that only state their licence in their package.json. */
const STATED = ['@parse5/tools'];

const licenceFile = (folder) => readdirSync(folder).find((it) => /^licen[cs]e(\.|$)/i.test(it));

export const readPackage = (name) => {
  const folder = join(root, 'node_modules', name);
  const {version, license, author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const from = join(root, 'node_modules', LICENCE_IN[name] ?? name);
  const file = licenceFile(from);
  if (file) return {version, license, licenseText: readFileSync(join(from, file), 'utf8').trim()};
  if (!STATED.includes(name)) throw new Error(`No licence was found in ${from}.`);
  const [holder] = [author?.name ?? author].flat();
  return {
    version,
    license,
    licenseText: `${license} licence, as its package.json states. ${holder ?? ''}`.trim(),
  };
};
