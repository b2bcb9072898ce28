/**
 * Rollup plugins: move translations out of the chunks, which keep English.
 *
 * Messages are identified by number: their position in the sorted list of all IDs. So are the texts of
 * each document, by their order in it. Neither depends on the set of languages: adding one changes no
 * file of another.
 */
import {basename} from 'node:path';
import MagicString from 'magic-string';
import {messageCalls} from './message-calls.mjs';

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

  /**
   * @param {object} options
   * @param {{source: string, targets: string[]}} options.languages
   * @param {Record<string, Record<string, unknown>>} options.messages by language and ID
   * @param {string[]} options.rightToLeft
   * @param {(path: string) => object} options.readDocument a bundled document
   */
  constructor({languages, messages, rightToLeft, readDocument}) {
    this.#readDocument = readDocument;
    this.#languages = languages;
    this.#messages = messages;
    this.#rightToLeft = rightToLeft;
  }

  get #ids() {
    return Object.keys(Object.values(this.#messages)[0] ?? {}).sort();
  }

  /** The position of a message in the file of a language. */
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

  /** The file of `language`: its messages, and the texts of all documents. */
  file(language) {
    const messages = this.#ids.map((id) => this.#message(language, id)).join(SEPARATOR);
    const texts = Object.fromEntries(
      [...this.#documents]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, found]) => [name, this.#joined(found, language)]),
    );
    return {...(this.#rightToLeft.includes(language) ? {rtl: true} : {}), messages, texts};
  }

  #joined(found, language) {
    return found
      .map((texts) => {
        const text = texts[language];
        if (Array.isArray(Object.values(texts)[0])) {
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
      if (this.#isLocalized(value)) return `text(${found.push(value) - 1})`;
      const members = Object.entries(value).map(
        ([key, it]) => `${JSON.stringify(key)}:${code(it)}`,
      );
      return `{${members.join()}}`;
    };
    const literal = code(document);
    this.#documents.set(name, found);
    const english = this.#joined(found, this.#languages.source);
    return `import {localizedTexts} from ${JSON.stringify(texts)};
const text = /* @__PURE__ */ localizedTexts(${JSON.stringify(name)}, ${JSON.stringify(english)});
export default ${literal};`;
  }

  /** `texts`: the module that returns texts by number. */
  plugin(texts) {
    const numbered = (parse, code, id) => this.#numbered(parse, code, id);
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

      transform: {
        order: 'post',
        handler(code, id) {
          return numbered((source) => this.parse(source), code, id);
        },
      },
    };
  }

  #numbered(parse, code, id) {
    if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\bmsg\(/.test(code)) return null;
    const output = new MagicString(code);
    const fail = (message) => {
      throw new Error(`${id}: ${message}`);
    };
    for (const {options, id: message} of messageCalls(parse(code), code, fail)) {
      const number = this.#ids.indexOf(message);
      if (number < 0) fail(`There is no message "${message}".`);
      output.overwrite(options.start, options.end, `{id:${number}}`);
    }
    return {code: output.toString(), map: output.generateMap({hires: true})};
  }
}
