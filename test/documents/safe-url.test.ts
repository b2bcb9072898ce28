/** Addresses out of documents: nothing but addresses. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeUrl} from '../../src/documents/safe-url.js';

describe('safeUrl', () => {
  it('lets through http, https, mailto and tel', () => {
    for (const url of [
      'http://example.org/a?b=c#d',
      'https://example.org/',
      'mailto:a@example.org',
      'tel:+33123456789',
    ]) {
      expect(safeUrl(url)).to.equal(url);
    }
    expect(safeUrl(' HTTPS://Example.ORG/é ')).to.equal('https://example.org/%C3%A9');
  });

  it('lets nothing else through', () => {
    for (const url of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://example.org/1',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://example.org/',
      'about:blank',
      'intent://x',
    ]) {
      expect(safeUrl(url), url).to.equal(undefined);
    }
  });

  it('lets no relative address through, which would lead into the page that embeds', () => {
    for (const url of ['', '/', 'a', '//example.org', '#a', '?a', undefined, null, 1, {}, []]) {
      expect(safeUrl(url), String(url)).to.equal(undefined);
    }
  });

  it('never throws, and gives only addresses that a browser reads as one of the four kinds', () => {
    const start = fc.constantFrom('', 'javascript:', 'JAVASCRIPT&#58;', 'data:', 'http://', 'tel:');
    const value = fc.tuple(start, fc.string({unit: 'binary'})).map((both) => both.join(''));
    const link = document.createElement('a');
    fc.assert(
      fc.property(value, (url) => {
        const safe = safeUrl(url);
        if (safe === undefined) return;
        link.href = safe;
        expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(link.protocol);
      }),
    );
  });
});
