/**
 * nginx, Apache and Caddy with a configuration of a kit, where they are installed: on the `PATH`, in
 * /usr/sbin, or where NGINX_PATH, APACHE_PATH and CADDY_PATH say.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {findProgram} from '../../scripts/chromium.mjs';

const found = (chosen, name) =>
  chosen ?? findProgram(name) ?? [`/usr/sbin/${name}`].find(existsSync);

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** `fetch` hides how an answer was compressed. */
export const ask = (address, headers = {}) =>
  new Promise((resolve, reject) => {
    get(address, {headers}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });

const nginxPaths = (folder) =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n');

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers'];

/** Each returns the program and its arguments. `text`: the configuration; `folder`: for its own files. */
const SERVERS = {
  nginx: {
    program: found(process.env.NGINX_PATH, 'nginx'),
    file: 'server/nginx.conf',
    /** A header that others in the same server set must not reach the widgets. */
    arguments(text, {folder, port}) {
      const file = join(folder, 'nginx.conf');
      const server = /^\s*server \{/m.test(text)
        ? text.replace('listen 80;', `listen 127.0.0.1:${port};`)
        : `server { listen 127.0.0.1:${port}; ${text} }`;
      writeFileSync(
        file,
        `daemon off; pid ${join(folder, 'pid')}; error_log stderr;
        ${process.getuid?.() === 0 ? 'user root;' : ''}
        worker_processes 1;
        events {}
        http {
          access_log off; ${nginxPaths(folder)}
          default_type application/octet-stream;
          add_header X-Frame-Options "DENY";
          ${server}
        }`,
      );
      return ['-e', 'stderr', '-p', folder, '-c', file];
    },
  },
  apache: {
    program: found(process.env.APACHE_PATH, 'apache2'),
    file: 'server/apache.conf',
    arguments(text, {folder, port}) {
      const modules = join(dirname(SERVERS.apache.program), '..', 'lib', 'apache2', 'modules');
      const load = [...APACHE_MODULES, 'mime', 'rewrite']
        .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`)
        .join('\n');
      const file = join(folder, 'apache.conf');
      // As Debian has it: a type of its own for compressed files.
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
        AddType application/x-gzip .gz .tgz
        Header always set X-Frame-Options DENY
        ${text}`,
      );
      return ['-X', '-f', file];
    },
  },
  caddy: {
    program: found(process.env.CADDY_PATH, 'caddy'),
    file: 'server/Caddyfile',
    arguments(text, {folder, port}) {
      const file = join(folder, 'Caddyfile');
      const site = text.replace(/^https?:\/\/\S+ \{/m, `http://127.0.0.1:${port} {`);
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
};

export const serverNames = Object.keys(SERVERS);

/** Why the tests of a server do not run; `false` if they do. */
export const isMissing = (name) => !SERVERS[name].program && `${name} is not installed`;

/** The path of its configuration in a kit. */
export const fileOf = (name) => SERVERS[name].file;

const answering = async (address, child) => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${child.said}`);
    try {
      return await ask(address);
    } catch {
      await delay(20);
    }
  }
};

/** Starts a server with a configuration; resolves with its `origin` and `stop()`. */
export const start = async (name, text, {port} = {}) => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(join(folder, 'logs'));
  const own = port ?? (await freePort());
  const {program, arguments: argumentsOf} = SERVERS[name];
  const child = spawn(program, argumentsOf(text, {folder, port: own}), {
    env: {...process.env, HOME: folder},
  });
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => (child.said += data));
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  const origin = `http://127.0.0.1:${own}`;
  try {
    await answering(origin, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {origin, stop, said: () => child.said};
};
