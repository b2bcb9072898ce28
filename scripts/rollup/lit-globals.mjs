/**
 * Rollup plugin: takes out of a self-contained bundle what Lit leaves on `globalThis` and
 * `Symbol`: the versions by which its copies know each other, and the registry for standard
 * decorators. A page that embeds a widget gets no global of Lit's, and its own Lit is not
 * told that it has been loaded twice. The other way round, what the page has loaded to patch its
 * own Lit (for hydration, or for browsers without shadow roots) does not reach ours. Nor does a
 * bundle hold what our base class overrides without calling it.
 */
import MagicString from 'magic-string';

const versions = (name) => ({
  pattern: new RegExp(`\\(\\w+\\.${name}\\s*\\?\\?=\\s*\\[\\]\\)\\.push\\([^)]*\\)`),
  replacement: '0',
});

/** Ours makes the root and its styles; see `DocumentElement`. */
const ownRoot = {pattern: /createRenderRoot\(\)\{[^}]*\}/, replacement: ''};

/** What to replace in each module of Lit. */
const REPLACEMENTS = {
  'lit-html/lit-html.js': [
    versions('litHtmlVersions'),
    {pattern: /\w+\.litHtmlPolyfillSupport;\w+\?\.\([^)]*\)/, replacement: '0;0'},
  ],
  'lit-element/lit-element.js': [
    versions('litElementVersions'),
    ownRoot,
    {
      pattern:
        /\w+\.litElementHydrateSupport\?\.\([^)]*\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\([^)]*\)/,
      replacement: '0',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    versions('reactiveElementVersions'),
    ownRoot,
    {pattern: /\w+\.reactiveElementPolyfillSupport/, replacement: 'undefined'},
    {
      pattern:
        /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap;/,
      // Read once for each class, and always empty: our classes have no standard decorators.
      replacement: 'const litPropertyMetadata={get(){}};',
    },
  ],
};

export const litGlobals = () => ({
  name: 'lit-globals',

  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const module = Object.keys(REPLACEMENTS).find((name) => path.endsWith(`/node_modules/${name}`));
    if (!module) return null;
    const output = new MagicString(code);
    for (const {pattern, replacement} of REPLACEMENTS[module]) {
      const match = pattern.exec(code);
      if (!match) this.error(`${module} no longer has what ${pattern} replaces.`);
      output.update(match.index, match.index + match[0].length, replacement);
    }
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});
