/** The one block to paste for a target. Pure: strings in, strings out. */
import {
  classLinkSnippet,
  documentSnippet,
  dokuWikiSnippet,
  frameSnippet,
  frameUrl,
  linkSnippet,
  markdownSnippet,
  mediaWikiSnippet,
  openTag,
  scriptSnippet,
  shortcodeSnippet,
  spipSnippet,
  tagSnippet,
  wordSnippet,
} from '../snippet.js';

/** Kinds in which a script of the page turns the block into a widget. */
const SCRIPTED = new Set([
  'link',
  'tag',
  'html',
  'shortcode',
  'mediawiki',
  'dokuwiki',
  'spip',
  'markdown',
]);
const FRAMED = new Set(['frame', 'address']);

export const isScripted = (kind) => SCRIPTED.has(kind);
const isFramed = (kind) => FRAMED.has(kind);

/**
 * @typedef {object} Choice
 * @property {string} base The URL of the hosted library, with a slash at its end.
 * @property {string} tag
 * @property {{[name: string]: string}} attributes
 * @property {string} words The text of the link; of an inline widget, the word that it explains.
 * @property {boolean} isInline
 * @property {string} language That of the words.
 * @property {number} height Of the widget, in px.
 * @property {string} [integrity] Of `embed.js`, if the script is pinned.
 * @property {string} [theme] The URL of a theme file.
 * @property {string} [accent]
 * @property {object} [document] A document to put into the page; without it, `src` is an attribute.
 */

/** The lines that a page needs once for the look of its widgets. */
export const lookLines = ({tag, theme, accent}) => [
  ...(theme ? [openTag('link', {rel: 'stylesheet', href: theme})] : []),
  ...(accent ? [`<style>${tag} { --cw-accent: ${accent} }</style>`] : []),
];

/** A rule for the style sheet of a site, which systems keep that drop styles from content. */
export const accentRule = ({tag, accent}) => `${tag} { --cw-accent: ${accent} }`;

function tagParts({base, tag, attributes, words, isInline, document}) {
  if (isInline) return wordSnippet(tag, attributes, words);
  const href = frameUrl(base, tag, attributes);
  const [start, link, end] = tagSnippet(tag, attributes, href, words);
  return document ? [start, documentSnippet(document), link, end] : [start, link, end];
}

/** A frame cannot follow the language of the page around it: it is in that of its words. */
const framed = ({base, tag, attributes, language}) =>
  frameUrl(base, tag, {...attributes, lang: language});

/** Kinds whose links have no class, and with it no heading of their own. */
const HEADLESS = new Set(['mediawiki', 'dokuwiki', 'spip', 'markdown']);

/** Whether a choice of heading is lost in this kind of block. */
export const losesHeading = (kind, {attributes}) => HEADLESS.has(kind) && 'heading' in attributes;

const plainUrl = ({base, tag, attributes}) => {
  const {...plain} = attributes;
  delete plain.heading;
  return frameUrl(base, tag, plain);
};

const BLOCKS = {
  // Somebody who can post a link, as in a comment, must not set a heading: a plain link has none.
  link: ({base, tag, attributes, words}) => [
    ('heading' in attributes ? classLinkSnippet : linkSnippet)(
      frameUrl(base, tag, attributes),
      words,
    ),
  ],
  address: (choice) => [framed(choice)],
  frame: (choice) => [
    frameSnippet(framed(choice), {
      title: choice.words,
      lang: choice.language,
      height: choice.height,
    }),
  ],
  tag: tagParts,
  html: (choice) => [
    [...lookLines(choice), `${scriptSnippet(choice.base, choice.integrity)}\n`].join('\n'),
    ...tagParts(choice),
  ],
  shortcode: ({tag, attributes, words, isInline}) => [
    shortcodeSnippet(tag, attributes, isInline ? words : undefined),
  ],
  mediawiki: (choice) => [mediaWikiSnippet(plainUrl(choice), choice.words)],
  dokuwiki: (choice) => [dokuWikiSnippet(plainUrl(choice), choice.words)],
  spip: (choice) => [spipSnippet(plainUrl(choice), choice.words)],
  markdown: (choice) => [markdownSnippet(plainUrl(choice), choice.words)],
};

/** An inline widget has no page of its own: it needs a place that lets its tag through. */
export const kindFor = (kind, isInline) =>
  isInline && !['tag', 'html', 'shortcode', 'mail'].includes(kind) ? 'tag' : kind;

/**
 * The block in parts, for display; together they are what is pasted.
 * @param {import('./targets.js').Kind} kind Any but `mail`, which is made of the widget itself.
 * @param {Choice} choice
 */
export const blockOf = (kind, choice) => BLOCKS[kind](choice);

/** The directives of a content security policy that the page needs, one a line. */
export function policyOf(kind, {base, document, src}) {
  const origin = new URL(base).origin;
  if (isFramed(kind)) return [`frame-src ${origin}`];
  if (!isScripted(kind)) return [];
  const data = document ? undefined : src && new URL(src, base).origin;
  return [`script-src ${origin}`, ...(data ? [`connect-src ${data}`] : [])];
}
