/** The facts of a widget as plain HTML, rendered by the widget's own layouts. */
import {dropRepeatedSources} from '../../../src/documents/outside/own-sources.js';
import {pickText} from '../../../src/documents/localized-text.js';
import {withMessages} from '../../../src/language/messages.js';
import {layoutNames} from '../../../src/widget/rendering.js';
import {sourceLine} from '../../../src/widget/source-line.js';
import {widgets} from '../../../src/widgets.js';
import {directionOf} from './language-of-pages.mjs';
import {plainHtml} from './plain-html.mjs';

/** Layouts, and for the bundled facts attributes, for the plain HTML. Default: the first layout. */
const WRITTEN_OUT = {
  'key-figures': {
    layout: 'table',
    variants: [{set: 'instruments'}, {set: 'influence'}, {set: 'europe'}],
  },
};

/** A document without what depends on the reader's clock. */
const withoutClock = (document) =>
  document.offices
    ? {...document, offices: document.offices.map((office) => ({...office, timeZone: undefined}))}
    : document;

/**
 * Headings, facts and source line of the widget `tag` in the language `code`: those of `own`, a
 * checked document, or of `bundled`.
 */
export const factsIn = (code, tag, {own, bundled}) => {
  const Widget = widgets[tag];
  const {layout = layoutNames(Widget)[0], variants = [{}]} = WRITTEN_OUT[tag] ?? {};
  // A widget knows its bundled document by identity, and gives others neutral headings.
  const shown = own ? structuredClone(own) : bundled;
  if (own) dropRepeatedSources(shown, shown.source);
  const document = withoutClock(shown);
  const dir = directionOf(code);
  const language = {code, asked: code, tag: code, lang: code, dir, intl: true};
  return withMessages(code, () => ({
    code,
    dir,
    source: plainHtml(sourceLine(document.source, language)),
    // The sets are those of the bundled figures.
    sections: (own ? [{}] : variants).map((attributes, i) => {
      const widget = Object.assign(new Widget(), attributes);
      const title =
        pickText(document.heading, language).text || widget.defaultHeading(shown, layout);
      const {body} = widget.renderBody({document, language, level: 3, layout, title});
      const heading = plainHtml(title);
      return {title, heading, body: plainHtml(body, {caption: heading, prefix: `${code}-${i}-`})};
    }),
  }));
};
