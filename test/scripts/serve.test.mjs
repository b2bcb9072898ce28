/** The server of `npm start`: what it shows, what it keeps to itself, and that pages load again. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {serve} from '../../scripts/serve.mjs';

const PAGE = '<!doctype html><title>Page</title>\n';

let root;
let server;

/** Asks for a path as it is written: `fetch` would resolve `..` itself. */
const get = (path) =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(server.url);
    request({hostname, port, path}, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body}),
      );
    })
      .on('error', reject)
      .end();
  });

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(root, 'site'));
  mkdirSync(join(root, 'dist', 'embed'), {recursive: true});
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site', 'index.html'), PAGE);
  writeFileSync(join(root, 'dist', 'x.js'), 'x();\n');
  writeFileSync(join(root, 'dist', 'embed', 'index.html'), PAGE);
  server = await serve({root, port: 18000});
});

after(async () => {
  await server.close();
  rmSync(root, {recursive: true});
});

test('it listens on this machine only', () => {
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('pages of the site can be reloaded; built files are unchanged', async () => {
  assert.ok((await get('/')).body.startsWith(PAGE));
  assert.match((await get('/')).body, /<script async src="\/reload\.js"><\/script>/);
  assert.equal((await get('/dist/x.js')).body, 'x();\n');
  assert.equal((await get('/dist/embed/')).body, PAGE);
});

test('a folder without a slash leads to the one with it, so that relative links work', async () => {
  const {status, headers} = await get('/dist/embed');
  assert.equal(status, 302);
  assert.equal(headers.location, '/dist/embed/');
});

test('nothing outside of site/ and dist/ is given away', async () => {
  const paths = [
    '/secret.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/dist/../secret.txt',
    '/dist/..%2fsecret.txt',
    '/dist/%2e%2e/secret.txt',
    '/%zz',
  ];
  for (const path of paths) assert.equal((await get(path)).status, 404, path);
});

test('a port in use is passed over', async () => {
  const {port} = new URL(server.url);
  const second = await serve({root, port: Number(port)});
  assert.notEqual(new URL(second.url).port, port);
  await second.close();
});

test('open pages hear of a change', async () => {
  const response = await fetch(new URL('/reload', server.url));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await reader.read()).value, '\n');
  server.reload();
  assert.match((await reader.read()).value, /^data: .+\n\n$/);
  await reader.cancel();
});
