/** Writes ZIP archives: the same files give the same bytes. */
import {createWriteStream, readFileSync, readdirSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {ZipFile} from 'yazl';

/** Files that are compressed already. */
const COMPRESSED = /\.(br|gz|webp)$/;

const MODE = 0o100644;

/** The bytes of a folder as a ZIP file at `file`, inside a folder `name`. */
export const zip = async (folder, name, file) => {
  // Any fixed date would do: ZIP files store local times.
  const mtime = new Date(2000, 0, 1);
  const archive = new ZipFile();
  const paths = readdirSync(folder, {recursive: true})
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
  for (const path of paths) {
    archive.addBuffer(readFileSync(join(folder, path)), `${name}/${path}`, {
      mtime,
      mode: MODE,
      forceDosTimestamp: true,
      compress: !COMPRESSED.test(path),
    });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
};
