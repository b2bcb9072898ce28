/** Metadata of a package in node_modules/: version, licence, and the text of the licence. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

export const readPackage = (name) => {
  const folder = join(root, 'node_modules', name);
  const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((it) => /^licen[cs]e(\.|$)/i.test(it));
  if (!file) throw new Error(`No licence was found in ${folder}.`);
  return {version, license, licenseText: readFileSync(join(folder, file), 'utf8').trim()};
};
