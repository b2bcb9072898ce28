/** Addresses are parsed alike in every page, also where the page has taken the names for itself. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseUrl} from '../src/url.js';

const {URL: NativeUrl, URLSearchParams: NativeParams, webkitURL: second} = window;

const PARTS = [
  'href',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
  'origin',
] as const;

const native = (address: string, base?: string) => {
  try {
    const url = new NativeUrl(address, base);
    return [...PARTS.map((part) => url[part]), ...url.searchParams];
  } catch {
    return undefined;
  }
};

const ours = (address: string, base?: string) => {
  const url = parseUrl(address, base);
  return url && [...PARTS.map((part) => url[part]), ...url.searchParams];
};

/** The global names as a page may leave them. */
function withGlobals<T>(globals: object, test: () => T): T {
  Object.assign(window, globals);
  try {
    return test();
  } finally {
    Object.assign(window, {
      URL: NativeUrl,
      URLSearchParams: NativeParams,
      webkitURL: second,
    });
  }
}

const addresses = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.webPath(),
  fc.emailAddress().map((address) => `mailto:${address}`),
  fc.nat().map((number) => `tel:+${number}`),
  fc.webPath().map((path) => `file://${path}`),
  fc.string().map((text) => `data:text/plain,${text}`),
  fc.string({unit: 'grapheme'}),
  fc.constantFrom('', '//a.example/b', '?q=1', '#f', '../..', 'http://[', 'https://', 'C:\\a'),
);
const bases = fc.option(fc.oneof(fc.webUrl(), fc.constantFrom('file:///a/b', 'about:blank', '')), {
  nil: undefined,
});

class OwnUrl {
  href = 'https://page.example/';
}

describe('parseUrl', () => {
  for (const [what, globals] of [
    ['as it is', {}],
    ['with `var URL`', {URL: '/ajax/'}],
    ['with an object named URL', {URL: {base: '/'}}],
    ['with a function named URL', {URL: () => '/'}],
    ['with a class of its own named URL', {URL: OwnUrl}],
    ['with URL deleted', {URL: undefined}],
    ['with a broken URLSearchParams', {URL: '/ajax/', URLSearchParams: () => ({})}],
    ['with the second name taken', {webkitURL: '/ajax/'}],
  ] as const) {
    it(`parses what the browser parses, in a page ${what}`, () => {
      fc.assert(
        fc.property(addresses, bases, (address, base) => {
          const expected = native(address, base);
          expect(withGlobals(globals, () => ours(address, base))).to.deep.equal(expected);
        }),
      );
    });
  }

  it('finds no address where a page has taken both names, and throws nothing', () => {
    const found = withGlobals({URL: '/ajax/', webkitURL: null}, () =>
      parseUrl('https://a.example/'),
    );
    expect(found).to.equal(undefined);
  });
});
