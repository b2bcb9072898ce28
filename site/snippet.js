/** The embed codes to paste. Pure: strings in, strings out. */

const escape = (value) =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** A start tag with its attributes; those that are `true` have no value. */
export const openTag = (tag, attributes) => `<${tag}${written(attributes)}>`;

/**
 * URL of the frame page of `tag`: the language in its path, where systems keep it that drop the query,
 * and other attributes of the widget as query.
 */
export function frameUrl(base, tag, {lang, ...attributes}) {
  const url = new URL(`embed/${tag}/${lang ? `${lang}/` : ''}`, base);
  for (const [name, value] of Object.entries(attributes)) url.searchParams.set(name, value);
  return url.href;
}

/** A plain link, which becomes the widget if it is alone in its paragraph. */
export const linkSnippet = (href, words) => `${openTag('a', {href})}${escape(words)}</a>`;

/** A link with the class of a placeholder, which may also set the heading of the widget. */
export const classLinkSnippet = (href, words) =>
  `${openTag('a', {class: 'cooperation-widget', href})}${escape(words)}</a>`;

/** The tag with the link inside, on one line, in three parts for display. */
export const tagSnippet = (tag, attributes, href, words) => [
  openTag(tag, attributes),
  linkSnippet(href, words),
  `</${tag}>`,
];

/** The tag around a word of running text. */
export const wordSnippet = (tag, attributes, word) => [
  openTag(tag, attributes),
  escape(word),
  `</${tag}>`,
];

/** The script, once per site; with its hash, if it is pinned. */
export const scriptSnippet = (base, integrity) =>
  `${openTag('script', {
    async: true,
    src: new URL('embed.js', base).href,
    ...(integrity && {integrity, crossorigin: 'anonymous'}),
  })}</script>`;

/** A frame with the widget's own page. */
export const frameSnippet = (src, {title, lang, height}) =>
  `${openTag('iframe', {src, title, lang, width: '100%', height, allow: 'clipboard-write'})}</iframe>`;

/** A document inside the tag: `<` cannot end the script that contains it. */
export const documentSnippet = (document) =>
  `${openTag('script', {type: 'application/json'})}${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** What `[` and `]` mean in wikis and Markdown stays text. */
const plainly = (words, marks) => words.replace(marks, ' ').replace(/\s+/g, ' ').trim();

export const markdownSnippet = (href, words) =>
  `[${words.replace(/[[\]\\]/g, '\\$&')}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;

export const mediaWikiSnippet = (href, words) => `[${href} ${plainly(words, /[[\]]/g)}]`;

export const dokuWikiSnippet = (href, words) => `[[${href}|${plainly(words, /[[\]|]/g)}]]`;

/** SPIP ends the words at an arrow. */
export const spipSnippet = (href, words) =>
  `[${plainly(words.replaceAll('->', ' '), /[[\]|]/g)}->${href}]`;

/** WordPress reads neither brackets nor both quotes in a value. */
const inShortcode = (value) => {
  const text = String(value)
    .replace(/[[\]<>]/g, ' ')
    .replaceAll('"', '”');
  return /^[\w.:/-]+$/.test(text) ? text : `"${text}"`;
};

/** With `words`, it stands around them in running text. */
export const shortcodeSnippet = (tag, attributes, words) =>
  `[cooperation_widget ${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}=${inShortcode(value)}`)
    .join('')}]${words ? `${plainly(words, /[[\]]/g)}[/cooperation_widget]` : ''}`;
