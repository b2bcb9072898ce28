/**
 * Writes the data of the gallery into dist/gallery/. `widgets.js` has what comes from the library: the
 * headings are its own messages, and a widget without a text in the site shows its English summary.
 * `texts.js` has the texts of the site in every language.
 */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {loadSource} from './format/load.mjs';
import {BYTE_ORDER_MARK} from './rollup/byte-order-mark.mjs';
import {root} from './setup.mjs';

const bundled = readdirSync(join(root, 'src', 'generated', 'documents'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => basename(name, '.json'));

const {widgets, layoutNames, allLocales, withMessages, documents} = await loadSource(`
  ${bundled.map((tag, i) => `import document${i} from './src/generated/documents/${tag}.json' with {type: 'json'};`).join('\n')}
  export const documents = {${bundled.map((tag, i) => `'${tag}': document${i}`).join(', ')}};
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
const titleOf = (tag, layout, attributes = {}) => {
  if (!layout) return undefined;
  const widget = Object.assign(new widgets[tag](), attributes);
  return Object.fromEntries(
    allLocales.map((code) => [
      code,
      withMessages(code, () => widget.defaultHeading(documents[tag], layout)),
    ]),
  );
};

const rows = Object.entries(widgets).map(([tag, Widget]) => {
  const layouts = layoutNames(Widget);
  const title = titleOf(tag, layouts[0]);
  const sets =
    tag === 'key-figures'
      ? Object.fromEntries(
          ['instruments', 'influence', 'europe'].map((set) => [
            set,
            titleOf(tag, layouts[0], {set}),
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
