/** Writes the files of a kit, each with its compressed copies, and removes what is no longer part of it. */
import {Buffer} from 'node:buffer';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {compressed, ENDINGS} from './compress.mjs';
import {hashOf, KIT, print} from './kit.mjs';
import {isServerFile} from './servers/servers.mjs';

/** Chunks come first and entry scripts last, so that a page never loads what is not there yet. */
const rank = (path) => (path.includes('chunks/') ? 0 : /^[\w-]+\.js$/.test(path) ? 2 : 1);

const hashOfFile = (file) => (existsSync(file) ? hashOf(readFileSync(file)) : undefined);

const removeEmpty = (folder, path) => {
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    const full = join(folder, at);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
};

const write = (folder, path, bytes) => {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, bytes);
};

/**
 * `earlier`: the `kit.json` of the folder, if any. Returns the paths of the server configurations
 * that were edited and are `kept`; the new ones are beside them, with the ending `.new`.
 */
export const writeFolder = async (folder, {files, kit}, earlier, {compress}) => {
  const isEdited = (path) => {
    const written = earlier?.files[path];
    const found = written && isServerFile(path) ? hashOfFile(join(folder, path)) : undefined;
    return found !== undefined && found !== written && found !== kit.files[path];
  };
  const paths = [...files.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const kept = paths.filter(isEdited);
  const copies = compress ? await compressed(files) : new Map();
  for (const path of paths) {
    const isKept = kept.includes(path);
    write(folder, isKept ? `${path}.new` : path, files.get(path));
    // Of an upgrade before, which has been taken over since.
    if (isServerFile(path) && !isKept) rmSync(join(folder, `${path}.new`), {force: true});
    for (const end of ENDINGS) {
      const copy = copies.get(path)?.[end];
      if (copy) write(folder, path + end, copy);
      else rmSync(join(folder, path + end), {force: true});
    }
  }
  for (const path of Object.keys(earlier?.files ?? {})) {
    if (kit.files[path] !== undefined) continue;
    for (const end of ['', ...ENDINGS]) rmSync(join(folder, path + end), {force: true});
    removeEmpty(folder, path);
  }
  write(folder, KIT, Buffer.from(print(kit)));
  return {kept};
};
