/**
 * Rollup plugin: removes from Lit, in the scripts for pages, what no widget uses: directives, parts that
 * are a whole element or in a comment or the text of a `textarea`, compiled templates, reflected
 * and typed properties, initializers. Templates and properties that use any of this fail in these
 * scripts, so that a test that renders them notices; if Lit's code changes, the build stops.
 */
import MagicString from 'magic-string';

/** For each module of Lit what to remove: a pattern, and what remains of it. */
const UNUSED = {
  'lit-html/lit-html.js': [
    // Directives
    [
      /function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;.*?_\$litDirective\$.*?,\w+\)\),\3\}/,
      'function $1($2,$3){return $3}',
    ],
    // Parts that are an element
    [
      /2===(\w+)\.type\?(\w+)=(new \w+\([^)]*\)):1===\1\.type\?\2=(new \1\.ctor\([^)]*\)):6===\1\.type&&\([^)]*\)\)/,
      '$2=2===$1.type?$3:$4',
    ],
    [
      /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\);/,
      ';',
    ],
    // Parts in comments, and in elements that contain only text
    [/else\{let \w+=-1;for\(;-1!==.*?\+=\w+\.length-1\}/, ''],
    [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\w+\.append\(\w+\[\w+\],\w+\(\)\)\}\}/, ''],
    [/\(\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\("<\/"\+\w+\[2\],"g"\)\),(\w+=\w+)\)/, '$1'],
    [/\((\w+)=\w+\?\?(\w+),(\w+=-1)\)/, '($1=$2,$3)'],
    [/\((\w+=\w+),\w+=void 0\);(?=const \w+=)/, '$1;'],
    // Compiled templates
    [
      /"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===(\w+)\.el&&\(\2\.el=.*?,this\.options\)\),\2\)/,
      '$1',
    ],
    // What only directives hear
    [/this\._\$AP\?\.\(!1,!0,\w+\)/, ''],
    [/setConnected\(\w+\)\{[^}]*\}/, ''],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/, ''],
    [
      /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/,
      '',
    ],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/this\._\$Do=(\w+\(\w+,this\.renderRoot,this\.renderOptions\))/, '$1'],
    [/,this\._\$Do=void 0/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Properties with a type
    [/\{toAttribute\(.*?fromAttribute\(.*?return \w+\}\}/, '{fromAttribute:(value)=>value}'],
    // Reflected properties and their default values
    [/_\$ET\(\w+,\w+\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.*?,(?=this\._\$EM\(\)\})/, ''],
    [/\|\|\w+\.useDefault&&\w+\.reflect&&.*?\)\)\)\)return/, '))return'],
    [
      /(C\((\w+),(\w+),)\{[^}]*\},\w+\)\{.*?\.add\(\2\)\)\}/,
      '$1){this._$AL.has($2)||this._$AL.set($2,this.hasUpdated?$3:void 0)}',
    ],
    [/(\w+)\?\?this\._\$Ej\?\.get\(\w+\)\?\?\1/, '$1'],
    // Initializers and controllers that leave
    [/static addInitializer\(\w+\)\{.*?\}(?=static)/, ''],
    [/void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
    [/removeController\(\w+\)\{.*?\}(?=_\$E_)/, ''],
    // Standard decorators
    [
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\.elementProperties\.set\(\w+,\w+\)\}(?=this)/,
      '',
    ],
    // Accessors of the class itself
    [/\w+\.state&&\(\w+\.attribute=!1\),/, ''],
    [/,this\.prototype\.hasOwnProperty\(\w+\)&&\(\(\w+=Object\.create\(\w+\)\)\.wrapped=!0\)/, ''],
    [
      /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?this\.C\([^)]*\)\}\}/,
      '}',
    ],
  ],
};

export const litUnused = () => ({
  name: 'lit-unused',

  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const module = Object.keys(UNUSED).find((name) => path.endsWith(`/node_modules/${name}`));
    if (!module) return null;
    const output = new MagicString(code);
    for (const [pattern, rest] of UNUSED[module]) {
      const match = pattern.exec(code);
      if (!match) this.error(`${module} no longer has what ${pattern} removes.`);
      const end = match.index + match[0].length;
      // Replaced in place, since a pattern may look at what follows.
      const text = code.slice(match.index).replace(pattern, rest);
      output.update(match.index, end, text.slice(0, text.length - code.length + end) || ' ');
    }
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});
