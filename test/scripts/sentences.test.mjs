/** That nothing depends on how sentences are worded: all of them are reworded, and compared. */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import ts from 'typescript';
import {root} from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
after(() => rmSync(folder, {recursive: true}));

const SENTENCES = join(root, 'src', 'documents', 'check', 'sentences.ts');

/** Every letter replaced by the one 13 places on. */
const reworded = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

/** Texts of a module, with where they are: neither names nor types nor imports. */
const textsOf = (file, source) => {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    const isName = node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (isText && !isName) found.push({start: node.getStart(), end: node.end, text: node.text});
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
};

const rewordSentences = {
  name: 'reword-sentences',
  setup({onLoad}) {
    onLoad({filter: /check[\\/]sentences\.ts$/}, ({path}) => {
      let source = readFileSync(path, 'utf8');
      for (const {start, end} of textsOf(path, source).toReversed()) {
        source = source.slice(0, start) + reworded(source.slice(start, end)) + source.slice(end);
      }
      return {contents: source, loader: 'ts'};
    });
  },
};

const bundle = async (name, entry, plugins) => {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: {__VERSION__: '"0"'},
    logLevel: 'error',
    plugins,
  });
  return import(pathToFileURL(outfile).href);
};

const CHECK = 'src/documents/check/check.ts';
const {checkDocument} = await bundle('check', CHECK, []);
const other = await bundle('reworded', CHECK, [rewordSentences]);

const examples = readdirSync(join(root, 'docs', 'examples')).map((file) =>
  JSON.parse(readFileSync(join(root, 'docs', 'examples', file), 'utf8')),
);

/** What people write in place of a value. */
const WRONG = [
  undefined,
  null,
  7,
  -1,
  1.5,
  NaN,
  '',
  ' ',
  'x',
  '45 %',
  '1 250',
  'jp',
  'en_GB',
  'www.example.org',
  'javascript:alert(1)',
  'ftp://example.org',
  '3.2.2025',
  '2025-02-30',
  'aprox',
  'True',
  'y'.repeat(100_001),
  [],
  [7],
  {},
  {en_GB: 'x'},
  {en: ''},
  {type: 'year'},
];

/** `document` once for each of its values and each of `WRONG`, with that in its place. */
function* withMistakes(document, path = []) {
  const at = path.reduce((value, step) => value[step], document);
  if (typeof at !== 'object' || at === null) return;
  for (const key of Object.keys(at)) {
    for (const wrong of WRONG) {
      const copy = structuredClone(document);
      path.reduce((value, step) => value[step], copy)[key] = wrong;
      yield copy;
    }
    yield* withMistakes(document, [...path, key]);
  }
}

const factsOf = ({document, problems, leftOut}) => ({
  document,
  leftOut,
  problems: problems.map(({code, path, steps, kind, suggestion}) => ({
    code,
    path,
    steps,
    kind,
    suggestion,
  })),
});

test('codes, places, kinds and suggestions are the same in other words', () => {
  const codes = new Set();
  const suggestions = new Set();
  let count = 0;
  for (const example of examples) {
    for (const document of withMistakes(example)) {
      const here = checkDocument(document);
      const there = other.checkDocument(document);
      assert.deepEqual(factsOf(there), factsOf(here));
      for (const [i, {code, message, suggestion}] of here.problems.entries()) {
        assert.notEqual(there.problems[i].message, message);
        codes.add(code);
        if (suggestion) suggestions.add(suggestion);
        count++;
      }
    }
  }
  assert.ok(count > 5000, `${count} problems`);
  for (const code of ['value-invalid', 'value-missing', 'value-unsafe', 'too-large']) {
    assert.ok(codes.has(code), code);
  }
  for (const suggestion of ['0.45', '1250', '"JP"', '"en-GB"', '"2025-02-03"', '"approx"']) {
    assert.ok(suggestions.has(suggestion), suggestion);
  }
  assert.ok(suggestions.has('"https://www.example.org"'));
});

test('the command lets documents name each other’s items, in whatever words', async () => {
  const source = {
    title: 'T',
    publisher: 'P',
    url: 'https://example.org/',
    asOf: null,
    retrieved: '2026-11-22',
  };
  const instrument = {id: 'i', acronym: 'I', name: 'I', description: 'I', figure: 'elsewhere'};
  const figure = {
    id: 'elsewhere',
    qualifier: 'eq',
    unit: 'u',
    measure: 'count',
    label: 'l',
    value: 1,
  };
  const write = (name, document) => {
    writeFileSync(join(folder, name), JSON.stringify({format: 1, source, ...document}));
    return join(folder, name);
  };
  const one = write('one.json', {instruments: [instrument], figures: []});
  const two = write('two.json', {figures: [figure]});
  const {main} = await bundle('cli', 'bin/cli/main.mjs', [rewordSentences]);
  assert.equal(await main(['check', one]), 1);
  assert.equal(await main(['check', one, two]), 0);
});

test('all sentences stand in one module', () => {
  const folders = ['check', 'outside'].map((name) => join(root, 'src', 'documents', name));
  const files = folders.flatMap((name) =>
    readdirSync(name, {withFileTypes: true}).map((file) => join(name, file.name)),
  );
  // Descriptions in the schemas are the documentation; `msg()` has the words for readers.
  const isElsewhere = (source, start) =>
    /(v\.description|msg)\(\s*(str)?$/.test(source.slice(Math.max(0, start - 40), start));
  const sentences = [];
  for (const file of files) {
    if (file === SENTENCES) continue;
    const source = readFileSync(file, 'utf8');
    for (const {start, text} of textsOf(file, source)) {
      if (/^[^<]*[a-z]{2,} [a-z]{2,}/i.test(text) && !isElsewhere(source, start))
        sentences.push(text);
    }
  }
  assert.deepEqual(sentences, []);
});
