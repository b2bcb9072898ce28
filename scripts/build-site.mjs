/**
 * Copies what a host serves beside scripts and pages: the site as dist/site/ with addresses that hold
 * there, the pictures of the widgets, and the handlers for oEmbed. The command `host` takes them from
 * there.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, extname, join} from 'node:path';
import {FOLDER as PICTURES} from './pictures.mjs';
import {BYTE_ORDER_MARK} from './rollup/byte-order-mark.mjs';
import {main, root} from './setup.mjs';

const dist = join(root, 'dist');

/** Read by the build alone. */
const LEFT_OUT = ['english.json'];

const TEXTS = ['.css', '.html', '.js'];

/** Pages know dist/ as a folder beside site/; here site/ is in it. */
const moved = (text) => text.replace(/((?:\.\.\/)+)dist\//g, '$1');

/** Servers may name another encoding, or none. */
const marked = (text) => (/[^\0-\x7f]/.test(text) ? BYTE_ORDER_MARK + text : text);

const write = (path, content) => {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
};

const copySite = () => {
  const site = join(root, 'site');
  for (const name of readdirSync(site, {recursive: true})) {
    const from = join(site, name);
    if (!statSync(from).isFile() || LEFT_OUT.includes(name)) continue;
    const to = join(dist, 'site', name);
    const bytes = readFileSync(from);
    write(to, TEXTS.includes(extname(name)) ? marked(moved(bytes.toString('utf8'))) : bytes);
  }
};

/** The pictures for dark pages are for the documentation. */
const copyPictures = () => {
  for (const name of readdirSync(join(root, PICTURES))) {
    if (name.endsWith('-dark.webp')) continue;
    write(join(dist, 'pictures', name), readFileSync(join(root, PICTURES, name)));
  }
};

await main(() => {
  for (const folder of ['site', 'pictures', 'handlers']) {
    rmSync(join(dist, folder), {recursive: true, force: true});
  }
  copySite();
  copyPictures();
  cpSync(join(root, 'bin', 'cli', 'host', 'handlers'), join(dist, 'handlers'), {recursive: true});
});
