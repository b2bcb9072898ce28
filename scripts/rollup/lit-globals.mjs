/**
 * Rollup plugin: removes from a self-contained bundle what Lit sets on `globalThis` and `Symbol`:
 * the versions that its copies compare, and the registry for standard decorators. An embedding page
 * gets no globals from Lit, and its own Lit does not warn about a second copy. Conversely, patches
 * for the page's own Lit (for hydration, or for browsers without shadow roots) do not affect ours.
 * Methods that our base class overrides without calling them go as well.
 */
import MagicString from 'magic-string';

const versions = (name) => ({
  pattern: new RegExp(`\\(\\w+\\.${name}\\s*\\?\\?=\\s*\\[\\]\\)\\.push\\([^)]*\\)`),
  replacement: '0',
});

/** `DocumentElement` creates the shadow root and its styles. */
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
      // Read once per class, and always empty: our classes have no standard decorators.
      replacement: 'const litPropertyMetadata={get(){}};',
    },
  ],
};

/** Where Lit creates its Trusted Types policy. */
const POLICY = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;

/**
 * Makes Lit use the policy that `module` exports as `policy` instead of creating its own: a page that
 * lists `lit-html` without `'allow-duplicates'` allows one policy of that name.
 */
export const sharedPolicy = (module) => ({
  name: 'shared-policy',

  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/node_modules/lit-html/lit-html.js')) return null;
    const match = POLICY.exec(code);
    if (!match) this.error('lit-html no longer makes its policy in the known way.');
    const output = new MagicString(code);
    output.update(match.index, match.index + match[0].length, 'sharedPolicy');
    output.prepend(`import {policy as sharedPolicy} from ${JSON.stringify(module)};`);
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});

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
