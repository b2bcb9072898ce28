/**
 * `kit.json`: what a folder of `host` contains, and how it was made. Written last, so that a folder
 * without it, or with an old one, was interrupted. The check page reads it too.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PlainError} from '../plain-error.mjs';

export const KIT = 'kit.json';

/** The version of the file itself. */
const FORMAT = 1;

export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('base64');

/**
 * `base`: the URL of the folder, `null` if unknown; `languages`, `widgets`: chosen ones, `null` for all;
 * `documents`: own ones, `theme`; `versions`: the names of the chunks of each; `files`: their hashes.
 */
export const kitOf = ({version, settings, files}) => ({
  format: FORMAT,
  version,
  base: settings.base?.href ?? null,
  languages: settings.languages ?? null,
  widgets: settings.widgets ?? null,
  documents: settings.own.documents.map(({path, sections, isDefault}) => ({
    path,
    sections,
    isDefault,
  })),
  theme: settings.own.theme?.path ?? null,
  versions: {},
  files: Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)]).sort()),
});

export const print = (kit) => `${JSON.stringify(kit, undefined, 1)}\n`;

/** The `kit.json` of a folder with `undefined` for `null`; `undefined` if there is none. */
export const readKit = (folder) => {
  const file = join(folder, KIT);
  if (!existsSync(file)) return undefined;
  try {
    const kit = JSON.parse(readFileSync(file, 'utf8'));
    if (kit.format !== FORMAT || typeof kit.files !== 'object') throw new Error();
    return Object.fromEntries(
      Object.entries(kit).map(([name, value]) => [name, value ?? undefined]),
    );
  } catch {
    throw new PlainError(`${file} cannot be read. Expected the file as "host" wrote it.`);
  }
};
