/**
 * A small local server for gallery and studio: site/ at `/`, dist/ at `/dist/`. Pages of site/ reload on
 * request.
 */
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Reachable only from this machine. */
const HOST = '127.0.0.1';

const RELOAD_SCRIPT = '/reload.js';
const RELOAD_EVENTS = '/reload';

const reloadScript = `new EventSource('${RELOAD_EVENTS}').onmessage = () => location.reload();\n`;

/** The file for the path of a URL, or `undefined`. */
const fileFor = (path, {root}) => {
  let decoded;
  try {
    decoded = normalize(decodeURIComponent(path));
  } catch {
    return undefined;
  }
  const folder = join(root, decoded.startsWith(`${sep}dist${sep}`) ? '' : 'site');
  const file = join(folder, decoded);
  if (!file.startsWith(folder)) return undefined;
  const stats = statSync(file, {throwIfNoEntry: false});
  if (!stats?.isDirectory()) return stats && file;
  const index = join(file, 'index.html');
  return statSync(index, {throwIfNoEntry: false}) && index;
};

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Listens on `port`, or the next free one. */
const listenNear = async (server, port) => {
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= port + 100) throw error;
    }
  }
};

/**
 * Starts the server. `root`: the folder with site/ and dist/; `port`: the first port to try.
 * Resolves with its `url`, `reload()` and `close()`.
 */
export const serve = async ({root, port}) => {
  const pages = new Set();

  const respond = (request, response) => {
    const {pathname} = new URL(request.url, `http://${HOST}`);
    // A sandboxed frame has an opaque origin, so its script requests are cross-origin.
    const headers = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};

    if (pathname === RELOAD_EVENTS) {
      response.writeHead(200, {...headers, 'content-type': 'text/event-stream'});
      response.write('\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
      return;
    }
    if (pathname === RELOAD_SCRIPT) {
      response.writeHead(200, {...headers, 'content-type': MIME_TYPES['.js']});
      response.end(reloadScript);
      return;
    }

    const file = fileFor(pathname, {root});
    if (!file) {
      response.writeHead(404, {...headers, 'content-type': MIME_TYPES['.txt']});
      response.end(`Not found: ${pathname}\n`);
      return;
    }
    if (file.endsWith(`${sep}index.html`) && !/(\/|\.html)$/.test(pathname)) {
      response.writeHead(302, {...headers, location: `${pathname}/`});
      response.end();
      return;
    }
    const type = MIME_TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {...headers, 'content-type': type});
    if (type === MIME_TYPES['.html'] && file.startsWith(join(root, 'site', sep))) {
      response.end(`${readFileSync(file, 'utf8')}<script async src="${RELOAD_SCRIPT}"></script>\n`);
    } else {
      createReadStream(file).pipe(response);
    }
  };

  const server = createServer(respond);
  await listenNear(server, port);

  return {
    url: `http://${HOST}:${server.address().port}/`,
    reload: () => {
      for (const page of pages) page.write('data: changed\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
