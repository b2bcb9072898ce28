/**
 * Rollup plugins: move the texts of documents and the translations of messages out of the chunks, which
 * keep the English messages.
 *
 * Messages are identified by number: their position in the sorted list of all IDs, those of the brief
 * files first. So are the texts of each document, by their order in it. Neither depends on the set of
 * languages: adding one changes no file of another.
 *
 * A language has two files: everything, and in `<language>-brief` only what the widgets in `BRIEF` show,
 * for pages with no others.
 */
import {basename} from 'node:path';
import MagicString from 'magic-string';
import {messageCalls} from './message-calls.mjs';

/** The widgets that front pages show: all they need fits into a small file for each language. */
export const BRIEF = ['key-figures', 'office-list'];

/** The chunks that these widgets need, with their late layouts. */
const isBriefChunk = (name) =>
  /^(core|block)$/.test(name) || BRIEF.includes(name.replace(/-layouts$/, ''));

export const nameOfBrief = (language) => `${language}-brief`;

/** As in `src/embed/chunks/texts.ts`. */
const SEPARATOR = '|';
const LIST = '\t';

const DOCUMENT = /[\\/]generated[\\/]documents[\\/]([\w-]+)\.json$/;

/** Keeps the numbering of a build, and writes the files of its languages. */
export class ChunkTexts {
  #languages;
  #messages;
  #rightToLeft;
  #readDocument;
  #documents = new Map();
  #briefIds = new Set();

  /**
   * @param {object} options
   * @param {{source: string, targets: string[]}} options.languages
   * @param {Record<string, Record<string, unknown>>} options.messages by language and ID
   * @param {string[]} options.rightToLeft
   * @param {(path: string) => object} options.readDocument a bundled document
   * @param {readonly string[]} [always] IDs of messages that brief files contain whatever chunks use
   */
  constructor({languages, messages, rightToLeft, readDocument}, always = []) {
    this.#readDocument = readDocument;
    this.#briefIds = new Set(always);
    this.#languages = languages;
    this.#messages = messages;
    this.#rightToLeft = rightToLeft;
  }

  get #ids() {
    const ids = Object.keys(Object.values(this.#messages)[0] ?? {}).sort();
    return [
      ...ids.filter((id) => this.#briefIds.has(id)),
      ...ids.filter((id) => !this.#briefIds.has(id)),
    ];
  }

  /** The position of a message in the files of a language, once the chunks have been made. */
  numberOf(id) {
    return this.#ids.indexOf(id);
  }

  #checked(text, where) {
    if (typeof text !== 'string' || /[|\t]/.test(text)) {
      throw new Error(`${where} is missing, or contains a separator: ${text}`);
    }
    return text;
  }

  /** A message as text, with placeholders as `{0}`. */
  #message(language, id) {
    const message = this.#messages[language][id];
    const {strings, values} = message ?? {};
    const text = strings
      ? strings.map((part, i) => (i > 0 ? `{${values[i - 1]}}` : '') + part).join('')
      : message;
    return this.#checked(text, `Message ${id} in ${language}`);
  }

  /** A file of `language`: its messages, and the texts of documents. English messages are in the code. */
  file(language, isBrief = false) {
    const ids = isBrief ? this.#ids.slice(0, this.#briefIds.size) : this.#ids;
    const texts = Object.fromEntries(
      [...this.#documents]
        .filter(([name]) => !isBrief || BRIEF.includes(name))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, found]) => [name, this.#joined(found, language)]),
    );
    return {
      ...(isBrief ? {brief: true} : {}),
      ...(this.#rightToLeft.includes(language) ? {rtl: true} : {}),
      ...(language === this.#languages.source
        ? {}
        : {messages: ids.map((id) => this.#message(language, id)).join(SEPARATOR)}),
      texts,
    };
  }

  #joined(found, language) {
    return found
      .map((texts) => {
        const text = texts[language];
        if (Array.isArray(Object.values(texts)[0])) {
          // The code has the English order.
          if (language === this.#languages.source) return '';
          return text ? LIST + text.map((id) => this.#checked(id, 'An id')).join(' ') : '';
        }
        return this.#checked(text, `A text in ${language}`);
      })
      .join(SEPARATOR);
  }

  /** Every text in all languages, and every order of a list that differs in some of them. */
  #isLocalized(value) {
    const {source, targets} = this.#languages;
    const keys = Object.keys(value);
    const all = [source, ...targets];
    if (!keys.every((key) => all.includes(key)) || !keys.length) return false;
    return (
      Object.values(value).every(Array.isArray) ||
      (keys.length === all.length && Object.values(value).every((text) => typeof text === 'string'))
    );
  }

  #module(name, document, texts) {
    const found = [];
    const code = (value) => {
      if (Array.isArray(value)) return `[${value.map(code).join()}]`;
      if (typeof value !== 'object' || value === null) return JSON.stringify(value);
      if (this.#isLocalized(value)) {
        const order = Object.values(value).every(Array.isArray) && value[this.#languages.source];
        return `text(${found.push(value) - 1}${order ? `,${JSON.stringify(order)}` : ''})`;
      }
      const members = Object.entries(value).map(
        ([key, it]) => `${JSON.stringify(key)}:${code(it)}`,
      );
      return `{${members.join()}}`;
    };
    const literal = code(document);
    this.#documents.set(name, found);
    return `import {localizedTexts} from ${JSON.stringify(texts)};
const text = /* @__PURE__ */ localizedTexts(${JSON.stringify(name)});
export default ${literal};`;
  }

  /** `texts`: the module that returns texts by number. */
  plugin(texts) {
    const numbered = (parse, code, name) => this.#numbered(parse, code, name);
    const readUses = (chunks) => this.#readUses(chunks);
    let isRead = false;
    return {
      name: 'chunk-texts',

      async resolveId(id, importer, options) {
        if (!DOCUMENT.test(id)) return null;
        const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
        return resolved.id.replace(/(\?texts)?$/, '?texts');
      },

      load: (id) => {
        const path = id.replace(/\?texts$/, '');
        if (path === id) return null;
        return this.#module(basename(path, '.json'), this.#readDocument(path), texts);
      },

      renderChunk(code, {name}, _options, {chunks}) {
        if (!isRead) readUses(chunks);
        isRead = true;
        return numbered((source) => this.parse(source), code, name);
      },

      renderStart: () => void (isRead = false),
    };
  }

  /** Finds the messages that brief files contain: after unused functions have gone from the chunks. */
  #readUses(chunks) {
    const known = new Set(this.#ids);
    for (const {name, modules} of Object.values(chunks)) {
      if (!isBriefChunk(name)) continue;
      for (const {code} of Object.values(modules)) {
        for (const [, id] of (code ?? '').matchAll(/\bid: ?(?:"|')([\w.-]+)(?:"|')/g)) {
          if (known.has(id)) this.#briefIds.add(id);
        }
      }
    }
  }

  #numbered(parse, code, name) {
    if (!/\bmsg(\$\d+)?\(/.test(code)) return null;
    const output = new MagicString(code);
    const fail = (message) => {
      throw new Error(`${name}: ${message}`);
    };
    for (const {options, id: message} of messageCalls(parse(code), code, fail)) {
      const number = this.#ids.indexOf(message);
      if (number < 0) fail(`There is no message "${message}".`);
      output.overwrite(options.start, options.end, `{id:${number}}`);
    }
    return {code: output.toString(), map: output.generateMap({hires: true})};
  }
}
