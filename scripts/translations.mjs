/**
 * The translations: three XLIFF files for each language. `xliff/<language>.xlf` contains the
 * interface messages and is maintained by lit-localize; `xliff/documents/<language>.xlf` contains the
 * document texts, `xliff/site/<language>.xlf` those of gallery and studio, and both are maintained here.
 * Each translation has a state.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {DOMImplementation, DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {textsOf, translated} from './document-texts.mjs';
import {root} from './setup.mjs';
import {siteTexts} from './site-texts.mjs';
import {STATES, targetsOf, unitsOf} from './xliff.mjs';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

const DOCUMENTS = 'src/documents/cnrs';

/** The command that updates all files. */
const EXTRACT = 'npm run localize:extract';

/** The placeholder of a value or an element, as `unitsOf` returns it. */
const PLACEHOLDER = /\{(\w+)\}/;

const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The languages as `lit-localize.json` has them: `source`, `targets`, and `all` of them. */
export function languages() {
  const {sourceLocale: source, targetLocales: targets} = readJson('lit-localize.json');
  return {source, targets, all: [source, ...targets]};
}

/** The file of messages, from the root of the repository. */
export const messagesFile = (language) => `xliff/${language}.xlf`;

/** A file as an XML document; throws an error with its name if it is not well-formed. */
export function parse(text, file) {
  const fail = (message) => {
    throw new Error(`${file}: ${message}`);
  };
  const errorHandler = {warning: fail, error: fail, fatalError: fail};
  return new DOMParser({errorHandler}).parseFromString(text, 'text/xml');
}

/** The file of a language as an XML document, or `undefined` if there is none. */
export function read(file) {
  const path = join(root, file);
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), file) : undefined;
}

export const print = (xml) => `${new XMLSerializer().serializeToString(xml).trimEnd()}\n`;

export function write(file, text) {
  mkdirSync(dirname(join(root, file)), {recursive: true});
  writeFileSync(join(root, file), text);
}

/** The source documents: in English, by name. */
export const englishDocuments = () =>
  Object.fromEntries(
    readdirSync(join(root, DOCUMENTS))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [basename(file, '.json'), readJson(`${DOCUMENTS}/${file}`)]),
  );

const documentTexts = () =>
  Object.fromEntries(
    Object.entries(englishDocuments()).map(([name, document]) => [
      `${DOCUMENTS}/${name}.json`,
      new Map([...textsOf({[name]: document})].map(([id, text]) => [id, {text}])),
    ]),
  );

/**
 * The texts that are maintained here, by kind: the translation file of a language, and the English
 * texts by source file and ID, each with the `markup` of its placeholders, if any.
 */
const KINDS = {
  documents: {fileOf: (language) => `xliff/documents/${language}.xlf`, english: documentTexts},
  site: {fileOf: (language) => `xliff/site/${language}.xlf`, english: siteTexts},
};

export const kinds = Object.keys(KINDS);

/** The file of a language for a kind of texts. */
export const textsFile = (kind, language) => KINDS[kind].fileOf(language);

/** Every file of a language, messages first. */
export const filesOf = (language) => [
  messagesFile(language),
  ...kinds.map((kind) => textsFile(kind, language)),
];

/** The English texts of a kind, by ID. */
const englishTexts = (kind) =>
  new Map(
    Object.values(KINDS[kind].english())
      .flatMap((texts) => [...texts])
      .map(([id, {text}]) => [id, text]),
  );

/** The translations of a kind: for each language a map of texts by ID. */
const translationsOf = (kind) =>
  Object.fromEntries(
    languages().targets.map((language) => {
      const xml = read(textsFile(kind, language));
      return [language, xml ? targetsOf(xml) : new Map()];
    }),
  );

/** The documents in all languages, by name. */
export const allDocuments = () => translated(englishDocuments(), translationsOf('documents'));

/** The texts of the site: for each language, English first, a map of texts by ID. */
export const allSiteTexts = () => ({
  [languages().source]: englishTexts('site'),
  ...translationsOf('site'),
});

/**
 * The updated file of a kind of texts: every current text in the order of its sources, with
 * translation, state and note from `known`, the previous units. If the English text has changed, its
 * translation needs review.
 */
export function textsXliff(kind, language, known) {
  const xml = new DOMImplementation().createDocument(NAMESPACE, 'xliff', null);
  xml.insertBefore(
    xml.createProcessingInstruction('xml', 'version="1.0" encoding="UTF-8"'),
    xml.documentElement,
  );
  const add = (parent, indent, name, attributes, text) => {
    const element = xml.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.appendChild(xml.createTextNode(text));
    parent.appendChild(xml.createTextNode(`\n${indent}`));
    parent.appendChild(element);
    return element;
  };
  const addText = (element, text = '', markup = []) => {
    for (const [i, part] of text.split(PLACEHOLDER).entries()) {
      if (i % 2 === 0) {
        if (part) element.appendChild(xml.createTextNode(part));
        continue;
      }
      const value = element.appendChild(xml.createElementNS(NAMESPACE, 'x'));
      value.setAttribute('id', part);
      value.setAttribute('equiv-text', markup[part] ?? `{${part}}`);
    }
  };
  const end = (parent, indent = '') => parent.appendChild(xml.createTextNode(`\n${indent}`));

  const top = xml.documentElement;
  top.setAttribute('version', '1.2');
  for (const [original, texts] of Object.entries(KINDS[kind].english())) {
    const file = add(top, '', 'file', {
      original,
      'source-language': languages().source,
      'target-language': language,
      datatype: 'plaintext',
    });
    const body = add(file, '', 'body', {});
    for (const [id, {text, markup}] of texts) {
      const before = known?.get(id);
      const unit = add(body, '', 'trans-unit', {id});
      addText(add(unit, '  ', 'source', {}), text, markup);
      addText(add(unit, '  ', 'target', {state: stateOf(before, text)}), before?.target, markup);
      if (before?.note) add(unit, '  ', 'note', {from: 'reviewer'}, before.note);
      end(unit);
    }
    end(body);
    end(file);
  }
  end(top);
  return print(xml).replace('?><xliff', '?>\n<xliff');
}

/** The state of a translation for the current English text `source`. */
export function stateOf(unit, source) {
  if (!unit?.target) return 'new';
  if (unit.source !== source) return 'needs-review-translation';
  return unit.state;
}

/**
 * The updated file of messages, after lit-localize has updated its units: each with a target and a
 * state, on separate lines. `known` has the previous units.
 */
export function messagesXliff(xml, known) {
  const lines = (element, indent, end) => {
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeName === '#text') element.removeChild(child);
      else element.insertBefore(xml.createTextNode(`\n${indent}`), child);
    }
    element.appendChild(xml.createTextNode(`\n${end}`));
  };
  for (const [id, {source, element, ...unit}] of unitsOf(xml)) {
    let [target] = Array.from(element.getElementsByTagName('target'));
    if (!target) {
      target = xml.createElementNS(NAMESPACE, 'target');
      element.insertBefore(target, element.getElementsByTagName('source')[0].nextSibling);
    }
    // The placeholder of a value contains code, which changes with the source.
    const values = Array.from(element.getElementsByTagName('source')[0].getElementsByTagName('x'));
    for (const value of Array.from(target.getElementsByTagName('x'))) {
      const same = values.find((it) => it.getAttribute('id') === value.getAttribute('id'));
      if (same) value.setAttribute('equiv-text', same.getAttribute('equiv-text'));
    }
    target.setAttribute(
      'state',
      stateOf({...unit, source: known?.get(id)?.source ?? source}, source),
    );
    lines(element, '  ', '');
  }
  lines(xml.getElementsByTagName('body')[0], '', '');
  return print(xml);
}

/** IDs for an error message, limited to a readable number. */
const some = (ids) =>
  ids.length > 12 ? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more` : ids.join(', ');

const placeholders = (text) =>
  text
    .split(PLACEHOLDER)
    .filter((_, i) => i % 2)
    .sort()
    .join();

/** The problems of the units in a file, as sentences. */
export function problemsOf(file, units) {
  const found = [];
  const where = (says, wrong) => {
    const ids = [...units].filter(([, unit]) => wrong(unit)).map(([id]) => id);
    if (ids.length > 0) found.push(`${file} ${says}: ${some(ids)}`);
  };
  const states = STATES.filter((state) => state !== 'new');
  where('has no translation of', ({target}) => !target);
  where(
    `has a state other than ${states.join(', ')} in`,
    ({target, state}) => target && !states.includes(state),
  );
  where(
    'does not name the public source of a final wording (<note from="reviewer">) in',
    ({state, note}) => state === 'final' && !note,
  );
  where(
    'does not have every placeholder exactly once in',
    ({source, target}) => target && placeholders(source) !== placeholders(target),
  );
  return found;
}

/** The difference between the units in a file and the current English texts by ID, as a sentence. */
export function differences(file, units, english) {
  const ids = [...new Set([...english.keys(), ...units.keys()])].filter(
    (id) => units.get(id)?.source !== english.get(id),
  );
  return ids.length > 0 ? [`${file} is out of date, run "${EXTRACT}": ${some(ids)}`] : [];
}

/**
 * The problems of all translations, as sentences with file and units. A language with problems is
 * not built.
 */
export function problems() {
  const {targets} = languages();
  const inFile = (file, english) => {
    const xml = read(file);
    if (!xml) return [`${file} is missing: run "${EXTRACT}"`];
    const units = unitsOf(xml);
    return [...problemsOf(file, units), ...(english ? differences(file, units, english) : [])];
  };
  return [
    ...targets.flatMap((language) => inFile(messagesFile(language))),
    ...kinds.flatMap((kind) => {
      const english = englishTexts(kind);
      return targets.flatMap((language) => inFile(textsFile(kind, language), english));
    }),
  ];
}
