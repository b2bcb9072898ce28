/** The embed codes to paste. Pure: strings in, strings out. */

const escape = (value) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** URL of the frame page of `tag`, with the attributes of the widget as query. */
export function frameUrl(base, tag, attributes) {
  const url = new URL(`embed/${tag}/`, base);
  for (const [name, value] of Object.entries(attributes)) url.searchParams.set(name, value);
  return url.href;
}

/** A plain link, which becomes the widget if it is alone in its paragraph. */
export const linkSnippet = (base, tag, attributes, words) =>
  `<a${written({href: frameUrl(base, tag, attributes)})}>${escape(words)}</a>`;

/** The tag with the link inside, on one line, in three parts for display. */
export const tagSnippet = (base, tag, attributes, words) => [
  `<${tag}${written(attributes)}>`,
  linkSnippet(base, tag, attributes, words),
  `</${tag}>`,
];

/** The tag around a word of running text. */
export const wordSnippet = (tag, attributes, word) => [
  `<${tag}${written(attributes)}>`,
  escape(word),
  `</${tag}>`,
];

/** The script, once per site. */
export const scriptSnippet = (base) =>
  `<script async${written({src: new URL('embed.js', base).href})}></script>`;
