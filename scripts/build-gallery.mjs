/**
 * Writes the data of the gallery into dist/gallery/. `widgets.js` has what comes from the library: the
 * headings are its own messages, and a widget without a text in the site shows its English summary.
 * `texts.js` has the texts of the site in every language.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadSource} from './format/load.mjs';
import {BYTE_ORDER_MARK} from './rollup/byte-order-mark.mjs';
import {root} from './setup.mjs';

const {widgets, layoutNames, allLocales, withMessages} = await loadSource(`
  export {widgets} from './src/widgets.js';
  export {layoutNames} from './src/widget/rendering.js';
  export {allLocales} from './src/generated/language-codes.js';
  export {withMessages} from './src/language/messages.js';
`);

const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
const summaries = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .map(({tagName, summary}) => [tagName, summary]),
);

/** The heading of a widget in every language; nothing for an inline widget. */
const titleOf = (Widget, layout, attributes = {}) => {
  if (!layout) return undefined;
  const widget = Object.assign(new Widget(), attributes);
  const document = {figures: [{set: 'instruments'}, {set: 'influence'}, {set: 'europe'}]};
  return Object.fromEntries(
    allLocales.map((code) => [
      code,
      withMessages(code, () => widget.defaultHeading(document, layout)),
    ]),
  );
};

const rows = Object.entries(widgets).map(([tag, Widget]) => {
  const layouts = layoutNames(Widget);
  const title = titleOf(Widget, layouts[0]);
  const sets =
    tag === 'key-figures'
      ? Object.fromEntries(
          ['instruments', 'influence', 'europe'].map((set) => [
            set,
            titleOf(Widget, layouts[0], {set}),
          ]),
        )
      : undefined;
  return {tag, layouts, title, sets, summary: summaries.get(tag)};
});

const folder = join(root, 'dist', 'gallery');

const write = (file, comment, name, value) =>
  writeFileSync(
    join(folder, file),
    `${BYTE_ORDER_MARK}/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, undefined, 2)};\n`,
  );

const texts = JSON.parse(readFileSync(join(root, 'src', 'generated', 'site.json'), 'utf8'));

mkdirSync(folder, {recursive: true});
write('widgets.js', 'The widgets in the gallery. Generated from the library.', 'library', rows);
write('texts.js', 'The texts of the site. Generated from its pages and xliff/.', 'texts', texts);
