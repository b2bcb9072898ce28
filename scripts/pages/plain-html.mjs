/**
 * Renders a layout as plain HTML, for pages that must be readable without scripts: like Lit on a
 * server, but with classes instead of parts, and without pictures and interactive elements.
 */
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Lit's markers, pictures, slots and controls, which are useless without a script. */
const LEFT_OUT = /<!--.*?-->|<\?>|<(svg|button|label)\b.*?<\/\1>|<\/?slot\b[^>]*>|<input\b[^>]*>/gs;

/** A URL for readers to copy, since a sandboxed frame may be unable to open it. */
const withUrl = (link, url) => `${link} <span class="address" dir="ltr">${url}</span>`;

/** The HTML of what a layout returns. `caption`: of its tables that have none. */
export const plainHtml = (drawn, {caption} = {}) =>
  collectResultSync(render(drawn))
    .replace(LEFT_OUT, '')
    // Closed, it would hide its facts.
    .replace(/<details\b(?![^>]*\sopen\b)/g, '<details open')
    .replace(/<\/?[a-z][^>]*>/g, (tag) =>
      tag
        .replace(/\s(data-[\w-]+|role)(="[^"]*")?/g, '')
        .replace(/\spart="/g, ' class="')
        .replace(/\s+/g, ' ')
        .replace(/ (?=>$)/, ''),
    )
    .replace(/(<table\b[^>]*>)(?!\s*<caption)/g, caption ? `$1<caption>${caption}</caption>` : '$1')
    .replace(/<a href="(https?:[^"]*)".*?<\/a>/gs, withUrl)
    // Only whitespace that HTML collapses: special spaces are part of the text.
    .replace(/[ \t\n]+/g, ' ')
    .trim();
