/**
 * Rollup plugin: takes out of Lit's html`…` and svg`…` templates of our own what only the
 * source code needs: line breaks with the indentation after them, and quotes around plain values.
 * A line break in text becomes one blank, so that what is rendered stays as it was. Not meant for
 * templates whose text shows its line breaks: one with such an element is left as it was written.
 */
import MagicString from 'magic-string';
import {walk} from './walk.mjs';

const AS_WRITTEN = /<(pre|textarea|script|style|!--)/i;

const BREAK = /[ \t]*[\r\n][ \t\r\n]*/g;

/** In a tag: a quoted value, white space, or its end. */
const IN_TAG = /(=)(["'])([\w-]+)\2(?=[\s>])|("[^"]*"|'[^']*')|\s+(?=>)|\s+|["'>]/g;

/** The pieces between the `${…}` of one template; where one of them ends, the next goes on. */
const minified = (pieces) => {
  let quote = '';
  let inTag = false;

  const minify = (piece) => {
    let output = '';
    let at = 0;
    while (at < piece.length) {
      if (quote) {
        const end = piece.indexOf(quote, at) + 1 || piece.length;
        output += piece.slice(at, end);
        if (piece[end - 1] === quote) quote = '';
        at = end;
      } else if (inTag) {
        IN_TAG.lastIndex = at;
        const match = IN_TAG.exec(piece);
        const [found, equals, , plain, quoted] = match ?? [''];
        output += piece.slice(at, match?.index ?? piece.length);
        at = match ? match.index + found.length : piece.length;
        if (equals) output += equals + plain;
        else if (quoted) output += quoted;
        else if (found.trim()) output += found;
        else if (found && piece[at] !== '>') output += ' ';
        if (found === '"' || found === "'") quote = found;
        if (found === '>') inTag = false;
      } else {
        const tag = piece.slice(at).search(/<[a-z/]/i);
        const end = tag < 0 ? piece.length : at + tag;
        output += piece.slice(at, end).replace(BREAK, ' ');
        inTag = tag >= 0;
        at = end;
      }
    }
    return output;
  };

  return pieces.map(minify);
};

/**
 * @param {object} options
 * @param {RegExp} options.include the modules with templates
 */
export const minifyHtml = ({include = /[\\/]src[\\/].*\.[jt]s$/} = {}) => ({
  name: 'minify-html',

  transform(code, id) {
    if (!include.test(id) || id.includes('node_modules')) return null;
    const output = new MagicString(code);
    walk(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression' || !/^(html|svg)$/.test(node.tag.name)) return;
      const {quasis} = node.quasi;
      const pieces = quasis.map(({start, end}) => code.slice(start, end));
      if (AS_WRITTEN.test(pieces.join())) return;
      minified(pieces).forEach((piece, index) => {
        const {start, end} = quasis[index];
        if (piece !== pieces[index]) output.update(start, end, piece);
      });
    });
    if (!output.hasChanged()) return null;
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});
