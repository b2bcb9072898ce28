/** The package as npm packs it, and another version of it, for tests of what users install. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, join, sep} from 'node:path';
import {root} from '../../scripts/setup.mjs';

/** What only bundlers and debuggers read. */
const UNUSED = /^dist\/(esm|types|storybook)\b|\.map$/;

/** Puts the files that npm packs into `folder`, as an installation does; there is nothing else. */
export const installInto = (folder) => {
  const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{files}] = JSON.parse(list);
  for (const {path} of files) {
    if (!UNUSED.test(path)) cpSync(join(root, path), join(folder, path));
  }
  return folder;
};

/** Length of a SHA-256 hash in the loader. */
const LENGTH = 43;

const hashOf = (text) => createHash('sha256').update(text).digest('base64').slice(0, LENGTH);

const shortOf = (hash) => hash.replace(/\W/g, '').slice(0, 8);

/** Chunks that others name, before these. */
const FIRST = ['workbook-', 'import-', 'check-'];

const rank = (name) => (FIRST.findIndex((start) => name.startsWith(start)) + 4) % 4 || 9;

/**
 * A copy of a package with another version: in every script, so that all chunks have other names, and
 * with a line of `news` in its changelog.
 */
export const withVersion = (from, to, version, news) => {
  for (const name of ['bin', 'dist', 'package.json', 'CHANGELOG.md']) {
    const filter = (path) =>
      !UNUSED.test(
        path
          .slice(from.length + 1)
          .split(sep)
          .join('/'),
      );
    cpSync(join(from, name), join(to, name), {recursive: true, filter});
  }
  const read = (path) => readFileSync(join(to, path), 'utf8');
  const write = (path, text) => writeFileSync(join(to, path), text);
  const {version: before} = JSON.parse(read('package.json'));
  write('package.json', read('package.json').replace(`"${before}"`, `"${version}"`));
  write('dist/cli.mjs', read('dist/cli.mjs').replaceAll(`"${before}"`, `"${version}"`));
  const changelog = read('CHANGELOG.md').replace(/^## \[Unreleased\]/m, `## [${before}]`);
  write('CHANGELOG.md', changelog.replace(/^## /m, `## [${version}]\n\n- ${news}\n\n## `));

  const chunks = readdirSync(join(to, 'dist', 'chunks')).sort((a, b) => rank(a) - rank(b));
  const scripts = readdirSync(join(to, 'dist')).filter((name) => name.endsWith('.js'));
  const paths = [
    ...scripts.map((name) => `dist/${name}`),
    ...chunks.map((it) => `dist/chunks/${it}`),
  ];
  const texts = new Map(paths.map((path) => [path, read(path).replaceAll(before, version)]));
  for (const name of chunks) {
    const path = `dist/chunks/${name}`;
    const old = hashOf(read(path));
    const now = hashOf(texts.get(path));
    for (const [other, text] of texts) texts.set(other, text.replaceAll(old, now));
    write(path, texts.get(path));
    const renamed = path.replace(shortOf(old), shortOf(now));
    renameSync(join(to, path), join(to, renamed));
    write('dist/integrity.json', read('dist/integrity.json').replace(name, basename(renamed)));
    texts.delete(path);
  }
  for (const [path, text] of texts) write(path, text);
  return to;
};

/** The program of a package, for `node`. */
export const commandOf = (folder) => join(folder, 'bin', 'cooperation-widgets.mjs');
