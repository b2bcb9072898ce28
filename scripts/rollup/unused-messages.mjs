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

/** A first property that identifies a table after Rollup has renamed everything. */
const MARK = '#messages';

const TABLE = /(export\s+const\s+templates\s*=\s*\{)/;

const keyOf = ({key, computed}) => (key && !computed ? (key.value ?? key.name) : undefined);

const isTable = ({type, properties}) =>
  type === 'ObjectExpression' && properties[0] && keyOf(properties[0]) === MARK;

const isMsgCall = ({type, callee}) =>
  type === 'CallExpression' && callee.type === 'Identifier' && /^msg(\$\d+)?$/.test(callee.name);

const staticText = ({type, value, quasis}) => {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral' && quasis.length === 1) return quasis[0].value.cooked;
  return undefined;
};

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
    const tables = [];
    const uses = [];
    walk(this.parse(code), {
      enter: (node) => {
        if (isTable(node)) tables.push(node);
        if (isMsgCall(node)) {
          const options = node.arguments[1];
          const id = options?.properties?.find((property) => keyOf(property) === 'id');
          const text = id && staticText(id.value);
          // Like extraction, this needs literal IDs.
          if (text === undefined) {
            this.error(
              `A msg() call has no id in plain words: ${code.slice(node.start, node.end)}`,
            );
          }
          uses.push({options, text});
        }
      },
    });
    if (tables.length === 0) return null;
    if (uses.length === 0) this.error('A bundle has messages but no msg() call.');

    const output = new MagicString(code);
    const numbers = new Map();
    for (const {options, text} of uses) {
      if (!numbers.has(text)) numbers.set(text, numbers.size);
      output.overwrite(options.start, options.end, `{id: ${numbers.get(text)}}`);
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
