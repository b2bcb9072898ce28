/**
 * Determines which widget, with which attributes, an address or the attributes left by an editor
 * request. Pure, no DOM.
 */
import {OTHER_ORIGIN} from '../documents/other-origin.js';
import {cleanTag} from '../language/negotiate.js';
import {trimValue} from '../text.js';
import {parseUrl} from '../url.js';
import type {Pages} from './address.js';

/** The name and value of an attribute. */
export type Pair = readonly [name: string, value: string];

/** The widget that an address requests. */
export interface Recognised {
  readonly tag: string;
  /** In the order of the address. If a name occurs twice, the last one wins. */
  readonly attributes: readonly Pair[];
}

/** The available widgets, and where their frame pages are hosted. */
export interface Site extends Pages {
  /** The attributes of each widget, by tag. */
  readonly widgets: ReadonlyMap<string, readonly string[]>;
}

/** Attributes that every widget supports. */
const OF_EVERY_WIDGET = ['lang', 'dir', 'theme'];

/**
 * Never set from outside, whatever widgets may observe in future: event handlers (`only` is not
 * one) and attributes that connect an element to the page's styles and scripts.
 */
const REFUSED = /^(on(?!ly$)|(class|id|is|part|slot|style)$)/;

/** URLs that run code or contain a page, and control characters, which may disguise one. */
const SCRIPT = /\p{Cc}|^(\w*script:|data:\S)/iu;

/** The `pairs` that a widget with the attributes `known` accepts, with trimmed values. */
export const acceptable = (pairs: Iterable<Pair>, known: readonly string[]): readonly Pair[] =>
  [...pairs]
    .map(([name, value]): Pair => [name.toLowerCase(), trimValue(value)])
    .filter(
      ([name, value]) =>
        !SCRIPT.test(value) &&
        (OF_EVERY_WIDGET.includes(name) ? value : known.includes(name) && !REFUSED.test(name)),
    );

/**
 * The attributes in the query of a frame page's URL. Anybody who can post a link, as in a comment,
 * could otherwise inject their own text into the page, so a document must come from the frame
 * page's own server. Its URL is resolved against the frame page.
 */
export const attributesOf = (url: URL, known: readonly string[]): readonly Pair[] =>
  acceptable(url.searchParams, known).map(([name, value]) => {
    if (name !== 'src' || !value) return [name, value];
    const document = parseUrl(value, url);
    return [name, document?.origin === url.origin ? document.href : OTHER_ORIGIN + value];
  });

/**
 * Parses a URL that an editor may have put in curly quotes, or in which it wrote `&amp;` for `&`.
 * Throws if it is invalid.
 */
export function parse(href: string, page: string): URL {
  const url = parseUrl(trimValue(href).replaceAll('&amp;', '&'), page);
  if (!url) throw new TypeError(href);
  return url;
}

/** Surrounding text that may be left in a URL, percent-encoded by the browser. */
const ENCODED = /(%(2[0279]|3E|5D|7D|[89A-F].))+/gi;

/** Punctuation and other characters that a sentence leaves after a URL. */
const AFTER = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”„«»‘’)\]}>.,;:!。，、）」』]+$/;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Removes the surrounding text that ended up in a URL. */
function withoutDebris(href: string): string {
  const address = href
    .replace(ENCODED, decode)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/^[\s(<[]+/, '');
  // Keep a closing bracket whose opening bracket is in the URL.
  return address.replace(AFTER, (end) =>
    /\(|%28/.test(address) ? end.slice(0, end.lastIndexOf(')') + 1) : '',
  );
}

/**
 * The widget whose frame page is at `href`, or `undefined`. The URL may lack its trailing slash, or
 * include `index.html`, a fragment or surrounding text. A relative `href` is resolved against
 * `page`.
 */
export function recognise(
  href: string,
  page: string,
  {bases, widgets, framed}: Site,
): Recognised | undefined {
  try {
    const url = parse(withoutDebris(href), page);
    if (!/^(http|file)/.test(url.protocol)) return undefined;
    for (const base of bases) {
      const folder = parseUrl('embed/', parseUrl(base, page));
      if (url.host !== folder?.host || !url.pathname.startsWith(folder.pathname)) continue;
      const path = url.pathname.slice(folder.pathname.length).replace(/\/(index\.html)?$/, '');
      const [tag = '', language, ...rest] = path.split('/');
      const known = framed.has(tag) && widgets.get(tag);
      if (!known || rest.length || (language !== undefined && !cleanTag(language))) continue;
      // A language in the query overrides that of the page.
      const ofPage: readonly Pair[] = language ? [['lang', language]] : [];
      return {tag, attributes: [...ofPage, ...attributesOf(url, known)]};
    }
  } catch {
    // Not a URL: the carrier stays as it is.
  }
  return undefined;
}
