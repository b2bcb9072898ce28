/** `host`, really run from the packed package: what it writes, what it says, and what it refuses. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import process from 'node:process';
import {after, before, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import sharp from 'sharp';
import {findProgram} from '../../scripts/chromium.mjs';
import {commandOf, installInto, withVersion} from '../helpers/packages.mjs';
import {freePort} from '../helpers/real-servers.mjs';

const BASE = 'https://widgets.example.edu/w/';

const DOCUMENT = {
  format: 1,
  source: {
    title: 'Zahlen',
    publisher: 'Uni',
    url: 'https://uni.example/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  heading: {de: 'Unsere Zahlen', en: 'R&D in figures'},
  figures: [{id: 'a', value: 7, qualifier: 'eq', unit: 'thing', measure: 'count', label: 'Dinge'}],
};

let folder;
let installed;
let newer;
let first;

/** Runs the command of a package in this process, which takes a tenth of the time of another one. */
const runWith = async (from, ...args) => {
  const {main} = await import(pathToFileURL(join(from, 'dist', 'cli.mjs')).href);
  const said = {stdout: '', stderr: ''};
  const real = Object.keys(said).map((name) => [name, process[name].write]);
  for (const name of Object.keys(said)) {
    process[name].write = (text) => {
      said[name] += text;
      return true;
    };
  }
  try {
    const status = await main(['host', ...args]);
    return {status, ...said};
  } finally {
    for (const [name, write] of real) process[name].write = write;
  }
};

const run = (...args) => runWith(installed, ...args);

const at = (...parts) => join(folder, ...parts);

const read = (...parts) => readFileSync(at(...parts), 'utf8');

const filesIn = (kit) =>
  readdirSync(at(kit), {recursive: true})
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(at(kit, name)).isFile());

const readKit = (kit) => JSON.parse(read(kit, 'kit.json'));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  installed = installInto(at('installed'));
  newer = withVersion(installed, at('newer'), '9.0.0', '**Breaking**: [everything](x.md) moved.');
  const args = ['host', 'public', '--base', BASE.slice(0, -1), '--no-compress'];
  first = spawnSync(process.execPath, [commandOf(installed), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  process.chdir(folder);
  // Each run of the command listens once.
  process.stdout.setMaxListeners(100);
});

after(() => {
  process.chdir(tmpdir());
  rmSync(folder, {recursive: true, force: true});
});

test('from the package alone, a folder has everything to serve, and the next steps are said', () => {
  assert.deepEqual([first.status, first.stderr], [0, '']);
  assert.match(first.stdout, /site\/check\//);
  assert.ok(first.stdout.includes(`<script async src="${BASE}embed.js"></script>`));
  const files = filesIn('public');
  for (const path of [
    'embed.js',
    'all.js',
    'key-figures.js',
    'frame.js',
    'check.js',
    'embed/key-figures/index.html',
    'embed/key-figures/zh-Hans/index.html',
    'oembed/key-figures/fr/bars.json',
    'static/office-list/ja.html',
    'documents/figures.json',
    'schemas/document.json',
    'themes/dsfr.css',
    'pictures/office-list-map.webp',
    'site/index.html',
    'site/check/index.html',
    'index.html',
    'README.txt',
    'LICENSES.txt',
    'integrity.json',
    '.htaccess',
    '_headers',
    ...['apache.conf', 'nginx.conf', 'Caddyfile', 'compose.yaml', 'docker.conf', 'oembed.php'].map(
      (name) => `server/${name}`,
    ),
  ]) {
    assert.ok(files.includes(path), path);
  }
  assert.ok(files.every((path) => !/\.(map|br|gz|ts)$/.test(path)));
});

test('kit.json names every file with its hash, and integrity.json that of every script', () => {
  const {files, base, version} = readKit('public');
  assert.equal(base, BASE);
  assert.deepEqual(
    Object.keys(files).sort(),
    filesIn('public')
      .filter((path) => path !== 'kit.json')
      .sort(),
  );
  const digest = (kind, path) =>
    createHash(kind)
      .update(readFileSync(at('public', path)))
      .digest('base64');
  for (const [path, hash] of Object.entries(files))
    assert.equal(hash, digest('sha256', path), path);
  for (const start of ['', `versions/${version}/`]) {
    const hashes = JSON.parse(read('public', `${start}integrity.json`));
    assert.ok(Object.keys(hashes).length > 30);
    for (const [path, hash] of Object.entries(hashes)) {
      assert.equal(hash, `sha384-${digest('sha384', start + path)}`, path);
    }
  }
});

test('every address in every page leads to a file of the folder', () => {
  const files = new Set(filesIn('public'));
  const pages = [...files].filter((path) => path.endsWith('.html') && !path.startsWith('static/'));
  let count = 0;
  for (const page of pages) {
    const text = read('public', page).replace(/<base [^>]*>|<pre>.*?<\/pre>/gs, '');
    for (const [, href] of text.matchAll(/\s(?:href|src)="([^"#?]+)/g)) {
      const url = new URL(href, BASE + page);
      if (!url.href.startsWith(BASE)) continue;
      const path = url.href.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
      assert.ok(files.has(path), `${page}: ${href}`);
      count += 1;
    }
  }
  assert.ok(count > 1000, `${count} addresses`);
});

test('scripts and style sheets of the site load from the folder', () => {
  const files = new Set(filesIn('public'));
  for (const path of [...files].filter((it) => /^site\/.*\.js$/.test(it))) {
    for (const [, from] of read('public', path).matchAll(/(?:\bfrom |\bimport\()'(\.[^']+)'/g)) {
      assert.ok(files.has(new URL(from, BASE + path).href.slice(BASE.length)), `${path}: ${from}`);
    }
  }
});

test('oEmbed responses show pages and pictures that exist, in the size that they have', async () => {
  const files = new Set(filesIn('public'));
  const responses = [...files].filter((path) => path.startsWith('oembed/'));
  assert.ok(responses.length > 150);
  for (const path of responses) {
    const {html, thumbnail_url: picture} = JSON.parse(read('public', path));
    const [, src] = /<iframe src="([^"?]*)/.exec(html);
    assert.ok(files.has(`${src.slice(BASE.length)}index.html`), path);
    assert.ok(files.has(picture.slice(BASE.length)), path);
  }
  const {thumbnail_width: width, thumbnail_height: height} = JSON.parse(
    read('public', 'oembed/office-list/fr/map.json'),
  );
  const actual = await sharp(at('public', 'pictures', 'office-list-map.webp')).metadata();
  assert.deepEqual([width, height], [actual.width, actual.height]);
});

test('with a choice, own documents and a theme, only these are written, with compressed copies', async () => {
  writeFileSync(at('my figures.json'), JSON.stringify(DOCUMENT));
  writeFileSync(at('other.json'), JSON.stringify({...DOCUMENT, heading: undefined}));
  writeFileSync(at('look.css'), ':root { --cw-accent: #900 }');
  const {status, stdout, stderr} = await run(
    ...['small', '--base', BASE, '--languages', 'de, FR', '--widgets', 'key-figures office-list'],
    ...['--document', 'my figures.json', '--beside', 'other.json', '--theme', 'look.css'],
  );
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(stdout.includes(`<link rel="stylesheet" href="${BASE}own/look.css">`));
  assert.ok(stdout.includes(`src="${BASE}own/other.json"`));

  const files = filesIn('small');
  const scripts = files.filter((path) => /^[\w-]+\.js$/.test(path));
  assert.ok(scripts.includes('key-figures.js') && scripts.includes('office-list.js'));
  assert.ok(!scripts.some((path) => /^(all|glossary|instrument|programme)/.test(path)));
  const chunks = files.filter((path) => /^chunks\/.*\.js$/.test(path));
  assert.ok(chunks.some((path) => path.startsWith('chunks/fr-')));
  assert.ok(!chunks.some((path) => /\/(es|ja|programme-list|instrument-explainer)/.test(path)));

  const loader = read('small', 'embed.js');
  assert.ok(
    loader.includes('["en","de","fr"]') && loader.includes('["key-figures","office-list"]'),
  );
  assert.match(
    loader.split('\n')[1],
    /^\(globalThis\[.*\.documents=\{"figures":"https:\/\/widgets\.example\.edu\/w\/own\/my-figures\.json"\};$/,
  );

  const page = read('small', 'embed/key-figures/de/index.html');
  assert.match(page, /<title>Unsere Zahlen<\/title>/);
  assert.match(page, /Dinge/);
  assert.match(page, /href="\.\.\/\.\.\/\.\.\/own\/look\.css"/);
  const response = JSON.parse(read('small', 'oembed/key-figures/fr.json'));
  assert.equal(response.title, 'R&D in figures');
  // The picture is of the bundled facts.
  assert.equal(response.thumbnail_url, undefined);
  assert.ok(!files.some((path) => /^(embed|oembed|static)\/(glossary|key-figures\/es)/.test(path)));
  assert.ok(!files.includes('site/index.html') && files.includes('site/check/index.html'));

  for (const path of ['embed.js', 'embed/key-figures/de/index.html', 'documents/figures.json']) {
    const bytes = readFileSync(at('small', path));
    assert.ok(brotliDecompressSync(readFileSync(at('small', `${path}.br`))).equals(bytes), path);
    assert.ok(gunzipSync(readFileSync(at('small', `${path}.gz`))).equals(bytes), path);
  }
  // Its file is edited on the server, and a copy would go out of date.
  assert.ok(!files.includes('own/my-figures.json.br'));
});

test('what is wrong with an option is named, with what was received and what was expected', async () => {
  mkdirSync(at('full'));
  writeFileSync(at('full', 'x.txt'), '');
  writeFileSync(at('empty.json'), '{"format": 1}');
  writeFileSync(at('large.json'), ' '.repeat(5 * 1024 * 1024 + 1));
  writeFileSync(at('page.css'), '<!doctype html>');
  writeFileSync(at('double.json'), JSON.stringify(DOCUMENT));
  for (const [args, message, code = 2] of [
    [[], /one folder/],
    [['a', 'b'], /one folder/],
    [['full', '--base', BASE], /full is not empty.*Expected a new or empty folder/],
    [['my figures.json', '--base', BASE], /is a file. Expected a folder/],
    [['new'], /--base is missing. Expected the URL/],
    [['new', '--base', 'widgets'], /--base "widgets" is not a URL. Expected/],
    [['new', '--base', 'ftp://x.example/'], /neither http nor https/],
    [['new', '--base', 'https://x.example/?a=1'], /contains \? or #/],
    [['new', '--base', 'https://me:secret@x.example/'], /name or a password/],
    [['new', '--base', 'https://x.example/a b"/'], /characters in its path/],
    [
      ['new', '--base', BASE, '--languages', 'frr'],
      /--languages "frr" is unknown.*"fr".*Expected one of ar/,
    ],
    [['new', '--base', BASE, '--languages', ' '], /--languages is empty/],
    [['new', '--base', BASE, '--widgets', 'keyfigures'], /"key-figures"\?/],
    [['new', '--base', BASE, '--document', 'none.json'], /none\.json cannot be read/],
    [['new', '--base', BASE, '--document', 'large.json'], /5\.0 MB. Expected at most 5 MB/, 1],
    [['new', '--base', BASE, '--document', 'x.csv'], /is a table.*from-table/],
    [['new', '--base', BASE, '--document', 'empty.json'], /nothing that a widget shows/, 1],
    [
      ['new', '--base', BASE, '--document', 'double.json', '--document', 'my figures.json'],
      /both have figures/,
    ],
    [['new', '--base', BASE, '--theme', 'double.json'], /not a style sheet/],
    [['new', '--base', BASE, '--theme', 'page.css'], /is a web page/],
    [['new', '--upgrade'], /--upgrade: new has no file kit\.json/],
    [['new', '--remove', '1.0.0'], /--remove: the folder has no kit\.json/],
    [['public', '--base', BASE], /has version .* already. Expected --upgrade/],
    [['public', '--remove', '0.0.1'], /--remove 0\.0\.1: there is no such version/],
    [['public', '--colour'], /Unknown option '--colour'/],
  ]) {
    const {status, stderr} = await run(...args);
    assert.match(stderr, message, args.join(' '));
    assert.equal(status, code, args.join(' '));
  }
  assert.ok(!existsSync(at('new')));
});

test('problems in a document are listed; what is right in it is shown', async () => {
  const {figures} = DOCUMENT;
  const document = {...DOCUMENT, figures: [...figures, {id: 'b'}]};
  writeFileSync(at('partly.json'), JSON.stringify(document));
  const args = ['partly', '--base', BASE, '--no-compress', '--widgets', 'key-figures'];
  const {status, stdout} = await run(...args, '--languages', 'de', '--document', 'partly.json');
  assert.equal(status, 1);
  assert.match(stdout, /partly\.json:1:\d+ /);
  assert.match(read('partly', 'embed/key-figures/de/index.html'), /Dinge/);
});

test('an upgrade keeps what pages still load, says what changed, and removes only on demand', async () => {
  const {version} = readKit('small');
  const chunks = filesIn('small').filter((path) => /^chunks\/core-\w+\.js$/.test(path));
  appendFileSync(at('small', 'server', 'nginx.conf'), '# ours\n');
  const edited = {...DOCUMENT, heading: 'Edited on the server'};
  writeFileSync(at('small', 'own', 'my-figures.json'), JSON.stringify(edited));

  const {status, stdout, stderr} = await runWith(newer, 'small', '--upgrade', '--no-compress');
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(stdout.includes(`From version ${version} to 9.0.0.`));
  assert.match(stdout, /scripts: \d+ new, \d+ changed/);
  assert.match(stdout, /server\/nginx\.conf was edited here and stays; the new one is .*\.new/);
  assert.match(stdout, /- Breaking: everything moved\./);
  assert.ok(stdout.includes(`--remove ${version}`));

  const after = filesIn('small');
  const kit = readKit('small');
  assert.deepEqual([kit.version, kit.base, kit.languages], ['9.0.0', BASE, ['de', 'fr']]);
  for (const path of [...chunks, `versions/${version}/embed.js`, 'versions/9.0.0/embed.js']) {
    assert.ok(after.includes(path), path);
  }
  assert.equal(after.filter((path) => /^chunks\/core-\w+\.js$/.test(path)).length, 2);
  assert.match(read('small', 'embed.js'), /9\.0\.0/);
  assert.match(
    read('small', `versions/${version}/embed.js`),
    new RegExp(version.replaceAll('.', '\\.')),
  );
  assert.match(read('small', 'server', 'nginx.conf'), /# ours\n$/);
  assert.match(read('small', 'embed/key-figures/de/index.html'), /Edited on the server/);
  // A copy from before would be sent in place of the new file.
  assert.ok(!after.includes('embed.js.br'));

  const gone = await runWith(newer, 'small', '--remove', version);
  assert.deepEqual([gone.status, gone.stderr], [0, '']);
  assert.ok(gone.stdout.includes(`Removed version ${version}`));
  const left = filesIn('small');
  assert.ok(
    !left.includes(chunks[0]) && !left.some((path) => path.startsWith(`versions/${version}`)),
  );
  assert.ok(left.includes('versions/9.0.0/embed.js'));
  assert.equal((await runWith(newer, 'small', '--remove', '9.0.0')).status, 2);
});

test('an upgrade says which pages are gone, and which own files', async () => {
  const ours = at('small', 'server', 'nginx.conf');
  writeFileSync(ours, readFileSync(`${ours}.new`));
  rmSync(at('small', 'own', 'other.json'));
  const {stdout} = await runWith(newer, 'small', '--upgrade', '--languages', 'de', '--no-compress');
  assert.match(stdout, /embed\/key-figures\/fr\/ is gone: links to it lead nowhere/);
  assert.match(stdout, /own\/other\.json is gone/);
  assert.match(stdout, /versions\/9\.0\.0\/ has other hashes now/);
  assert.ok(!existsSync(at('small', 'embed/key-figures/fr')));
  assert.doesNotMatch(stdout, /was edited here/);
  assert.ok(!existsSync(`${ours}.new`));
  const again = await runWith(newer, 'small', '--upgrade', '--no-compress');
  assert.equal(again.stdout.split('\n')[1], 'No file changed.');

  writeFileSync(at('next.json'), JSON.stringify({...DOCUMENT, heading: 'Next'}));
  const args = ['small', '--upgrade', '--no-compress', '--document', 'next.json'];
  const {stdout: said} = await runWith(newer, ...args);
  assert.match(said, /own\/next\.json is shown instead of own\/my-figures\.json/);
  assert.match(read('small', 'embed/key-figures/de/index.html'), /<title>Next</);
  assert.ok(existsSync(at('small', 'own', 'my-figures.json')));
});

const QUERIES = [
  [`${BASE}embed/key-figures/fr/?layout=bars&heading=<b>`, 200],
  [`${BASE}embed/key-figures/?lang=de&set=europe#x`, 200],
  [`${BASE}embed/nothing/`, 404],
  [`${BASE}embed/../../etc/passwd`, 404],
  [`https://evil.example/embed/key-figures/`, 404],
  ['', 404],
];

const checkHandler = async (answer) => {
  for (const [url, status] of QUERIES) {
    const response = await answer(new URLSearchParams({url, maxwidth: '400'}));
    assert.equal(response.status, status, url);
    if (status !== 200) continue;
    const {html, width, title, thumbnail_url: picture} = await response.json();
    assert.equal(width, 400);
    assert.ok(picture.startsWith(BASE));
    assert.equal(title, url.includes('/fr/') ? 'Chiffres clés' : 'Kennzahlen');
    const [, src] = /<iframe src="([^"]*)"/.exec(html);
    const unescaped = src.replace(/&(amp|#38);/g, '&');
    assert.equal(unescaped, url.replace('#x', '').replace('<b>', '%3Cb%3E'));
  }
  const xml = await answer(new URLSearchParams({url: QUERIES[0][0], format: 'xml'}));
  assert.equal(xml.status, 501);
};

/** Starts a program that listens, and waits until it answers. */
const listening = async (program, args, address) => {
  const child = spawn(program, args, {stdio: 'ignore'});
  for (;;) {
    try {
      await fetch(address);
      return child;
    } catch {
      assert.equal(child.exitCode, null);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};

test('the handler for Node.js answers with the query', async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const child = await listening(
    process.execPath,
    [at('public', 'server', 'oembed.mjs'), String(port)],
    address,
  );
  try {
    await checkHandler((query) => fetch(`${address}?${query}`));
  } finally {
    child.kill();
  }
});

const php = findProgram('php');

test('the handler for PHP answers alike', {skip: !php && 'php is not installed'}, async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/server/oembed.php`;
  const child = await listening(php, ['-S', `127.0.0.1:${port}`, '-t', at('public')], address);
  try {
    await checkHandler((query) => fetch(`${address}?${query}`));
  } finally {
    child.kill();
  }
});

test('_headers gives every file each header once', () => {
  const rules = read('public', '_headers')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [pattern, ...lines] = rule.trim().split('\n');
      return {start: pattern.replace(/\*$/, ''), headers: lines.map((line) => line.trim())};
    });
  const headersOf = (path) =>
    rules.filter(({start}) => path.startsWith(start)).flatMap(({headers}) => headers);
  const everywhere = [
    'Access-Control-Allow-Origin: *',
    'Cross-Origin-Resource-Policy: cross-origin',
    'Cross-Origin-Embedder-Policy: require-corp',
  ];
  assert.deepEqual(headersOf('/w/embed/key-figures/'), everywhere);
  assert.deepEqual(headersOf('/w/chunks/core-x.js'), [
    ...everywhere,
    'Cache-Control: public, max-age=31536000, immutable',
  ]);
  assert.deepEqual(headersOf('/other/'), []);
});

test('compose.yaml mounts what is in the folder, where its nginx looks', () => {
  const mounts = [
    ...read('public', 'server/compose.yaml').matchAll(/^ +- (\.[^:]*):([^:]*):ro$/gm),
  ];
  assert.equal(mounts.length, 2);
  for (const [, from] of mounts) assert.ok(existsSync(at('public', 'server', from)), from);
  const [[, , folderInside]] = mounts;
  assert.ok(read('public', 'server/docker.conf').includes(`alias ${folderInside}/;`));
});

test('the page on hosting names every option and everything in the folder', async () => {
  const page = readFileSync(join(installed, 'docs', 'hosting.md'), 'utf8');
  const {stdout} = await runWith(installed, '--help');
  const [, help] = /( host <folder>[^]*?)\n {2}cooperation-widgets /.exec(stdout);
  const options = help.match(/--[\w-]+/g);
  assert.ok(options.length >= 9);
  for (const option of options) assert.ok(page.includes(`\`${option}`), option);
  for (const name of readdirSync(at('public'))) {
    const isTag = /^(department|european|glossary|instrument|key|office|programme)-/.test(name);
    // Data of the gallery and of the studio.
    if (['gallery', 'examples', 'places', 'custom-elements.json'].includes(name)) continue;
    const isFolder = statSync(at('public', name)).isDirectory();
    const written = isTag ? '<tag>.js' : isFolder ? `${name}/` : name;
    assert.ok(page.includes(`\`${written}`), written);
  }
});
