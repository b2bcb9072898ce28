/**
 * Rollup plugin: minifies the HTML, SVG and CSS in Lit templates. The rendered result stays the
 * same: whitespace collapses to one space, because a space between two expressions is part of a
 * sentence. In the modules of `LEAN` every blank that counts is in a text beside others, and those
 * between blocks go: each would be a node of every widget. This changes Lit's hydration digests,
 * which is fine, since server-rendered shadow roots are replaced, never hydrated.
 */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Whitespace is significant in these, or next to them. */
const AS_WRITTEN = /<(pre|textarea|script)\b/i;

/** Modules in whose templates no blank between two tags is part of a sentence. */
const LEAN =
  /[\\/]src[\\/](elements[\\/](key-figures[\\/].*|office-list[\\/](list|times)|instrument-explainer[\\/]list|glossary-term[\\/]glossary-term)|widget[\\/](widget-element|headings|figure[\\/]figure-parts))(@\w+)?\.[jt]s$/;

const minifier = (include, exclude, conservativeCollapse) =>
  minifyLiterals({
    include,
    exclude,
    failOnError: true,
    options: {
      shouldMinify: ({tag, parts}) =>
        /^(html|svg)$/.test(tag) && !parts.some(({text}) => AS_WRITTEN.test(text)),
      // Otherwise declarations are reordered, and semicolons after expressions get lost.
      shouldMinifyCSS: ({tag, parts}) => tag === 'css' && parts.length === 1,
      minifyOptions: {
        conservativeCollapse,
        // SVG elements need it to be closed.
        keepClosingSlash: true,
        removeAttributeQuotes: true,
        // `alt=""` and `lang=""` are meaningful.
        removeEmptyAttributes: false,
      },
    },
  });

/**
 * @param {object} options
 * @param {RegExp} options.include the modules with templates
 */
export const minifyTemplates = ({include = /[\\/]src[\\/].*\.[jt]s$/} = {}) => {
  const lean = minifier(LEAN, /node_modules/, false);
  const others = minifier(include, /node_modules/, true);
  return {
    name: 'minify-templates',
    transform(code, id) {
      return (LEAN.test(id) ? lean : others).transform.call(this, code, id);
    },
  };
};
