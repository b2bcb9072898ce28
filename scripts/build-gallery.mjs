/**
 * Writes the data of the site into dist/gallery/. `widgets.js` has what comes from the library: the
 * options of each widget from the custom elements manifest, its headings from its own messages, its
 * pictures from docs/. `texts.js` has the texts of the site in every language.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import {basename, join} from 'node:path';
import {loadSource} from './format/load.mjs';
import {FOLDER as PICTURES, picturesOf} from './pictures.mjs';
import {BYTE_ORDER_MARK} from './rollup/byte-order-mark.mjs';
import {root} from './setup.mjs';

const bundled = readdirSync(join(root, 'src', 'generated', 'documents'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => basename(name, '.json'));

const {widgets, layoutNames, allLocales, withMessages, sections, regionName, documents} =
  await loadSource(`
  ${bundled.map((tag, i) => `import document${i} from './src/generated/documents/${tag}.json' with {type: 'json'};`).join('\n')}
  export const documents = {${bundled.map((tag, i) => `'${tag}': document${i}`).join(', ')}};
  export {widgets} from './src/widgets.js';
  export {layoutNames} from './src/widget/rendering.js';
  export {allLocales} from './src/generated/language-codes.js';
  export {withMessages} from './src/language/messages.js';
  export {sections} from './src/documents/sections.js';
  export {regionName} from './src/elements/office-list/regions.js';
`);

const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
const declarations = new Map(
  manifest.modules
    .flatMap(({declarations: all = []}) => all)
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const inEveryLanguage = (textOf) =>
  Object.fromEntries(allLocales.map((code) => [code, withMessages(code, textOf)]));

/** The heading of a widget in every language; nothing for an inline widget. */
const titleOf = (tag, layout, attributes = {}) => {
  if (!layout) return undefined;
  const widget = Object.assign(new widgets[tag](), attributes);
  return inEveryLanguage(() => widget.defaultHeading(documents[tag], layout));
};

/** The values between which the items of a document are divided, such as the sets of figures. */
const divisions = (items = [], name) => [...new Set(items.flatMap((item) => item[name] ?? []))];

/**
 * The values that an attribute accepts, as its documentation lists them: in its type, as a range, or in
 * the first sentence. Without a list, any text.
 */
const valuesOf = ({type = {}, description = ''}) => {
  const literals = [...(type.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (literals.length > 0) return literals;
  const [, from, to] = /\b(\d) to (\d)\b/.exec(description) ?? [];
  if (from) return Array.from({length: to - from + 1}, (_, i) => String(Number(from) + i));
  const [first] = description.split(/\.\s/, 1);
  const [, list] = /(?:any of|order:) ((?:`\w+`(?:, | or | and )?)+)/.exec(first) ?? [];
  return list ? [...list.matchAll(/`(\w+)`/g)].map(([, value]) => value) : undefined;
};

const attributesOf = ({attributes = []}) =>
  attributes.map((attribute) => ({
    name: attribute.name,
    values: valuesOf(attribute),
    isFlag: /\bboolean\b/.test(attribute.type?.text ?? ''),
    description: attribute.description.replace(/\s+/g, ' ').trim(),
  }));

/** The pictures of each layout, by colour scheme. A layout that is new has none yet. */
const pictures = (declaration) =>
  Object.fromEntries(
    picturesOf(declaration)
      .filter(({files}) =>
        Object.values(files).every((file) => existsSync(join(root, PICTURES, file))),
      )
      .map(({layout, files}) => [layout, files]),
  );

const rows = Object.entries(widgets).map(([tag, Widget]) => {
  const declaration = declarations.get(tag);
  const layouts = layoutNames(Widget);
  const document = documents[tag];
  const [section, {name} = {}] =
    Object.entries(sections).find(([, {widget}]) => widget === tag) ?? [];
  const sets = divisions(document?.figures, 'set');
  return {
    tag,
    section,
    /** The property of an item that names it. */
    itemName: name,
    layouts,
    title: titleOf(tag, layouts[0]),
    sets:
      section === 'figures'
        ? Object.fromEntries(sets.map((set) => [set, titleOf(tag, layouts[0], {set})]))
        : undefined,
    regions: document?.offices
      ? Object.fromEntries(
          divisions(document.offices, 'region').map((region) => [
            region,
            inEveryLanguage(() => regionName(region)),
          ]),
        )
      : undefined,
    summary: declaration?.summary,
    attributes: attributesOf(declaration),
    pictures: pictures(declaration),
  };
});

/** The theme files, by the design system that they are for. */
const themes = readdirSync(join(root, 'src', 'themes')).map((file) => {
  const text = readFileSync(join(root, 'src', 'themes', file), 'utf8');
  const [, system] =
    /\((.+?)\)\. \*\/|uses (?:the tokens of )?(.+?)\. \*\//.exec(text)?.filter(Boolean) ?? [];
  return {file, system};
});

const folder = join(root, 'dist', 'gallery');

const write = (file, comment, values) =>
  writeFileSync(
    join(folder, file),
    [
      `${BYTE_ORDER_MARK}/** ${comment} */`,
      ...Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value, undefined, 2)};`,
      ),
      '',
    ].join('\n'),
  );

const texts = JSON.parse(readFileSync(join(root, 'src', 'generated', 'site.json'), 'utf8'));

/** The theme files for parts of a page, where the files themselves are for whole ones. */
const looks = themes
  .map(({file}) => {
    const text = readFileSync(join(root, 'src', 'themes', file), 'utf8');
    return text.replace(':root', `.look-${basename(file, '.css')} > *`);
  })
  .join('\n');

mkdirSync(join(folder, 'pictures'), {recursive: true});
for (const file of rows.flatMap((row) => Object.values(row.pictures).flatMap(Object.values))) {
  copyFileSync(join(root, PICTURES, file), join(folder, 'pictures', file));
}
write('widgets.js', 'The widgets and themes. Generated from the library.', {
  library: rows,
  themes,
});
// The studio has no bundler: a browser loads the module as it is published, with its licence.
const zip = join(root, 'node_modules', 'client-zip');
writeFileSync(
  join(folder, 'zip.js'),
  `${BYTE_ORDER_MARK}/*! client-zip\n${readFileSync(join(zip, 'LICENSE.txt'), 'utf8').trim()}\n*/\n${readFileSync(join(zip, 'index.js'), 'utf8')}`,
);
writeFileSync(join(folder, 'looks.css'), BYTE_ORDER_MARK + looks);
write('texts.js', 'The texts of the site. Generated from its pages and xliff/.', {texts});
