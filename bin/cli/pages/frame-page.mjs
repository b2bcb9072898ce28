/** One frame page: the widget, and its facts as plain HTML for browsers without scripts. */
import {directionOf, nameOf} from './language-of-pages.mjs';
import {oEmbedPathOf, pathOf, urlOf} from './paths.mjs';

/** Overrides the encoding of the page; see `scripts/rollup/byte-order-mark.mjs`. */
const BYTE_ORDER_MARK = '\ufeff';

const linksOf = (tag, {code, codes, base, title}) => {
  // Without a known URL, keep search engines out: copies would compete with the original.
  if (!base) return '<meta name="robots" content="noindex">';
  const url = (path) => urlOf(path, base);
  return [
    `<link rel="canonical" href="${url(pathOf(tag, code))}">`,
    `<link rel="alternate" hreflang="x-default" href="${url(pathOf(tag))}">`,
    ...codes.map((it) => `<link rel="alternate" hreflang="${it}" href="${url(pathOf(tag, it))}">`),
    `<link rel="alternate" type="application/json+oembed" href="${url(oEmbedPathOf(tag, code))}" title="${title}">`,
  ].join('\n');
};

/** Links to the page in other languages. In a frame, they navigate the frame. */
const languageIndex = (codes, current, toFolder) => {
  const links = codes
    .filter((code) => code !== current)
    .map((code) => {
      const place = `lang="${code}" hreflang="${code}" dir="${directionOf(code)}"`;
      return `<li><a href="${toFolder}${code}/" target="_self" ${place}>${nameOf(code)}</a></li>`;
    });
  return links.length > 0 ? `<nav>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>` : '';
};

const factsOf = ({code, dir, sections: [first, ...others], source}) =>
  [
    // Replaces the widget's own heading, since a page needs a first-level heading.
    `<h1 slot="heading" lang="${code}">${first.heading}</h1>`,
    `<div data-facts lang="${code}" dir="${dir}">`,
    first.body,
    ...others.map(({heading, body}) => `<h2>${heading}</h2>\n${body}`),
    source,
    `</div>`,
  ].join('\n');

/**
 * The page of the widget `tag` with `facts`. `page`: its `code`, none for the page without a language;
 * the `codes` of all languages; the `base` URL and the `theme`, if any.
 *
 * The scripts in the head block rendering, so that the page is painted once, with its widget: the
 * plain HTML neither flashes nor shifts.
 */
export const framePage = (tag, facts, page) => {
  const {code, dir, sections} = facts;
  const title = sections[0].heading;
  const toFolder = page.code ? '../' : '';
  const toRoot = `../../${toFolder}`;
  const styles = [`${toFolder}../frame.css`, ...(page.theme ? [toRoot + page.theme] : [])];
  return `${BYTE_ORDER_MARK}<!doctype html>
<html lang="${code}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<base target="_parent">
${linksOf(tag, {...page, title})}
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script src="${toRoot}${tag}.js"></script>
<script src="${toRoot}frame.js" data-widget="${tag}"></script>
</head>
<body>
<main>
<${tag}>
${factsOf(facts)}
${languageIndex(page.codes, code, toFolder)}
</${tag}>
</main>
</body>
</html>
`;
};
