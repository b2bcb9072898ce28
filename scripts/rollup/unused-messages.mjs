/**
 * Rollup plugin: removes unused translations from a bundle.
 *
 * The generated modules in src/generated/locales/ contain the messages of every widget. In each
 * bundle this drops messages without a `msg()` call, and replaces IDs by numbers: tables become
 * arrays, `{id: 'source'}` becomes `{id: 3}`. `msg` looks messages up with `templates[id]`, which
 * works for both. Notes for translators are removed too.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {messageCalls} from './message-calls.mjs';

/** A first property that identifies a table after Rollup has renamed everything. */
const MARK = '#messages';

const TABLE = /(export\s+const\s+templates\s*=\s*\{)/;

const keyOf = ({key, computed}) => (key && !computed ? (key.value ?? key.name) : undefined);

const isTable = ({type, properties}) =>
  type === 'ObjectExpression' && properties[0] && keyOf(properties[0]) === MARK;

/**
 * @param {object} options
 * @param {RegExp} options.include the generated modules of messages
 */
export const unusedMessages = ({
  include = /[\\/]generated[\\/]locales[\\/][^\\/]+\.[jt]s$/,
} = {}) => ({
  name: 'unused-messages',

  transform(code, id) {
    if (!include.test(id)) return null;
    if (!TABLE.test(code)) this.error(`${id} does not look like a module of messages.`);
    const output = new MagicString(code);
    output.replace(TABLE, `$1'${MARK}':0,`);
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },

  renderChunk(code) {
    const program = this.parse(code);
    const tables = [];
    walk(program, {
      enter: (node) => {
        if (isTable(node)) tables.push(node);
      },
    });
    const uses = messageCalls(program, code, (message) => this.error(message));
    if (tables.length === 0) return null;
    if (uses.length === 0) this.error('A bundle has messages but no msg() call.');

    const output = new MagicString(code);
    const numbers = new Map();
    for (const {options, id} of uses) {
      if (!numbers.has(id)) numbers.set(id, numbers.size);
      output.overwrite(options.start, options.end, `{id: ${numbers.get(id)}}`);
    }
    for (const table of tables) {
      const texts = Array(numbers.size).fill('');
      for (const property of table.properties) {
        const number = numbers.get(keyOf(property));
        // An array hole, for an untranslated message, reads as undefined.
        if (number !== undefined) {
          texts[number] = code.slice(property.value.start, property.value.end);
        }
      }
      output.overwrite(table.start, table.end, `[${texts.map((text) => `${text},`).join('')}]`);
    }
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});
