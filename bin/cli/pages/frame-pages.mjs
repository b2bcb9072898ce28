/**
 * Writes the frame pages: embed/<tag>/<language>/index.html for every widget in every language, and
 * embed/<tag>/index.html, in English unless the query requests another language. They work alone and
 * in a frame, even in a sandbox. The widgets' own layouts render the facts, so layouts must be able to
 * render without a page.
 *
 * Everything with absolute URLs needs the URL of the hosted folder: the canonical URL of each page,
 * those of its translations, and the oEmbed responses.
 */
import {allLocales, sourceLocale} from '../../../src/generated/language-codes.js';
import {layoutNames} from '../../../src/widget/rendering.js';
import {widgets} from '../../../src/widgets.js';
import {factsIn} from './facts.mjs';
import {framePage} from './frame-page.mjs';
import {oEmbedResponses} from './oembed.mjs';
import {pathOf} from './paths.mjs';
import {snippet, snippetPathOf} from './snippet.mjs';

/** The widgets with frame pages: one without layouts is inline, and has none. */
export const framedTags = Object.keys(widgets).filter((tag) => widgets[tag].layouts);

export {allLocales, sourceLocale};

export const allTags = Object.keys(widgets);

/**
 * The pages and responses, by path.
 *
 * `bundled`: the bundled documents by tag; `own`: checked documents by tag, in their place
 * `base`: the URL of the hosted folder; without it, pages have no absolute URLs and no responses
 * `codes`: the languages; default: all
 * `tags`: the widgets; default: all
 * `theme`: the path of a style sheet for all pages
 * `pictures`: width and height of each picture, by path
 * `snippets`: whether to write the facts for other pages too
 */
export const framePages = ({
  bundled,
  own = {},
  base,
  codes = allLocales,
  tags = framedTags,
  theme,
  pictures,
  snippets = false,
}) => {
  const fallback = codes.includes(sourceLocale) ? sourceLocale : codes[0];
  const files = new Map();
  for (const tag of framedTags.filter((each) => tags.includes(each))) {
    const documents = {own: own[tag], bundled: bundled[tag]};
    const facts = new Map(codes.map((code) => [code, factsIn(code, tag, documents)]));
    for (const code of [undefined, ...codes]) {
      const page = framePage(tag, facts.get(code ?? fallback), {code, codes, base, theme});
      files.set(`${pathOf(tag, code)}index.html`, page);
    }
    for (const code of snippets ? codes : []) {
      files.set(snippetPathOf(tag, code), snippet(tag, facts.get(code)));
    }
    if (!base) continue;
    const layouts = layoutNames(widgets[tag]);
    // The pictures show the bundled facts.
    const site = {base, pictures: own[tag] ? undefined : pictures};
    for (const [path, text] of oEmbedResponses(tag, {facts, fallback, layouts, site})) {
      files.set(path, text);
    }
  }
  return files;
};
