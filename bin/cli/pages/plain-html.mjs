/**
 * Renders a layout as plain HTML, for pages that must be readable without scripts: like Lit on a
 * server, but with classes instead of parts, and without pictures and interactive elements.
 */
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Lit's markers, pictures, slots and controls, which are useless without a script. */
const LEFT_OUT =
  /<!--.*?-->|<\?>|<(svg|button|label)\b.*?<\/\1>|<div [^>]*aria-hidden="true"[^>]*><\/div>|<\/?slot\b[^>]*>|<input\b[^>]*>/gs;

/** A URL for readers to copy, since a sandboxed frame may be unable to open it. */
const withUrl = (link, url) => `${link} <span class="address" dir="ltr">${url}</span>`;

const withPrefix = (prefix, ids) => ids.replace(/\S+/g, (id) => prefix + id);

const withChildren = new WeakMap();

/** The strings of a template, with a child in place of each property `textContent`. */
function stringsOf(strings) {
  if (!withChildren.has(strings)) {
    const changed = [...strings];
    for (const [i, string] of strings.entries()) {
      if (!/\s\.textContent=$/.test(string)) continue;
      changed[i] = changed[i].replace(/\s*\.textContent=$/, '>');
      changed[i + 1] = changed[i + 1].replace(/^\s*>/, '');
    }
    withChildren.set(strings, Object.assign(changed, {raw: changed}));
  }
  return withChildren.get(strings);
}

/** Texts that Lit sets as properties, which it does not write on a server, as children. */
function withTexts(drawn) {
  if (drawn?.strings) {
    const {strings, values} = drawn;
    return {...drawn, strings: stringsOf(strings), values: values.map(withTexts)};
  }
  const isList = typeof drawn === 'object' && drawn?.[Symbol.iterator];
  return isList ? Array.from(drawn, withTexts) : drawn;
}

/**
 * The HTML of what a layout returns. `caption`: of its tables that have none; `prefix`: of its IDs,
 * which a page holds once.
 */
export const plainHtml = (drawn, {caption, prefix = ''} = {}) =>
  collectResultSync(render(withTexts(drawn)))
    .replace(LEFT_OUT, '')
    // Closed, it would hide its facts.
    .replace(/<details\b(?![^>]*\sopen\b)/g, '<details open')
    .replace(/<\/?[a-z][^>]*>/g, (tag) =>
      tag
        .replace(/\s(data-[\w-]+|role)(="[^"]*")?/g, '')
        .replace(/\spart="[^"]*"/g, (part) =>
          / class="/.test(tag) ? '' : part.replace('part', 'class'),
        )
        .replace(
          / (id|headers)="([^"]*)"/g,
          (_, name, ids) => ` ${name}="${withPrefix(prefix, ids)}"`,
        )
        .replace(/\s+/g, ' ')
        .replace(/ (?=>$)/, ''),
    )
    .replace(/(<table\b[^>]*>)(?!\s*<caption)/g, caption ? `$1<caption>${caption}</caption>` : '$1')
    .replace(/<a href="(https?:[^"]*)".*?<\/a>/gs, withUrl)
    // Only whitespace that HTML collapses: special spaces are part of the text.
    .replace(/[ \t\n]+/g, ' ')
    .trim();
