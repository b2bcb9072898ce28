/**
 * Rollup plugin: minifies the CSS in Lit's css`…` templates of our own style modules.
 * A place with `${…}` stays where it is; where the minifier would move or drop one, the
 * template is left as it was written.
 */
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {walk} from './walk.mjs';

const hole = (index) => `cw-hole-${index}-x`;

const HOLE = /cw-hole-(\d+)-x/g;

const inTemplate = (css) => css.replaceAll('\\', '\\\\').replace(/`|\$\{/g, '\\$&');

/** The minified pieces between the holes, or `undefined` where they no longer line up. */
const minified = async (pieces) => {
  const source = pieces.reduce((css, piece, index) => css + hole(index - 1) + piece);
  const {code, warnings} = await transform(source, {loader: 'css', minify: true, charset: 'utf8'});
  const kept = [...code.matchAll(HOLE)].map(([, index]) => Number(index));
  const inOrder = kept.length === pieces.length - 1 && kept.every((value, at) => value === at);
  return {warnings, pieces: inOrder ? code.trim().split(/cw-hole-\d+-x/) : undefined};
};

/**
 * @param {object} options
 * @param {RegExp} options.include the style modules
 */
export const minifyCss = ({include = /\.styles\.[jt]s$/} = {}) => ({
  name: 'minify-css',

  async transform(code, id) {
    if (!include.test(id)) return null;
    const templates = [];
    walk(this.parse(code), (node) => {
      if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') {
        templates.push(node.quasi);
      }
    });
    const output = new MagicString(code);
    for (const {quasis} of templates) {
      const {pieces, warnings} = await minified(quasis.map(({value}) => value.cooked));
      for (const {text} of warnings) this.warn(`${id}: ${text}`);
      if (!pieces) continue;
      quasis.forEach(({start, end}, index) => {
        if (end > start) output.update(start, end, inTemplate(pieces[index]));
      });
    }
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});
