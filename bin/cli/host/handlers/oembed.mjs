/**
 * oEmbed for every address of a frame page, with its query: `node oembed.mjs 8081`, behind your server,
 * answers /?url=…. Static responses depend on widget, language and layout; this one passes on the rest.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import process from 'node:process';

const PAGE = /\/embed\/([a-z-]+)\/(?:([A-Za-z-]+)\/)?(?:index\.html)?(?:\?([^#]*))?(?:#.*)?$/;

const escaped = (text) => text.replace(/[&<>"']/g, (it) => `&#${it.codePointAt(0)};`);

const answer = (asked) => {
  if ((asked.get('format') ?? 'json') !== 'json') return [501, 'Expected format=json.'];
  const url = asked.get('url') ?? '';
  const [, tag, path, text = ''] = PAGE.exec(url) ?? [];
  if (!tag) return [404, 'Expected url=, the address of a frame page.'];
  const query = new URLSearchParams(text);
  const code = path || query.get('lang') || '';
  const names = [...(/^[A-Za-z-]+$/.test(code) ? [`${tag}/${code}`] : []), tag];
  const file = names
    .map((name) => new URL(`../oembed/${name}.json`, import.meta.url))
    .find((each) => existsSync(each));
  if (!file) return [404, 'There is no such widget.'];
  const response = JSON.parse(readFileSync(file, 'utf8'));
  if (!url.startsWith(`${response.provider_url}embed/`)) {
    return [404, 'Expected an address of this server.'];
  }
  for (const side of ['width', 'height']) {
    const max = Number.parseInt(asked.get(`max${side}`), 10) || Infinity;
    response[side] = Math.min(response[side], Math.max(40, max));
  }
  const [start] = url.split(/[?#]/);
  const page = escaped(start + (query.size > 0 ? `?${query}` : ''));
  const title = escaped(response.title);
  response.html =
    `<blockquote class="wp-embedded-content" hidden><a href="${page}">${title}</a></blockquote>` +
    `<iframe src="${page}" title="${title}" width="${response.width}" height="${response.height}"` +
    ' allow="clipboard-write" loading="lazy"></iframe>';
  return [200, `${JSON.stringify(response)}\n`];
};

const [port = '8081'] = process.argv.slice(2);

createServer(({url}, response) => {
  const [status, body] = answer(new URL(url, 'http://localhost').searchParams);
  response.writeHead(status, {
    'Content-Type': `${status === 200 ? 'application/json' : 'text/plain'}; charset=utf-8`,
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}).listen(Number(port), '127.0.0.1', function listening() {
  process.stdout.write(`http://127.0.0.1:${this.address().port}/?url=…\n`);
});
