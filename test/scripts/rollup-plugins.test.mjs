/** The size plugins of the build: what they drop, what they must keep, that the map stays right. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {litGlobals} from '../../scripts/rollup/lit-globals.mjs';
import {litUnused} from '../../scripts/rollup/lit-unused.mjs';
import {localizedTexts} from '../../scripts/rollup/localized-texts.mjs';
import {minifyTemplates} from '../../scripts/rollup/minify-templates.mjs';
import {unusedMessages} from '../../scripts/rollup/unused-messages.mjs';
import {withoutDescriptions} from '../../scripts/rollup/without-descriptions.mjs';

const MESSAGES = `
  let active;
  export const use = (templates) => { active = templates; };
  export const msg = (text, {id}) => active?.[id] ?? text;
`;

const FR = `
  import {str} from './str.js';
  export const templates = {
    'source': \`Source\`,
    'unused': \`Jamais dit\`,
    "since": str\`Depuis \${0}\`,
  };
`;

const DE = `export const templates = {'unused': \`Nie gesagt\`, 'since': \`Seit\`};`;

const STR = `export const str = (strings, ...values) => ({strings, values});`;

const MAIN = `
  import {msg, use} from './messages.js';
  import {templates as fr} from './src/generated/locales/fr.js';
  import {templates as de} from './src/generated/locales/de.js';
  const neverCalled = () => msg('Never said', {id: 'unused'});
  const say = () => [
    msg('Source', {id: 'source', desc: 'for translators'}),
    msg('Since', {id: \`since\`}),
    msg('No translation', {id: 'untranslated'}),
  ];
  export default [undefined, fr, de].map((templates) => { use(templates); return say(); });
`;

const FILES = {
  'main.js': MAIN,
  './messages.js': MESSAGES,
  './src/generated/locales/fr.js': FR,
  './src/generated/locales/de.js': DE,
  './str.js': STR,
};

const virtual = (files) => ({
  name: 'virtual',
  resolveId: (id) => (id in files ? `/${id.replace('./', '')}` : null),
  load: (id) => files[`.${id}`] ?? files[id.slice(1)],
});

const bundle = async (files, plugin, format = 'iife') => {
  const build = await rollup({
    input: 'main.js',
    plugins: [virtual(files), plugin],
    onwarn: (warning) => assert.fail(warning.message),
  });
  const {output} = await build.generate({format, name: 'result', sourcemap: true, exports: 'auto'});
  return output[0];
};

const evaluate = (code) => new Function(`${code}; return result;`)();

test('a bundle keeps the messages that it says, in every language', async () => {
  const {code} = await bundle(FILES, unusedMessages());
  const [english, french, german] = evaluate(code);
  assert.deepEqual(english, ['Source', 'Since', 'No translation']);
  assert.equal(french[0], 'Source');
  assert.deepEqual(french[1].strings, ['Depuis ', '']);
  assert.equal(french[2], 'No translation');
  assert.deepEqual(german, ['Source', 'Seit', 'No translation']);
});

test('what a bundle does not say goes, and so do ids and notes for translators', async () => {
  const {code} = await bundle(FILES, unusedMessages());
  for (const gone of ['Jamais dit', 'Nie gesagt', 'Never said', 'for translators', '#messages']) {
    assert.ok(!code.includes(gone), `${gone} is still there`);
  }
  assert.ok(!/['"`](source|since|unused|untranslated)['"`]/.test(code));
});

test('the map of a bundle still leads to the sources', async () => {
  const {map} = await bundle(FILES, unusedMessages());
  assert.ok(map.sources.some((source) => source.endsWith('src/generated/locales/fr.js')));
  assert.ok(map.sourcesContent.includes(MAIN));
});

test('a message whose id is not written out stops the build', async () => {
  const files = {...FILES, 'main.js': MAIN.replace("id: 'untranslated'", 'id: `${use}`')};
  await assert.rejects(
    bundle(files, unusedMessages()),
    /The ID of a msg\(\) call is not a literal/,
  );
});

test('a module of messages that looks different stops the build', async () => {
  const files = {
    ...FILES,
    './src/generated/locales/de.js': `export const {templates} = {templates: {}};`,
  };
  await assert.rejects(bundle(files, unusedMessages()), /does not look like a module of messages/);
});

const LANGUAGES = ['ar', 'de', 'en', 'fr'];

const TEXTS = `
  import {templates as ar} from './src/generated/locales/ar.js';
  import {templates as de} from './src/generated/locales/de.js';
  import {templates as fr} from './src/generated/locales/fr.js';
  import {msg} from './messages.js';
  const catalogues = {ar, de, fr};
  const same = {en: 'Tokyo', de: 'Tokio', fr: 'Tokyo', ar: 'طوكيو'};
  const say = () => [msg('Source', {id: 'source'}), msg('Since', {id: 'since'})];
  export default {
    catalogues,
    texts: [
      {en: 'Beijing', de: 'Peking', fr: 'Pékin', ar: 'بكين'},
      {en: 'Tokyo', de: 'Tokio', fr: 'Tokyo', ar: 'طوكيو'},
      same,
      {en: 'Title'},
    ],
    say,
  };
`;

const SAYING = {
  ...FILES,
  'main.js': TEXTS,
  './src/generated/locales/ar.js': `export const templates = {'source': \`المصدر\`, 'since': \`منذ\`};`,
  './src/generated/locales/de.js': `export const templates = {'source': \`Quelle\`, 'since': \`Seit\`};`,
};

const together = {
  name: 'together',
  ...(() => {
    const [first, second] = [unusedMessages(), localizedTexts({languages: LANGUAGES})];
    return {
      transform: first.transform,
      renderChunk(code) {
        return second.renderChunk.call(this, first.renderChunk.call(this, code).code);
      },
    };
  })(),
};

test('texts stand together by language, each once, and are the same as before', async () => {
  for (const format of ['iife', 'es']) {
    const {code} = await bundle(SAYING, together, format);
    assert.equal(code.match(/Tokio/g).length, 1);
    assert.match(code, /Tokyo\|Beijing/);
    assert.match(code, /Tokio\|Peking\|Quelle\|Seit/);
    assert.match(code, /Tokyo\|Pékin\|Source\|Depuis \{0\}/);
    if (format === 'es') continue;
    const {texts, catalogues} = evaluate(code);
    assert.deepEqual(texts, [
      {en: 'Beijing', de: 'Peking', fr: 'Pékin', ar: 'بكين'},
      {en: 'Tokyo', de: 'Tokio', fr: 'Tokyo', ar: 'طوكيو'},
      {en: 'Tokyo', de: 'Tokio', fr: 'Tokyo', ar: 'طوكيو'},
      {en: 'Title'},
    ]);
    assert.deepEqual(catalogues.fr, ['Source', 'Depuis {0}']);
    assert.deepEqual(catalogues.ar, ['المصدر', 'منذ']);
  }
});

test('a bundle without texts says its messages in English as well', async () => {
  const main = `
    import {templates as ar} from './src/generated/locales/ar.js';
    import {templates as de} from './src/generated/locales/de.js';
    import {templates as fr} from './src/generated/locales/fr.js';
    import {msg, use} from './messages.js';
    const catalogues = {ar, de, fr};
    export default ['en', 'fr'].map((language) => {
      use(catalogues[language]);
      return [msg('Source', {id: 'source'}), msg('Since', {id: 'since'})];
    });
  `;
  const {code} = await bundle({...SAYING, 'main.js': main}, together);
  const [english, french] = evaluate(code);
  assert.deepEqual(english, ['Source', 'Since']);
  assert.equal(french[0], 'Source');
});

test('a text with the separator in it stops the build', async () => {
  const files = {...SAYING, 'main.js': TEXTS.replaceAll('Peking', 'Pe|king')};
  await assert.rejects(bundle(files, together), /contains the separator/);
});

const styles = (css) => ({
  'main.js': `export {default} from './src/x.styles.js';`,
  './src/x.styles.js': `
    const css = (strings, ...values) => String.raw({raw: strings}, ...values);
    export default ${css};
  `,
});

test('CSS in templates is minified, with what it means kept', async () => {
  const written = String.raw`
    /* why */
    :host {
      color: red;
    }
    p {
      content: '\\201c';
    }
  `;
  const {code} = await bundle(styles(`css\`${written}\``), minifyTemplates());
  assert.equal(evaluate(code), String.raw`:host{color:red}p{content:"\201c"}`);
});

test('CSS with an expression is left as it was written', async () => {
  const written = (one, two) => `\n  a { width: 1px; aspect-ratio: ${one} / ${two}; color: red }\n`;
  const {code} = await bundle(styles(`css\`${written('${3}', '${4}')}\``), minifyTemplates());
  assert.equal(evaluate(code), written(3, 4));
});

const template = async (written, tag = 'html') => {
  const files = {
    'main.js': `export {default} from './src/x.js';`,
    './src/x.js': `
      const ${tag} = (strings, ...values) => String.raw({raw: strings}, ...values);
      export default ${tag}\`${written}\`;
    `,
  };
  const {code} = await bundle(files, minifyTemplates());
  return evaluate(code);
};

test('a line break between tags or in text becomes one space', async () => {
  assert.equal(
    await template('\n  <b>one</b>\n\n  <b>two\n    three</b>\n'),
    ' <b>one</b> <b>two three</b> ',
  );
  assert.equal(await template('<p>\n  ${1}\n  ${2}\n</p>'), '<p> 1 2 </p>');
});

test('spaces of other kinds stay', async () => {
  for (const text of ['a\u00a0b', 'a\u202fb', 'a \u00a0 b', '']) {
    assert.equal(await template(text), text);
  }
});

test('a tag is written on one line, with quotes only where they are needed', async () => {
  assert.equal(
    await template('<a\n  part="link"\n  title=\'two words\'\n  lang="en"\n  >x</a\n>'),
    '<a part=link title="two words" lang=en>x</a>',
  );
  assert.equal(
    await template('<input type="radio" name="x"/><i id="y"></i>'),
    '<input type=radio name=x /><i id=y></i>',
  );
  assert.equal(
    await template('<i title="" data-x="a=b" data-y="a>  b"></i>'),
    '<i title="" data-x="a=b" data-y="a>  b"></i>',
  );
});

test('an expression in a tag stays what it is: in quotes, without, or on its own', async () => {
  assert.equal(
    await template('<p\n  part="a\n  ${1} b"\n  lang=${2}\n  ${3}\n>\n  x</p>'),
    '<p part="a\n  1 b" lang=2 3> x</p>',
  );
});

test('drawings are minified, and nothing that is no template of Lit', async () => {
  assert.equal(
    await template('<g>\n  <path d="M0"></path>\n</g>', 'svg'),
    '<g> <path d=M0></path> </g>',
  );
  assert.equal(await template('<p>\n</p>', 'text'), '<p>\n</p>');
});

test('a template that shows its line breaks is left as it was written', async () => {
  assert.equal(await template('<pre id="x">\n  a\n</pre>'), '<pre id="x">\n  a\n</pre>');
});

test('Lit in a bundle leaves no trace on the page, and takes no patch from it', async () => {
  const modulePaths = [fileURLToPath(new URL('../../node_modules', import.meta.url))];
  const entry = {'main.js': `export {LitElement as default} from 'lit';`};
  const names = /\w*(lit|reactive)\w*(Versions|Support)\b|Symbol\.metadata\s*\?\?=/gi;
  const code = async (plugins) => (await bundle(entry, [nodeResolve({modulePaths}), plugins])).code;
  assert.ok((await code([])).match(names).length > 6);
  assert.deepEqual((await code(litGlobals())).match(names) ?? [], []);
});

test('what no widget uses of Lit goes, and a Lit that looks different stops the build', async () => {
  const modulePaths = [fileURLToPath(new URL('../../node_modules', import.meta.url))];
  const entry = {'main.js': `export {LitElement as default} from 'lit';`};
  const unused =
    /_\$litDirective\$|addInitializer|removeController|toAttribute|JSON\.parse|wrapped|_\$AP|useDefault&&/g;
  const code = async (plugins) => (await bundle(entry, [nodeResolve({modulePaths}), plugins])).code;
  assert.ok((await code([])).match(unused).length > 12);
  assert.deepEqual((await code(litUnused())).match(unused) ?? [], []);

  const fail = (message) => {
    throw new Error(message);
  };
  assert.throws(
    () =>
      litUnused().transform.call({error: fail}, 'export {};', '/node_modules/lit-html/lit-html.js'),
    /lit-html\.js no longer has what/,
  );
});

test('descriptions go out of the schemas, and nothing else', async () => {
  const source = `
    import * as v from 'valibot';
    export const Id = v.pipe(v.string('a text'), v.description('Its name, in full.'));
    export const Item = v.pipe(
      v.object({
        id: v.pipe(Id, v.description('An id: \`a\`.')),
        note: v.optional(v.pipe(Id, v.maxLength(3, 'short'), v.description('Long.'))),
      }),
      v.description('An item.'),
      v.check(() => true, 'a check'),
    );
    export const described = [v.getDescription(Item), v.getDescription(Item.entries.id)];
  `;
  const build = await rollup({
    input: '/src/documents/check/schema.js',
    plugins: [
      {
        name: 'source',
        resolveId: (id) => (id === 'valibot' ? fileURLToPath(import.meta.resolve(id)) : id),
        load: (id) => (id.startsWith('/src/') ? source : null),
      },
      withoutDescriptions(),
    ],
  });
  const {output} = await build.generate({format: 'es'});
  await build.close();
  const [{code}] = output;
  assert.doesNotMatch(code, /in full|An id|Long\.|An item/);
  assert.match(code, /maxLength\(3, ["']short["']\)/);
  assert.match(code, /a check/);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.deepEqual(module.described, [undefined, undefined]);
  const run = (value) => module.Item['~run']({value}, {}).issues?.map(({message}) => message);
  assert.equal(run({id: 'a', note: 'abc'}), undefined);
  assert.deepEqual(run({id: 'a', note: 'abcd'}), ['short']);
  assert.deepEqual(run({id: 1}), ['a text']);
});
