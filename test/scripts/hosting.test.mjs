/**
 * The blocks for nginx and Apache in docs/hosting.md, in the servers themselves where these are
 * installed (on the `PATH`, in /usr/sbin, or where NGINX_PATH and APACHE_PATH say).
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {findProgram} from '../../scripts/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs', 'hosting.md'), 'utf8');

/** The block of a language, for the built files. */
const blockOf = (language) =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms')
    .exec(page)[1]
    .replaceAll('/srv/widgets', join(root, 'dist'));

const found = (chosen, name) =>
  chosen ?? findProgram(name) ?? [`/usr/sbin/${name}`].find(existsSync);

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** `fetch` hides whether an answer was compressed. */
const ask = (address, headers = {}) =>
  new Promise((resolve, reject) => {
    get(address, {headers: {'accept-encoding': 'gzip', ...headers}}, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, bytes}),
      );
    }).on('error', reject);
  });

const answering = async (address, server) => {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${server.said}`);
    try {
      return await ask(address);
    } catch {
      await delay(50);
    }
  }
};

const SERVERS = {
  nginx: {
    program: found(process.env.NGINX_PATH, 'nginx'),
    start(program, folder, port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${join(folder, name)};`)
        .join('\n');
      const file = join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `daemon off; pid ${join(folder, 'pid')}; error_log stderr;
        ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http {
          access_log off; ${temporary}
          default_type application/octet-stream;
          add_header X-Frame-Options "DENY";
          server { listen 127.0.0.1:${port}; ${blockOf('nginx')} }
        }`,
      );
      return spawn(program, ['-e', 'stderr', '-p', folder, '-c', file]);
    },
  },
  apache: {
    program: found(process.env.APACHE_PATH, 'apache2'),
    start(program, folder, port) {
      const modules = join(dirname(program), '..', 'lib', 'apache2', 'modules');
      const load = [
        'mpm_event',
        'authz_core',
        'alias',
        'deflate',
        'dir',
        'filter',
        'headers',
        'mime',
      ]
        .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`)
        .join('\n');
      const file = join(folder, 'apache.conf');
      writeFileSync(join(folder, 'mime.types'), 'text/html html\ntext/css css\n');
      writeFileSync(
        file,
        `${load}
        ServerRoot "${folder}"
        ServerName localhost
        Listen 127.0.0.1:${port}
        PidFile "${join(folder, 'pid')}"
        ErrorLog "|/bin/cat"
        TypesConfig "${join(folder, 'mime.types')}"
        Header always set X-Frame-Options DENY
        ${blockOf('apache')}`,
      );
      return spawn(program, ['-X', '-f', file]);
    },
  },
};

for (const [name, {program, start}] of Object.entries(SERVERS)) {
  const options = {skip: program ? false : `${name} is not installed`, timeout: 30_000};
  test(`the block for ${name} sends what the tables say`, options, async () => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    mkdirSync(join(folder, 'logs'));
    const port = await freePort();
    const server = start(program, folder, port);
    server.said = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (data) => (server.said += data));
    }
    try {
      const at = (path, headers) => ask(`http://127.0.0.1:${port}/widgets/${path}`, headers);
      await answering(`http://127.0.0.1:${port}/widgets/`, server);

      for (const [path, type] of [
        ['embed.js', 'text/javascript'],
        ['check.js', 'text/javascript'],
        ['embed/frame.css', 'text/css'],
        ['embed/key-figures/', 'text/html'],
        ['documents/figures.json', 'application/json'],
      ]) {
        const {status, headers} = await at(path);
        assert.equal(status, 200, path);
        assert.equal(headers['content-type'].split(';')[0], type, path);
        assert.equal(headers['content-encoding'], 'gzip', path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
        assert.equal(headers['cross-origin-embedder-policy'], 'require-corp', path);
        assert.equal(headers['cache-control'], 'no-cache', path);
        assert.equal(headers['x-frame-options'], undefined, path);
        assert.ok(headers['last-modified'], path);
      }

      const {bytes, headers} = await at('embed.js');
      const whole = readFileSync(join(root, 'dist', 'embed.js')).length;
      assert.ok(bytes < whole * 0.45, `${bytes} of ${whole} bytes travel`);
      const again = await at('embed.js', {'if-modified-since': headers['last-modified']});
      assert.deepEqual([again.status, again.bytes], [304, 0]);
    } finally {
      server.kill();
      rmSync(folder, {recursive: true, force: true});
    }
  });
}
