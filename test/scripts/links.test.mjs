/** The links in the documentation: each leads to a file, in the package too if it is in there. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {test} from 'node:test';
import {root} from '../../scripts/setup.mjs';

const pages = ['.', 'docs', 'docs/embedding', 'docs/widgets'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => posix.join(folder, file)),
);

/** What a page links to within the repository: files, and the headings in them. */
const linksIn = (page) => {
  const text = readFileSync(join(root, page), 'utf8').replace(/^```[^]*?^```/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="(pictures\/[^"]+)"/g)];
  return targets
    .map(([, link, picture]) => link ?? picture)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path, anchor] = link.split('#');
      return {file: path ? posix.join(dirname(page), path) : page, anchor};
    });
};

/** As GitHub names headings. */
const anchorsIn = (page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every link leads to a file, and to a heading in it', () => {
  const links = pages.flatMap((page) => linksIn(page).map((link) => ({page, ...link})));
  assert.ok(links.length > 40);
  for (const {page, file, anchor} of links) {
    assert.ok(existsSync(join(root, file)), `${page}: ${file}`);
    if (anchor) assert.ok(anchorsIn(file).includes(anchor), `${page}: ${file}#${anchor}`);
  }
});

test('in the package, pages lead to files of the package; only pictures are left out', () => {
  const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
  });
  const [{files}] = JSON.parse(list);
  const shipped = new Set(files.map(({path}) => path));
  for (const page of pages.filter((each) => shipped.has(each))) {
    for (const {file} of linksIn(page)) {
      const isPicture = file.startsWith('docs/widgets/pictures/');
      const isShipped = shipped.has(file) || [...shipped].some((it) => it.startsWith(`${file}/`));
      assert.equal(isShipped, !isPicture, `${page}: ${file}`);
    }
  }
});
