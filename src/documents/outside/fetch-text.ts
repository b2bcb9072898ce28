/**
 * Fetches a document or a table: without credentials or referrer, within limits of time and size,
 * and with a reason for every response that is not a document.
 */
import {parseUrl} from '../../url.js';
import * as sentences from '../check/sentences.js';
import {DocumentFailure} from './problems.js';

/** Limits of a request. Tests lower them. */
export const limits = {
  /** Milliseconds for one attempt, from the request to the last byte. */
  timeout: 10_000,
  /** Uncompressed bytes. */
  bytes: 5 * 1024 * 1024,
};

export interface Request {
  readonly url: string;
  readonly integrity: string;
  readonly signal: AbortSignal;
  /** Whether to revalidate with the server even if the cached response is still fresh. */
  readonly fresh: boolean;
}

const options = (integrity: string, signal: AbortSignal, fresh: boolean): RequestInit => ({
  cache: fresh ? 'no-cache' : 'default',
  credentials: 'omit',
  headers: {accept: 'application/json, text/csv;q=0.9, */*;q=0.1'},
  integrity,
  referrerPolicy: 'no-referrer',
  signal,
});

const megabytes = (): number => limits.bytes / 1024 / 1024;

/** The bytes of `response`, counted while streaming: `Content-Length` may be wrong. */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > limits.bytes) {
      await reader?.cancel();
      throw new DocumentFailure('too-large', url, sentences.tooLargeReason(megabytes()));
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

const typeOf = ({headers}: Response) => headers.get('content-type')?.split(';')[0];

/** A response in a few words. */
const describe = (response: Response): string => {
  const {status, redirected, url} = response;
  return sentences.httpResponse(status, typeOf(response), redirected ? url : '');
};

/** Types of tables that servers send; many name Excel for CSV. */
const TABLE_TYPE =
  /^(text\/(csv|tab-separated-values|comma-separated-values)|application\/(csv|vnd\.(ms-excel.*|openxmlformats-officedocument\.spreadsheetml.*|oasis\.opendocument\.spreadsheet)))$/i;

/** Types that say nothing of the content: there the name of the file decides. */
const ANY_TYPE = /^(application\/(octet-stream|zip|x-download|force-download)|text\/plain)?$/i;

/** Whether the response is a table rather than JSON. */
function isTable(response: Response, url: string): boolean {
  const type = typeOf(response) ?? '';
  if (TABLE_TYPE.test(type)) return true;
  const named = /\.(csv|tsv|xlsx|xlsm|ods)$/i.test(parseUrl(url)?.pathname ?? '');
  // A page in place of the file is one, whatever the URL says.
  return named && (ANY_TYPE.test(type) || /^text\/html$/i.test(type));
}

const startsPage = (text: string): boolean => /^\s*<(!doctype|html|head|body|!--)/i.test(text);

const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, '');

/** Some servers send JSON as `text/html`, and some send a page without a doctype. */
const isPage = (text: string, response: Response): boolean =>
  startsPage(text) || (typeOf(response) === 'text/html' && !/^\s*[[{]/.test(text));

function decode(bytes: Uint8Array, url: string): string {
  try {
    // Also removes a byte order mark.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new DocumentFailure('not-json', url, sentences.notUtf8Reason());
  }
}

/** Why the request failed. Browsers hide the reason, so that pages cannot probe other servers. */
async function unreachable(request: Request, broken: boolean): Promise<DocumentFailure> {
  const {url, integrity, signal} = request;
  if (broken) return new DocumentFailure('network', url, sentences.brokenOffReason());
  if (integrity) {
    try {
      // Distinguishes a wrong hash from an unreachable URL; the body is never read.
      const {ok, body} = await fetch(url, options('', signal, false));
      await body?.cancel();
      if (ok) {
        return new DocumentFailure('integrity', url, sentences.otherContentReason(integrity));
      }
    } catch {
      // Unreachable without the hash too.
    }
  }
  const mixed = location.protocol === 'https:' && url.startsWith('http:');
  const reason = mixed ? sentences.mixedContentReason() : sentences.unreachableReason();
  return new DocumentFailure('network', url, reason);
}

/** The content at a URL: the text of a document, or the bytes of a table. */
export type Content = string | Uint8Array;

/** The content at a URL. Throws a `DocumentFailure` if it cannot be loaded. */
export async function fetchContent(request: Request): Promise<Content> {
  const {url, integrity, signal, fresh} = request;
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
    response = await fetch(url, options(integrity, ours.signal, fresh));
    if (!response.ok) {
      throw new DocumentFailure('http-status', url, sentences.httpStatusReason(describe(response)));
    }
    const bytes = await readBytes(response, url);
    const table = isTable(response, url);
    // A table may be in any encoding; the beginning of a page is ASCII.
    const text = table ? beginningOf(bytes) : decode(bytes, url);
    if (table ? startsPage(text) : isPage(text, response)) {
      const reason = sentences.webPageReason(describe(response));
      throw new DocumentFailure('html-instead-of-json', url, reason);
    }
    return table ? bytes : text;
  } catch (error) {
    if (late) {
      throw new DocumentFailure('timeout', url, sentences.timeoutReason(limits.timeout / 1000));
    }
    if (error instanceof DocumentFailure || signal.aborted) throw error;
    throw await unreachable({...request, signal: ours.signal}, response !== undefined);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    ours.abort();
  }
}
