/** Answers of servers, good ones and all the others. */
import {expect} from '@open-wc/testing';
import {fetchContent, limits} from '../../../src/documents/outside/fetch-text.js';
import {parseDocument} from '../../../src/documents/outside/parse.js';
import {DocumentFailure} from '../../../src/documents/outside/problems.js';
import type {Problem} from '../../../src/documents/problem.js';
import {keepsGarbage} from '../../helpers/engine.js';
import {address, countOf, elsewhere} from '../../helpers/requests.js';

const {timeout} = limits;

afterEach(() => {
  limits.timeout = timeout;
});

/** The result of fetching `href`. */
async function load(href: string, integrity = ''): Promise<unknown> {
  const text = await fetchContent({
    url: href,
    integrity,
    signal: new AbortController().signal,
    fresh: false,
  });
  return parseDocument(text as string, href);
}

async function problemOf(href: string, integrity = ''): Promise<Problem> {
  try {
    await load(href, integrity);
  } catch (error) {
    expect(error).to.be.instanceOf(DocumentFailure);
    return (error as DocumentFailure).problem;
  }
  throw new Error('nothing goes wrong');
}

const at = (kinds: string, query: {readonly [name: string]: string} = {}): string =>
  address(kinds, {key: crypto.randomUUID(), ...query});

const hashOf = async (href: string): Promise<string> => {
  const bytes = await (await fetch(href)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
};

describe('fetchContent', () => {
  for (const kind of ['good', 'plain-text', 'as-html', 'bom', 'zipped', 'slow', 'formatted']) {
    it(`takes a document: ${kind}`, async () => {
      expect(await load(at(kind))).to.have.property('format', 1);
    });
  }

  it('takes one of another origin that allows it', async () => {
    const href = elsewhere(at('good', {allow: 'yes'}));
    expect(new URL(href).origin).to.not.equal(location.origin);
    expect(await load(href)).to.have.property('format', 1);
  });

  const failures: readonly (readonly [string, Problem['code'], RegExp])[] = [
    ['not-found', 'http-status', /HTTP 404 \(text\/html\)/],
    ['server-error', 'http-status', /HTTP 500/],
    ['page', 'html-instead-of-json', /a web page: HTTP 200/],
    ['words-as-html', 'html-instead-of-json', /a web page/],
    ['redirect', 'html-instead-of-json', /redirected to http.*\/page\?/],
    ['not-json', 'not-json', /comma/],
    ['empty', 'not-json', /document is empty/],
    ['cut', 'not-json', /missing closing bracket/],
    ['latin1', 'not-json', /UTF-8/],
    ['truncated', 'network', /breaks off/],
    keepsGarbage
      ? ['garbage', 'not-json', /invalid JSON/]
      : ['garbage', 'network', /cannot be decompressed|no response/],
    ['huge', 'too-large', /at most 5 MB/],
    ['bomb', 'too-large', /at most 5 MB/],
  ];

  for (const [kind, code, message] of failures) {
    it(`names what came instead of a document: ${kind}`, async () => {
      const href = at(kind);
      const problem = await problemOf(href);
      expect(problem.code, problem.message).to.equal(code);
      expect(problem.message).to.match(message).and.contain(href);
      expect(problem.path).to.equal('');
      expect(problem.expected).to.contain('JSON');
      expect(problem.received).to.be.a('string').and.not.be.empty;
    });
  }

  it('names an address of another origin that does not allow it', async () => {
    const problem = await problemOf(elsewhere(at('good')));
    expect(problem.code).to.equal('network');
    expect(problem.message).to.contain('Access-Control-Allow-Origin').and.contain('connect-src');
  });

  for (const kind of ['hanging', 'hanging-inside', 'slow']) {
    it(`does not wait longer than it has to: ${kind}`, async () => {
      limits.timeout = 200;
      const key = crypto.randomUUID();
      const started = performance.now();
      const {code, message} = await problemOf(address(kind, {key}));
      expect(code).to.equal('timeout');
      expect(message).to.contain('0.2 seconds');
      expect(performance.now() - started).to.be.below(2000);
      expect((await countOf(key)).asked).to.equal(1);
    });
  }

  it('survives values inside values without end', async () => {
    // Some engines read them, and leave the limit to the check.
    const outcome = await load(at('deep')).then(
      (value) => Array.isArray(value) && 'read',
      (error: unknown) => (error as DocumentFailure).problem.code,
    );
    expect(outcome).to.be.oneOf(['read', 'too-deep']);
  });

  it('checks the hash, and says what is wrong when it is another', async () => {
    const key = crypto.randomUUID();
    const href = address('good', {key});
    const hash = await hashOf(href);
    expect(await load(href, hash)).to.have.property('format', 1);
    const other = `sha384-${'A'.repeat(64)}`;
    const problem = await problemOf(href, other);
    expect(problem.code).to.equal('integrity');
    expect(problem.message).to.contain(other);
    expect(await load(href, `${other} ${hash}`)).to.have.property('format', 1);
  });

  it('says of an address that cannot be reached that it is that, also with a hash', async () => {
    const problem = await problemOf(elsewhere(at('good')), `sha384-${'A'.repeat(64)}`);
    expect(problem.code).to.equal('network');
  });

  it('sends the server neither cookies nor a referrer', async () => {
    const seen: RequestInit[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      seen.push(init!);
      return fetch(input, init);
    };
    try {
      await load(at('good'));
    } finally {
      window.fetch = fetch;
    }
    expect(seen).to.have.length(1);
    expect(seen[0]).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('ends at once when nobody waits any more', async () => {
    const key = crypto.randomUUID();
    const abort = new AbortController();
    const text = fetchContent({
      url: address('hanging', {key}),
      integrity: '',
      signal: abort.signal,
      fresh: false,
    });
    abort.abort();
    let error: unknown;
    await text.catch((reason: unknown) => (error = reason));
    expect(error).to.have.property('name', 'AbortError');
  });
});
