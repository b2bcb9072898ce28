/**
 * The widgets and their options for the WordPress plugin, from the custom elements manifest, the
 * classes and the bundled documents, so that nothing is listed a second time.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {loadSource} from '../format/load.mjs';
import {root} from '../setup.mjs';
import {readWidgets} from '../widget-pages.mjs';
import {Translated} from './php.mjs';

/**
 * What the table is made from. A widget knows its bundled document by identity, so one bundle has both;
 * a copy counts as another document.
 */
const loadSources = () => {
  const tags = readdirSync(join(root, 'src', 'generated', 'documents'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'));
  return loadSource(`
    ${tags.map((tag, i) => `import document${i} from './src/generated/documents/${tag}.json' with {type: 'json'};`).join('\n')}
    import {factsIn} from './bin/cli/pages/facts.mjs';
    export {sections} from './src/documents/sections.js';
    export {SORTS} from './src/elements/office-list/sorting.js';
    export {allLocales as codes} from './src/generated/language-codes.js';
    export {ACTIONS} from './src/widget/export/asked-actions.js';
    export {layoutNames} from './src/widget/rendering.js';
    export {widgets} from './src/widgets.js';
    const bundled = {${tags.map((tag, i) => `'${tag}': document${i}`).join(', ')}};
    export const factsOf = (tag, code) => factsIn(code, tag, {bundled: bundled[tag]});
    export const ofOthers = (tag, code) => factsIn(code, tag, {bundled: {...bundled[tag]}});
  `);
};

const inOneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** What editors call attributes whose names are those of programmers. */
const LABELS = {
  actions: 'Buttons',
  integrity: 'Hash of the document',
  only: 'Items',
  refresh: 'Reload',
  set: 'Figures',
  sort: 'Order',
  src: 'Document',
};

/** A name or a value as words. */
const words = (name) => {
  const text = name.replaceAll('-', ' ');
  return /^(csv|json)$/.test(text) ? text.toUpperCase() : text[0].toUpperCase() + text.slice(1);
};

/** The first sentence of a description, without the marks of Markdown. */
const firstSentence = (description) =>
  inOneLine(description)
    .match(/^.*?[.:](?= [A-Z`<]|$)/)[0]
    .replaceAll('`', '')
    // Controls take care of this.
    .replace(/; case does not matter|, separated by spaces( or commas)?(, in this order)?/g, '')
    .replace(/:$/, '.');

const unique = (values) => [...new Set(values)].filter(Boolean);

const readDocument = (section) =>
  JSON.parse(readFileSync(join(root, 'dist', 'documents', `${section}.json`), 'utf8'));

/** The items of a widget's bundled document. */
const itemsOf = (tag, sections) =>
  Object.entries(sections)
    .filter(([, {widget}]) => widget === tag)
    .flatMap(([section, {name}]) =>
      readDocument(section)[section].map((item) => ({...item, name: item[name] ?? item.id})),
    );

/** What kind of control an attribute needs: its description says what its values look like. */
const typeOf = ({name, type, description}) => {
  if (name === 'layout' || /^'/.test(type.text)) return 'choice';
  if (/\bboolean\b/.test(type.text)) return 'flag';
  if (/separated\s+by\s+spaces/.test(description) && name !== 'integrity') return 'list';
  return 'text';
};

/** The table without texts. `codes` are the languages. */
export const widgetTable = async () => {
  const {widgets, layoutNames, codes, factsOf, ofOthers, sections, SORTS, ACTIONS} =
    await loadSources();

  /** The values of an attribute, all of them or those of the bundled document. */
  const valuesOf = (tag, {name, type, description}) => {
    const items = itemsOf(tag, sections);
    const known = {
      layout: () => layoutNames(widgets[tag]),
      sort: () => SORTS,
      actions: () => ACTIONS,
      only: () => items.map(({id}) => id),
      set: () => unique(items.map(({set}) => set)),
      region: () => unique(items.map(({region}) => region)),
    };
    if (known[name]) return [...known[name]()];
    if (/^'/.test(type.text)) return [...type.text.matchAll(/'(.+?)'/g)].map(([, value]) => value);
    const [, low, high] = description.match(/(\d) to (\d)/) ?? [];
    return low ? Array.from({length: high - low + 1}, (_, i) => String(Number(low) + i)) : [];
  };

  const optionOf = (tag, attribute) => {
    const values = valuesOf(tag, attribute);
    // A document of one's own has other sets; a level or a sort order is one of these.
    const isClosed = values.length > 0 && attribute.name !== 'set' && typeOf(attribute) === 'text';
    return {
      type: isClosed ? 'choice' : typeOf(attribute),
      ...(values.length > 0 && {values}),
      ...(/\bEmpty:/.test(attribute.description) && {empty: true}),
    };
  };

  const manifest = readWidgets();
  const titles = new Map(manifest.map(({tagName}) => [tagName, {}]));
  const headings = new Map(manifest.map(({tagName}) => [tagName, {}]));
  const facts = new Map();
  for (const {tagName: tag} of manifest) {
    if (layoutNames(widgets[tag]).length === 0) continue;
    for (const code of codes) {
      const {dir, sections: shown, source} = factsOf(tag, code);
      const sets = valuesOf(tag, {name: 'set'});
      headings.get(tag)[code] = shown[0].heading;
      titles.get(tag)[code] = ofOthers(tag, code).sections[0].heading;
      facts.set(`${tag}.${code}`, {
        dir,
        first: sets[0] ?? '',
        sections: Object.fromEntries(
          shown.map(({heading, body}, i) => [sets[i] ?? '', {title: heading, body}]),
        ),
        source,
      });
    }
  }

  return {
    manifest,
    facts,
    table: {
      languages: Object.fromEntries(
        codes.map((code) => [code, new Intl.DisplayNames(code, {type: 'language'}).of(code)]),
      ),
      widgets: Object.fromEntries(
        manifest.map(({tagName: tag, attributes}) => [
          tag,
          {
            inline: layoutNames(widgets[tag]).length === 0,
            // What it is called: its heading above any document, and above the bundled one.
            titles: titles.get(tag),
            headings: headings.get(tag),
            options: Object.fromEntries(
              attributes.map((attribute) => [attribute.name, optionOf(tag, attribute)]),
            ),
          },
        ]),
      ),
    },
    items: Object.fromEntries(
      codes.map((code) => [
        code,
        Object.fromEntries(
          manifest.map(({tagName: tag}) => [
            tag,
            Object.fromEntries(
              itemsOf(tag, sections).map(({id, name}) => [id, name[code] ?? name.en ?? name]),
            ),
          ]),
        ),
      ]),
    ),
  };
};

/** The texts of the options in the editor, which WordPress translates. */
export const optionTexts = (manifest, table) => {
  const options = {
    lang: {
      label: new Translated('Language'),
      help: new Translated('The language of this widget alone.'),
    },
  };
  for (const {tagName: tag, attributes} of manifest) {
    for (const {name, description} of attributes) {
      const {values = []} = table.widgets[tag].options[name];
      const [, empty] = inOneLine(description).match(/Empty: ([^.]+)/) ?? [];
      const isNamed = name !== 'only' && !/^\d/.test(values[0] ?? '0');
      options[name] = {
        label: new Translated(LABELS[name] ?? words(name)),
        help: new Translated(firstSentence(description)),
        ...(empty && {empty: new Translated(words(empty))}),
        ...(isNamed && {
          values: {
            ...options[name]?.values,
            ...Object.fromEntries(values.map((value) => [value, new Translated(words(value))])),
          },
        }),
      };
    }
  }
  const inline = Object.entries(table.widgets).filter(([, widget]) => widget.inline);
  return {
    options,
    inline: Object.fromEntries(inline.map(([tag]) => [tag, new Translated(words(tag))])),
  };
};
