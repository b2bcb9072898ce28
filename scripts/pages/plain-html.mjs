/**
 * Writes what a layout draws as plain HTML, for pages that must be readable without a script: as
 * Lit renders it on a server, with classes in place of parts, and without pictures and what is for
 * scripts.
 */
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Marks of Lit's, pictures, slots, and controls: none of them does anything without a script. */
const LEFT_OUT = /<!--.*?-->|<\?>|<(svg|button|label)\b.*?<\/\1>|<\/?slot\b[^>]*>|<input\b[^>]*>/gs;

/** An address that no frame without a script can be sure to open, for readers to copy. */
const withAddress = (link, address) => `${link} <span class="address" dir="ltr">${address}</span>`;

/** The HTML of what a layout returns. `caption`: of its tables that have none. */
export const plainHtml = (drawn, {caption} = {}) =>
  collectResultSync(render(drawn))
    .replace(LEFT_OUT, '')
    // Closed, it would keep its facts to itself.
    .replace(/<details\b(?![^>]*\sopen\b)/g, '<details open')
    .replace(/<\/?[a-z][^>]*>/g, (tag) =>
      tag
        .replace(/\s(data-[\w-]+|role)(="[^"]*")?/g, '')
        .replace(/\spart="/g, ' class="')
        .replace(/\s+/g, ' ')
        .replace(/ (?=>$)/, ''),
    )
    .replace(/(<table\b[^>]*>)(?!\s*<caption)/g, caption ? `$1<caption>${caption}</caption>` : '$1')
    .replace(/<a href="(https?:[^"]*)".*?<\/a>/gs, withAddress)
    // Only what HTML itself folds: the spaces of a language are part of its text.
    .replace(/[ \t\n]+/g, ' ')
    .trim();
