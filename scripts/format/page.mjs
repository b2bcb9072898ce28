/** `docs/format.md`: the document format for whoever writes a document, from the schemas. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup.mjs';

/** The title of each section, its widget, and the definitions that it consists of. */
const ABOUT = {
  figures: {title: 'Figures', widget: 'key-figures', types: ['Figure', 'Period']},
  instruments: {
    title: 'Instruments',
    widget: 'instrument-explainer',
    types: ['Instrument', 'Relation', 'Replacement', 'Criterion', 'CriterionOption'],
  },
  offices: {title: 'Offices', widget: 'office-list', types: ['Office']},
  programmes: {title: 'Programmes', widget: 'programme-list', types: ['Programme']},
  europe: {title: 'Europe', widget: 'european-participation', types: ['EuropeanItem']},
  mission: {title: 'Missions', widget: 'department-mission', types: ['Mission', 'Department']},
  glossary: {title: 'Glossary', widget: 'glossary-list', types: ['Term']},
};

/** What a definition is called in a sentence. */
const NAMES = {
  LocalizedText: 'localized text',
  Source: 'source',
  ItemSource: 'source of an item',
  Qualifier: 'qualifier',
  Measure: 'measure',
  Period: 'period',
  Figure: 'figure',
  Relation: 'relation',
  Replacement: 'replacement',
  Instrument: 'instrument',
  CriterionOption: 'option',
  Criterion: 'question',
  Region: 'region',
  Office: 'office',
  Programme: 'programme',
  EuropeanItem: 'European item',
  Mission: 'mission',
  Department: 'department',
  Term: 'term',
};

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Where a definition is told. Those that are words only are told where they are used. */
const anchor = (name) => NAMES[name].toLowerCase().replaceAll(' ', '-');

const words = (list) => list.map((word) => `\`${word}\``).join(' ');

const typeText = (type, definitions, one) => {
  switch (type.kind) {
    case 'reference': {
      const {type: referred} = definitions.get(type.name);
      return referred.kind === 'words'
        ? words(referred.words)
        : `[${NAMES[type.name]}](#${anchor(type.name)})`;
    }
    case 'string':
    case 'number':
      return one(type.is)
        .replace(/^an? /, '')
        .replace(/"([^"]+)"/g, '`"$1"`');
    case 'boolean':
      return '`true` or `false`';
    case 'literal':
      return `\`${JSON.stringify(type.value)}\``;
    case 'words':
      return words(type.words);
    case 'open':
      return `${words(type.words)} or a text of your own`;
    case 'nullable':
      return `${typeText(type.of, definitions, one)}, or \`null\``;
    case 'list':
      return `list: ${typeText(type.of, definitions, one)}`;
    case 'map':
      return 'object: ids of options by id of the question';
    case 'either':
      return type.of.map((it) => typeText(it, definitions, one)).join(', or ');
    default:
      throw new Error(`The page has no words for ${type.kind}.`);
  }
};

const cell = (text) => text.replaceAll('|', '\\|');

/** What goes where a value is wrong that the rest must not be shown without; else see `NAMES`. */
const GONE = {
  Source: 'nothing is shown',
  ItemSource: 'item left out',
  Period: 'figure left out',
  Replacement: 'all of it dropped',
  EuropeanItem: 'item left out',
};

/** What follows from a wrong value; of the document itself each name says it. */
const consequence = (name, {decisive}) =>
  decisive ? (GONE[name] ?? `${NAMES[name]} left out`) : 'dropped alone';

const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (name, definitions, one) => {
  const {fields} = definitions.get(name).type;
  const isWhole = NAMES[name] === undefined;
  return [
    row(['name', 'needed', 'value', 'meaning', ...(isWhole ? [] : ['if wrong'])]),
    row(Array(isWhole ? 4 : 5).fill('---')),
    ...fields.map((field) =>
      row([
        `\`${field.name}\``,
        field.optional ? 'no' : '**yes**',
        cell(typeText(field.type, definitions, one)),
        cell(field.description),
        ...(isWhole ? [] : [consequence(name, field)]),
      ]),
    ),
  ].join('\n');
};

const definition = (name, definitions, level, one) =>
  `${'#'.repeat(level)} ${capital(NAMES[name])}\n\n${definitions.get(name).description}\n\n${table(name, definitions, one)}`;

const example = (section) =>
  readFileSync(join(root, 'docs', 'examples', `${section}.json`), 'utf8').trimEnd();

const sectionText = ({section, title, widget, types}, definitions, one) => `## ${title}

\`"${section}": [ … ]\`, shown by \`<${widget}>\`. A whole document, to begin with (\`npx cooperation-widgets new ${section}\`):

\`\`\`json
${example(section)}
\`\`\`

${types.map((name) => definition(name, definitions, 3, one)).join('\n\n')}`;

const problemTable = (codes) =>
  [
    '| code | meaning |',
    '| --- | --- |',
    ...Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`),
  ].join('\n');

const number = (value) => value.toLocaleString('en');

/** The page as Markdown, not yet formatted. */
export const formatPage = (description, {problemCodes, limits, network, one, SECTIONS}) => {
  const sections = SECTIONS.map((section) => ({section, ...ABOUT[section]}));
  const definitions = new Map(description.map((it) => [it.name, it]));
  return `<!-- Generated by scripts/format-page.mjs from src/documents/check/schema.ts. -->

# Your own document

Every widget can show facts of your own: your figures, your offices, your programmes. You write them once, as one JSON file, in as many languages as you like. The widgets do the rest: layout, numbers and dates in the reader’s language, bars and maps, tables, sources.

1. Write the file: begin with one of the examples below, or with \`npx cooperation-widgets new figures --out my.json\`. Figures, offices or a glossary that you keep in a spreadsheet: \`npx cooperation-widgets from-csv figures.csv --out my.json\`.
2. Check it: \`npx cooperation-widgets check my.json\`. It says what is wrong, in which line, and what you may have meant.
3. Show it: put the file on your server and its address into the tag.

\`\`\`html
<key-figures src="/data/my.json"><a href="/international/">Our figures</a></key-figures>
\`\`\`

Contents: [into the page](#into-the-page) · [the document](#the-document) · ${sections.map(({title}) => `[${title.toLowerCase()}](#${title.toLowerCase()})`).join(' · ')} · [when something is wrong](#when-something-is-wrong) · [limits](#limits) · [versions](#versions) · [security](#security) · [commands](#commands)

## Into the page

The first of these that there is counts; without any, the widget shows the document that ships with it.

| way | how | for |
| --- | --- | --- |
| property | \`element.data = document\` | programs |
| inside the tag | \`<key-figures><script type="application/json">{"format": 1, …}</script></key-figures>\` | pages that a system writes; needs no further request |
| address | \`<key-figures src="/data/my.json">\` | everybody else |

[Showing a document of your own](loading.md) tells the rest: other servers, hashes, how a document is kept fresh, and what readers see when it cannot be loaded.

## The document

${definitions.get('CooperationDocument').description} The order of the sections does not matter, and no section is needed; without any there is nothing to show.

${table('CooperationDocument', definitions, one)}

In the tables below, “if wrong” says what is not shown when the value is wrong, or missing where it is needed. Mostly the value alone is dropped; but where its item would then say something else, the whole item is left out.

With \`$schema\`, an editor such as Visual Studio Code completes names, explains them and underlines mistakes while you type. The schema is \`dist/schemas/document.json\` in the package; where you host \`dist/\`, it is at \`https://widgets.example/schemas/document.json\`.

### Localized text

${definitions.get('LocalizedText').description}

\`\`\`json
{"en": "partner universities", "de": "Partnerhochschulen", "pt-BR": "universidades parceiras"}
\`\`\`

${definition('Source', definitions, 3, one)}

${definition('ItemSource', definitions, 3, one)}

${sections.map((it) => sectionText(it, definitions, one)).join('\n\n')}

## When something is wrong

A document is checked item by item. What does not pass is left out, and everything else is shown.

- An **item** (a figure, an office, an instrument …) is left out when something it needs is missing or wrong, or when a value is wrong that it must not be shown without. A figure is never shown without its qualifier, nor without a condition or a period that you gave it.
- Any **other value** that is wrong is dropped, and its item stays: an office with a wrong address is shown without the link.
- Of a **text in several languages** only the languages that are wrong are dropped.
- Of two items with the **same id** in one section the first is shown.
- A **name that the format does not have** does no harm and is not shown.
- An **id that names nothing** in the document is told, and the item is shown without what it names. It may be in another document, so it is only looked for where the document has the section.
- **Without a source** nothing is shown: readers must be able to see who says so. The widget then leaves what was between its tags.

Readers see one line that says how many items were left out. You see every problem with its place, what was found and what was expected: in the browser’s console, in the event \`cw-error\`, with \`debug\` in the page, and from \`npx cooperation-widgets check\`.

\`\`\`js
element.addEventListener('cw-error', ({problems}) => {
  for (const {code, path, received, expected, message} of problems) console.log(path, message);
});
\`\`\`

A place is written as in a program: \`figures[3].value\` is the value of the fourth figure, since lists are counted from 0. The codes are stable:

${problemTable(problemCodes)}

## Limits

| what | at most |
| --- | --- |
| a file | ${number(network.bytes / 1024 / 1024)} MB, loaded within ${network.timeout / 1000} seconds |
| items in a section, members of any other list | ${number(limits.items)} |
| a text | ${number(limits.characters)} characters |
| levels of values inside values | ${limits.depth} |
| names in one object | ${number(limits.keys)} |
| values in all | ${number(limits.values)} |
| problems that are listed one by one | ${number(limits.problems)} |

Beyond a limit the rest is left out and told; a document with more values than that in all is not shown.

## Versions

This is format 1, and the first. A document without \`format\` is read as format 1, and that is told. A later version of the widgets will bring documents of an earlier format up to its own. A document of a newer format than the widgets know is shown as far as they know it, and says so.

## Security

- Everything in a document reaches the page as text. There is no markup in it: \`<b>\` is shown as \`<b>\`.
- Addresses are links only with \`http:\`, \`https:\`, \`mailto:\` or \`tel:\`. Any other is dropped (\`value-unsafe\`).
- Names such as \`__proto__\` are never copied. What widgets work with is a fresh copy, never your object.
- Documents are loaded without cookies and without telling the address of the page.
- The check is a file of its own, \`dist/check.js\`, which only pages with a document of their own load. It needs no \`eval\` and works under a strict content security policy with \`script-src 'self'\`; the server of the document has to be in \`connect-src\`.

## Commands

All of them need Node.js 20 or newer, and nothing else.

| command | does |
| --- | --- |
| \`npx cooperation-widgets check my.json\` | lists every problem with line and column. Exit code 0: nothing is wrong; 1: something is; 2: a file could not be read. Takes several files, and \`-\` for what is piped in. |
| \`npx cooperation-widgets check my.json --lang fr\` | also lists the texts that are missing in that language |
| \`npx cooperation-widgets new offices --out my.json\` | writes a document to begin with: ${sections.map(({section}) => `\`${section}\``).join(', ')}. Never overwrites a file. |
| \`npx cooperation-widgets from-csv figures.csv --out my.json\` | makes a document of a table, as spreadsheets save it |

### Tables

The first row of a table names the columns: the names are those of the format, in any case. A column for one language is named like \`label:fr\`. Separator (comma, semicolon, tabulator), byte order mark and decimal comma are recognised. The section is recognised by the columns; \`--section figures\`, \`offices\` or \`glossary\` says it. For example, as a spreadsheet in German saves it:

\`\`\`csv
id;value;qualifier;unit;measure;label:en;label:de;year
partners;412;eq;university;count;partner universities;Partnerhochschulen;2025
publications;58,5 %;gt;publication;share;of publications;der Publikationen;
\`\`\`

Without a column \`qualifier\` every value counts as exact (\`eq\`), without \`measure\` as a \`count\`, a value with \`%\` as a \`share\`; without \`unit\` figures are not compared with each other. \`year\` is a column for \`period\`. The source is told by options: \`--title\`, \`--publisher\`, \`--url\`, \`--as-of\`; what is not told is written as a placeholder, to be filled in.
`;
};
