/**
 * What an address, or the attributes that an editor has left, ask for: which widget, and how.
 * Pure, no DOM.
 */
import {OTHER_ORIGIN} from '../documents/other-origin.js';
import {cleanTag} from '../language/negotiate.js';
import {trimValue} from '../text.js';
import {parseUrl} from '../url.js';
import type {Pages} from './address.js';

/** Name and value of an attribute. */
export type Pair = readonly [name: string, value: string];

/** The widget that an address asks for. */
export interface Recognised {
  readonly tag: string;
  /** In the order of the address. Where a name comes twice, the last one counts. */
  readonly attributes: readonly Pair[];
}

/** The widgets there are, and where their frame pages stand. */
export interface Site extends Pages {
  /** The attributes of each widget, by its tag. */
  readonly widgets: ReadonlyMap<string, readonly string[]>;
}

/** What a widget heeds beside its own attributes. */
const OF_EVERY_WIDGET = ['lang', 'dir', 'theme'];

/**
 * Never set from outside, whatever a widget may observe one day: event handlers (`only` is none),
 * and what ties an element to the styles and scripts of the page.
 */
const REFUSED = /^(on(?!ly$)|(class|id|is|part|slot|style)$)/;

/** An address that is a program or a page of its own, and control characters, which may hide one. */
const SCRIPT = /\p{Cc}|^(\w*script:|data:\S)/iu;

/** Those of `pairs` that a widget with the attributes `known` takes, with their values trimmed. */
export const acceptable = (pairs: Iterable<Pair>, known: readonly string[]): readonly Pair[] =>
  [...pairs]
    .map(([name, value]): Pair => [name.toLowerCase(), trimValue(value)])
    .filter(
      ([name, value]) =>
        !SCRIPT.test(value) &&
        (OF_EVERY_WIDGET.includes(name) ? value : known.includes(name) && !REFUSED.test(name)),
    );

/**
 * What the query of the address of a frame page asks for. Whoever can write a link, say in a comment,
 * could put words of their own into the page that it stands in; so a document has to come from the
 * server of the frame page itself. It is written from the frame page on.
 */
export const attributesOf = (url: URL, known: readonly string[]): readonly Pair[] =>
  acceptable(url.searchParams, known).map(([name, value]) => {
    if (name !== 'src' || !value) return [name, value];
    const document = parseUrl(value, url);
    return [name, document?.origin === url.origin ? document.href : OTHER_ORIGIN + value];
  });

/**
 * The address that editors have put into curly quotes, and in which they wrote `&amp;` for `&`.
 * Throws where it is none.
 */
export function parse(href: string, page: string): URL {
  const url = parseUrl(trimValue(href).replaceAll('&amp;', '&'), page);
  if (!url) throw new TypeError(href);
  return url;
}

/** What may be left of the text around an address, as browsers write it into an address. */
const ENCODED = /(%(2[0279]|3E|5D|7D|[89A-F].))+/gi;

/** What a sentence leaves after an address. */
const AFTER = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”„«»‘’)\]}>.,;:!。，、）」』]+$/;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The address without what has come into it from the text around. */
function withoutDebris(href: string): string {
  const address = href
    .replace(ENCODED, decode)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/^[\s(<[]+/, '');
  // A bracket that was opened in the address belongs to it.
  return address.replace(AFTER, (end) =>
    /\(|%28/.test(address) ? end.slice(0, end.lastIndexOf(')') + 1) : '',
  );
}

/**
 * The widget that has its frame page at `href`, or `undefined`. It may have lost its last slash,
 * or have `index.html`, a fragment or debris added. A relative `href` starts from `page`.
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
      // A language in the query counts more than that of the page.
      const ofPage: readonly Pair[] = language ? [['lang', language]] : [];
      return {tag, attributes: [...ofPage, ...attributesOf(url, known)]};
    }
  } catch {
    // Not an address. What carries it stays what it is.
  }
  return undefined;
}
