/**
 * Serves files and pages as other servers do: without a charset or with a wrong one, with or without
 * the headers that decide what a page may load. Koa middleware for the tests of hosting.
 *
 * `/test/as/<options>/<path>`: the file at `<path>`, served as the options say. Relative addresses
 * inside it keep the options.
 * `/test/page/<options>/<bytes>`: a page that holds these bytes, written as base64url.
 * `/test/asked/<key>`: how many requests there were with this `key`, and how many of them ended
 * with 304: `{"full": 1, "unchanged": 1}`.
 *
 * Options are JSON, percent-encoded:
 * `charset`   of Content-Type, instead of the right one; `""` leaves it out
 * `headers`   to set, by name; `null` takes one away
 * `encoding`  `br` or `gzip`: compresses the body
 * `delay`     milliseconds to wait before the answer
 * `key`       under which requests are counted
 */
import {Buffer} from 'node:buffer';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const COMPRESS = {br: brotliCompressSync, gzip: gzipSync};

const PLACE = /^\/test\/(as|page|asked)\/([^/]+)(\/.*)?$/;

const bytesOf = async (body) => {
  if (Buffer.isBuffer(body) || typeof body === 'string') return Buffer.from(body);
  const chunks = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const answerAs = async (context, {charset, headers = {}, encoding, delay}) => {
  if (delay) await wait(delay);
  const type = context.response.get('content-type');
  if (charset !== undefined && type) {
    const essence = type.split(';')[0];
    // Koa would add a charset of its own to a type that it is given as `type`.
    context.set('content-type', charset ? `${essence}; charset=${charset}` : essence);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) context.remove(name);
    else context.set(name, value);
  }
  if (encoding) {
    context.body = COMPRESS[encoding](await bytesOf(context.body));
    context.set('content-encoding', encoding);
  }
};

export const served = () => {
  const counts = new Map();
  const countOf = (key) => {
    if (!counts.has(key)) counts.set(key, {full: 0, unchanged: 0});
    return counts.get(key);
  };

  return async (context, next) => {
    const [, kind, argument, rest = ''] = PLACE.exec(context.path) ?? [];
    if (!kind) return next();
    if (kind === 'asked') {
      context.set('cache-control', 'no-store');
      context.body = countOf(decodeURIComponent(argument));
      return undefined;
    }
    const options = JSON.parse(decodeURIComponent(argument));
    if (kind === 'page') {
      context.set('content-type', 'text/html; charset=utf-8');
      context.body = Buffer.from(rest.slice(1), 'base64url');
    } else {
      context.path = decodeURIComponent(rest);
      await next();
      // The test runner has files cached for a year, which it knows by what their names end in.
      context.path = '/test/as';
    }
    if (context.status === 404) return undefined;
    const type = context.response.get('content-type');
    await answerAs(context, options);
    // Setting a body resets its type.
    if (!options.headers?.['content-type'] && options.encoding) context.set('content-type', type);
    if (options.key) {
      const etag = context.response.get('etag');
      const unchanged = etag && context.get('if-none-match') === etag;
      if (unchanged) context.status = 304;
      countOf(options.key)[unchanged ? 'unchanged' : 'full'] += 1;
    }
    return undefined;
  };
};
