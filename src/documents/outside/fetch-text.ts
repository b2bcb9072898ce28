/**
 * Fetches the text of a document: without credentials, without telling from where, within limits
 * of time and size, and naming whatever else than a document comes back.
 */
import {DocumentFailure} from './problems.js';

/** Within which an answer has to be there. Tests wait less long. */
export const limits = {
  /** Milliseconds for one try, from the request to the last byte. */
  timeout: 10_000,
  /** Bytes, after the server's compression has been undone. */
  bytes: 5 * 1024 * 1024,
};

const EXPECTED = 'a document in JSON';

export interface Request {
  readonly address: string;
  readonly integrity: string;
  readonly signal: AbortSignal;
  /** Whether the server has to be asked, however long the browser may keep its last answer. */
  readonly fresh: boolean;
}

const options = (integrity: string, signal: AbortSignal, fresh: boolean): RequestInit => ({
  cache: fresh ? 'no-cache' : 'default',
  credentials: 'omit',
  headers: {accept: 'application/json, */*;q=0.1'},
  integrity,
  referrerPolicy: 'no-referrer',
  signal,
});

const tooLarge = (address: string): DocumentFailure =>
  new DocumentFailure(
    'too-large',
    address,
    `more than ${limits.bytes / 1024 / 1024} MB`,
    `${EXPECTED} of at most ${limits.bytes / 1024 / 1024} MB`,
    'Divide it into several documents.',
  );

/** The bytes of `response`, counted as they come: what a server says of its answer may be wrong. */
async function readBytes(response: Response, address: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > limits.bytes) {
      await reader?.cancel();
      throw tooLarge(address);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What came back, in words: `HTTP 404 (text/html), redirected to https://…`. */
function describe({status, headers, redirected, url}: Response): string {
  const type = headers.get('content-type')?.split(';')[0];
  return `HTTP ${status}${type ? ` (${type})` : ''}${redirected ? `, redirected to ${url}` : ''}`;
}

/** Some servers send JSON as `text/html`, and some send a page without a doctype. */
const isPage = (text: string, received: string): boolean =>
  /^\s*<(!doctype|html|head|body|!--)/i.test(text) ||
  (received.includes('(text/html)') && !/^\s*[[{]/.test(text));

function decode(bytes: Uint8Array, address: string): string {
  try {
    // Takes a byte order mark away.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new DocumentFailure(
      'not-json',
      address,
      'bytes that are not UTF-8',
      `${EXPECTED}, encoded in UTF-8`,
      'Save it as UTF-8.',
    );
  }
}

/** Why nothing came. The browser does not tell, so that pages cannot spy on other servers. */
async function unreachable(request: Request, broken: boolean): Promise<DocumentFailure> {
  const {address, integrity, signal} = request;
  if (broken) {
    return new DocumentFailure(
      'network',
      address,
      'an answer that breaks off or cannot be decompressed',
      EXPECTED,
      'Check that the server sends the whole file, and Content-Encoding as it is.',
    );
  }
  if (integrity) {
    try {
      // Only to tell a wrong hash from an address that cannot be reached: never read.
      const {ok, body} = await fetch(address, options('', signal, false));
      await body?.cancel();
      if (ok) {
        return new DocumentFailure(
          'integrity',
          address,
          'another content',
          `the content whose hash is ${integrity}`,
          'Check what has changed, then correct the attribute integrity.',
        );
      }
    } catch {
      // It cannot be reached without hash either.
    }
  }
  const mixed = location.protocol === 'https:' && address.startsWith('http:');
  return new DocumentFailure(
    'network',
    address,
    'no answer that this page may read',
    EXPECTED,
    mixed
      ? 'A page under https loads nothing from http: use an https address.'
      : 'Check the address; a server at another origin has to send Access-Control-Allow-Origin; ' +
          'a content security policy has to allow the address in connect-src.',
  );
}

/** The text at an address. Throws a `DocumentFailure` for whatever is no answer with a text. */
export async function fetchText(request: Request): Promise<string> {
  const {address, integrity, signal, fresh} = request;
  const ours = new AbortController();
  const abort = () => ours.abort();
  signal.addEventListener('abort', abort);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, limits.timeout);
  let response: Response | undefined;
  try {
    response = await fetch(address, options(integrity, ours.signal, fresh));
    const received = describe(response);
    if (!response.ok) {
      throw new DocumentFailure('http-status', address, received, EXPECTED, 'Check the address.');
    }
    const text = decode(await readBytes(response, address), address);
    if (isPage(text, received)) {
      throw new DocumentFailure(
        'html-instead-of-json',
        address,
        `a web page: ${received}`,
        EXPECTED,
        'Check the address, and that it can be read without signing in.',
      );
    }
    return text;
  } catch (error) {
    if (late) {
      throw new DocumentFailure(
        'timeout',
        address,
        `nothing whole within ${limits.timeout / 1000} seconds`,
        EXPECTED,
        'Check the server.',
      );
    }
    if (error instanceof DocumentFailure || signal.aborted) throw error;
    throw await unreachable({...request, signal: ours.signal}, response !== undefined);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    ours.abort();
  }
}
