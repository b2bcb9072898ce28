/**
 * The facts of a widget as HTML to paste or include, without scripts and styles: for feeds, newsletters
 * and systems that let no script through.
 */

export const snippetPathOf = (tag, code) => `static/${tag}/${code}.html`;

export const snippet = (tag, {code, dir, sections, source}) =>
  [
    `<div class="cooperation-widget-static ${tag}" lang="${code}" dir="${dir}">`,
    ...sections.flatMap(({heading, body}) => [`<h2>${heading}</h2>`, body]),
    source,
    '</div>',
    '',
  ].join('\n');
