/** The JSON Schema, the examples and the page about the format, against documents and each other. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import {documentSchema} from '../../scripts/format/json-schema.mjs';
import {loadFormat} from '../../scripts/format/load.mjs';
import {describe} from '../../scripts/format/model.mjs';
import {root} from '../../scripts/setup.mjs';
import {allDocuments} from '../../scripts/translations.mjs';

const sources = await loadFormat();
const schema = documentSchema(sources);
const validate = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true}).compile(
  schema,
);

const errorsOf = (document) => {
  validate(document);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
};

const examples = Object.fromEntries(
  readdirSync(join(root, 'docs', 'examples')).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(root, 'docs', 'examples', file), 'utf8')),
  ]),
);

const changed = (document, change) => {
  const copy = structuredClone(document);
  change(copy);
  return copy;
};

test('what ships in the library passes the JSON Schema, with all its languages', () => {
  for (const [name, document] of Object.entries(allDocuments())) {
    assert.deepEqual(errorsOf(document), [], name);
  }
});

test('there is an example for every section, and each passes schema and check', () => {
  const sections = [
    'europe',
    'figures',
    'glossary',
    'instruments',
    'mission',
    'offices',
    'programmes',
  ];
  assert.deepEqual(Object.keys(examples).sort(), sections);
  for (const [name, document] of Object.entries(examples)) {
    assert.deepEqual(errorsOf(document), [], name);
    const {problems, document: checked} = sources.checkDocument(document);
    assert.deepEqual(problems, [], name);
    assert.deepEqual(checked, document, name);
    assert.ok(document[name].length > 0);
  }
});

const WRONG = {
  'a name that the format does not have': (it) => (it.figures[0].colour = 'red'),
  'no qualifier': (it) => delete it.figures[0].qualifier,
  'a qualifier of one’s own': (it) => (it.figures[0].qualifier = 'about'),
  'a number as text': (it) => (it.figures[0].value = '412'),
  'an empty text': (it) => (it.figures[0].label = ' '),
  'an invalid text': (it) => (it.figures[0].label = {en: 5}),
  'no text at all': (it) => (it.figures[0].label = {}),
  'an invalid language tag': (it) => (it.figures[0].label = {en_GB: 'x'}),
  'an unsafe URL': (it) => (it.source.url = 'javascript:alert(1)'),
  'no source': (it) => delete it.source,
  'another format': (it) => (it.format = 2),
  'a day in words': (it) => (it.source.retrieved = 'today'),
};

for (const [what, change] of Object.entries(WRONG)) {
  test(`the schema and the check refuse ${what}`, () => {
    const document = changed(examples.figures, change);
    assert.notDeepEqual(errorsOf(document), []);
    assert.notDeepEqual(sources.checkDocument(document).problems, []);
  });
}

const FIGURES = {
  'a share of 45': [{measure: 'share', value: 45}, false],
  'a share of 0.45': [{measure: 'share', value: 0.45}, true],
  'a share below zero': [{measure: 'share', value: -0.1}, false],
  'a count below zero': [{value: -1}, false],
  'an amount below zero': [{measure: 'amount', unit: 'EUR', value: -1}, true],
  'an amount of cowries': [{measure: 'amount', unit: 'cowries'}, false],
  'a duration in kilometres': [{measure: 'duration', unit: 'km'}, false],
  'a duration in years': [{measure: 'duration', unit: 'year', value: 1.5}, true],
  'half a rank': [{measure: 'rank', value: 1.5}, false],
  'the first rank': [{measure: 'rank', value: 1}, true],
  'a number for an order': [{qualifier: 'order', display: 'hundreds'}, false],
  'no words for an order': [{qualifier: 'order', value: null}, false],
  'words for an order': [{qualifier: 'order', value: null, display: 'hundreds'}, true],
  'no number without an order': [{value: null, display: 'hundreds'}, false],
  'a share of no number': [
    {measure: 'share', qualifier: 'order', value: null, display: 'nearly all'},
    true,
  ],
  'a year that is not named': [{period: {type: 'year'}}, false],
  'a year that is named': [{period: {type: 'year', year: 2012}}, true],
  'again, but not how often': [{period: {type: 'recurring'}}, false],
};

for (const [what, [changes, passes]] of Object.entries(FIGURES)) {
  test(`the schema and the check agree about ${what}`, () => {
    const document = changed(examples.figures, (it) => Object.assign(it.figures[0], changes));
    assert.equal(errorsOf(document).length === 0, passes);
    assert.equal(sources.checkDocument(document).problems.length === 0, passes);
  });
}

test('the schema and the check want both degrees of a place', () => {
  for (const name of ['latitude', 'longitude']) {
    const document = changed(examples.offices, (it) => delete it.offices[0][name]);
    assert.notDeepEqual(errorsOf(document), []);
    assert.notDeepEqual(sources.checkDocument(document).problems, []);
  }
});

test('every name in the schema is explained', () => {
  for (const [name, definition] of Object.entries({...schema.$defs, document: schema})) {
    assert.ok(definition.description, name);
    for (const [key, member] of Object.entries(definition.properties ?? {})) {
      const referred = member.$ref && schema.$defs[member.$ref.split('/').at(-1)];
      assert.ok(member.description ?? referred?.description, `${name}.${key}`);
    }
  }
});

test('the schema is JSON Schema 2020-12 and names no host of ours', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema.$id, undefined);
  assert.equal(schema.properties.offices.items.$ref, '#/$defs/Office');
  assert.equal(schema.$defs.EuropeanItem.properties.parts.items.$ref, '#/$defs/EuropeanItem');
  assert.deepEqual(schema.$defs.Office.properties.region.examples.length, 5);
  assert.doesNotMatch(JSON.stringify(schema), /decisive/);
});

test('the page names every field of the format and every code of a problem', () => {
  const page = readFileSync(join(root, 'docs', 'format.md'), 'utf8');
  for (const {name, type} of describe(sources.definitions)) {
    for (const field of type.fields ?? []) {
      assert.match(
        page,
        new RegExp(`^\\| \`${field.name.replace('$', '\\$')}\``, 'm'),
        `${name}.${field.name}`,
      );
    }
  }
  for (const code of Object.keys(sources.problemCodes))
    assert.ok(page.includes(`\`${code}\``), code);
  for (const [, target] of page.matchAll(/\]\(#([\w-]+)\)/g)) {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, it]) =>
      it
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    assert.ok(headings.includes(target), `#${target}`);
  }
});
