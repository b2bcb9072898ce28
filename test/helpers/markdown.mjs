/** What becomes of HTML in a text: Markdown processors, and the paragraphs that WordPress makes. */
import {HtmlRenderer, Parser} from 'commonmark';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';

/**
 * As `wpautop` does it: an empty line ends a paragraph, every other end of a line is a `<br />`, and
 * blocks stay outside of paragraphs.
 */
const autop = (text) =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      /^<\/?(div|p|ul|ol|table|figure|h[1-6]|blockquote)[\s>]/.test(part)
        ? part
        : `<p>${part.replaceAll('\n', '<br />\n')}</p>`,
    )
    .join('\n');

const commonmark = (source) => new HtmlRenderer().render(new Parser().parse(source));

const markdownIt = new MarkdownIt({html: true, linkify: true, typographer: true});

/** Name → source in, HTML out. All of them let HTML through. */
export const PROCESSORS = {
  marked: (source) => marked.parse(source, {async: false}),
  'marked with breaks': (source) => marked.parse(source, {async: false, breaks: true}),
  'markdown-it': (source) => markdownIt.render(source),
  commonmark,
  wpautop: autop,
};
