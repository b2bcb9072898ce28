/**
 * Rollup plugin: minifies the HTML, SVG and CSS in Lit templates. The rendered result stays the
 * same: whitespace collapses to one space but never disappears, because a space between two
 * expressions is part of a sentence. This changes Lit's hydration digests, which is fine, since
 * server-rendered shadow roots are replaced, never hydrated.
 */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** Whitespace is significant in these, or next to them. */
const AS_WRITTEN = /<(pre|textarea|script)\b/i;

/**
 * @param {object} options
 * @param {RegExp} options.include the modules with templates
 */
export const minifyTemplates = ({include = /[\\/]src[\\/].*\.[jt]s$/} = {}) =>
  minifyLiterals({
    include,
    exclude: /node_modules/,
    failOnError: true,
    options: {
      shouldMinify: ({tag, parts}) =>
        /^(html|svg)$/.test(tag) && !parts.some(({text}) => AS_WRITTEN.test(text)),
      // Otherwise declarations are reordered, and semicolons after expressions get lost.
      shouldMinifyCSS: ({tag, parts}) => tag === 'css' && parts.length === 1,
      minifyOptions: {
        conservativeCollapse: true,
        // SVG elements need it to be closed.
        keepClosingSlash: true,
        removeAttributeQuotes: true,
        // `alt=""` and `lang=""` are meaningful.
        removeEmptyAttributes: false,
      },
    },
  });
