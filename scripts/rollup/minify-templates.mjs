/**
 * Rollup plugin: minifies the HTML, SVG and CSS in Lit's templates. What is rendered stays the
 * same: white space becomes one space but never disappears, because a space between two
 * expressions is part of a sentence. The digests by which Lit hydrates server-rendered markup
 * change with it; a server-rendered shadow root is replaced, never hydrated.
 */
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** White space is part of what these show, or ends with them. */
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
      // Declarations change places, and the plugin loses semicolons after expressions.
      shouldMinifyCSS: ({tag, parts}) => tag === 'css' && parts.length === 1,
      minifyOptions: {
        conservativeCollapse: true,
        // In a drawing, an element without it has no end.
        keepClosingSlash: true,
        removeAttributeQuotes: true,
        // `alt=""` and `lang=""` mean something.
        removeEmptyAttributes: false,
      },
    },
  });
