/** The lines that a partner pastes. Pure: strings in, strings out, so that what is shown is what works. */

const escape = (value) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** Address of the frame page of `tag`: the attributes of the widget are its query. */
export function frameAddress(base, tag, attributes) {
  const url = new URL(`embed/${tag}/`, base);
  for (const [name, value] of Object.entries(attributes)) url.searchParams.set(name, value);
  return url.href;
}

/** A plain link, which becomes the widget where it stands alone in its paragraph. */
export const linkSnippet = (base, tag, attributes, words) =>
  `<a${written({href: frameAddress(base, tag, attributes)})}>${escape(words)}</a>`;

/** The tag with the link inside, on one line, in the three parts that are shown apart. */
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

/** The line that a site needs once. */
export const scriptSnippet = (base) =>
  `<script async${written({src: new URL('embed.js', base).href})}></script>`;
