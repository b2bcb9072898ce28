/** Where pages and answers are, relative to the folder with the scripts. */

/** The path of a frame page: in a language, or the one without. */
export const pathOf = (tag, code) => ['embed', tag, ...(code ? [code] : []), ''].join('/');

/** The path of an oEmbed response; `layout` only together with a language. */
export const oEmbedPathOf = (tag, code, layout) =>
  `${['oembed', tag, code, layout].filter(Boolean).join('/')}.json`;

/** The picture of a layout: see `npm run pictures`. */
export const picturePathOf = (tag, layout) => `pictures/${tag}-${layout}.webp`;

/** An absolute URL, safe in an HTML attribute. */
export const urlOf = (path, base) => new URL(path, base).href;
