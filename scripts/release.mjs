/**
 * `npm run release`: packs release/cooperation-widgets-<version>.zip, a folder as `host` writes it, for
 * people without Node.js. It does not know its address, so its pages have no absolute URLs; README.txt
 * says what that means. Beside it, the WordPress plugin. The same sources give the same bytes.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build, isStale} from './build.mjs';
import {ensureDependencies, main, root, say} from './setup.mjs';
import {pack} from './wordpress/pack.mjs';
import {zip} from './zip.mjs';

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
    await pack({archives: join(root, 'release')});
  });
}
