/**
 * `npm run release`: packs release/cooperation-widgets-<version>.zip, a folder as `host` writes it, for
 * people without Node.js. It does not know its address, so its pages have no absolute URLs; README.txt
 * says what that means. Beside it, the WordPress plugin. The same sources give the same bytes.
 */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, sep} from 'node:path';
import process from 'node:process';
import {pipeline} from 'node:stream/promises';
import {pathToFileURL} from 'node:url';
import {ZipFile} from 'yazl';
import {build, isStale} from './build.mjs';
import {ensureDependencies, main, root, say} from './setup.mjs';

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

/** Packs the built package into `folder`, and returns the path of the archive; `options`: of `writeKit`. */
export const release = async (folder, options) => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const {writeKit} = await import(pathToFileURL(join(root, 'dist', 'cli.mjs')).href);
  const kit = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    await writeKit(kit, {own: {documents: []}}, undefined, options);
    const name = `cooperation-widgets-${version}`;
    mkdirSync(folder, {recursive: true});
    const file = join(folder, `${name}.zip`);
    await zip(kit, name, file);
    return file;
  } finally {
    rmSync(kit, {recursive: true, force: true});
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await ensureDependencies();
    if (isStale()) await build();
    const file = await release(join(root, 'release'));
    say(`${relative(root, file)}: ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
    const {pack} = await import('./wordpress/pack.mjs');
    await pack({archives: join(root, 'release')});
  });
}
