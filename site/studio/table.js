/**
 * A table becomes a document: dropped, chosen or pasted, with its questions answered and its cells
 * corrected in place. It is read in the page and sent nowhere.
 */
import {selectField, textField} from '../controls.js';
import {create} from '../dom.js';
import {pick, say, text} from '../interface.js';
import {inAllLanguages, languages} from '../texts.js';
import {useDocument} from './model.js';
import {createGrid, columnLetter} from './grid.js';

const about = (key, fallback) => {
  const known = inAllLanguages('catalogue', key);
  return known.en === undefined ? fallback : pick(known);
};

/** What texts of an item may be in several languages. */
const TRANSLATED = new Set('label city note term meaning expansion condition'.split(' '));

/** Findings are written for the command line too: what names its options is no help here. */
const withoutOptions = (message) =>
  message
    .split(/(?<=[.?!]) /)
    .filter((sentence) => !/ --\w/.test(sentence))
    .join(' ');

const nameOf = (file) =>
  file
    .replace(/\.\w+$/, '')
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-|-$/g, '') || 'document';

const languageIn = (heading) => /\(([a-z]{2,3}(?:-[\w]+)*)\)\s*$/i.exec(heading)?.[1];

/** The imports are large, and needed by nobody who shows the bundled facts. */
const importer = () => import('../../dist/import.js');
const gazetteer = () => import('../../dist/places/places.js');

export function createTablePanel() {
  /** What is being imported: the bytes or the text of a table, and the options. */
  let input;
  let options = {};
  let result;
  let sections = [];
  let places;
  let current;
  /** Answers that are late belong to a table that is no longer there. */
  let turn = 0;

  const status = create('p', {className: 'status', role: 'status'});
  const questions = create('div', {className: 'row questions'});
  const findings = create('ul', {className: 'findings'});
  const grid = createGrid({
    edited(cell, value) {
      options = {...options, cells: {...options.cells, [cell]: value}};
      void run();
    },
    taken(letter, field) {
      options = {...options, columns: {...options.columns, [letter]: field}};
      void run();
    },
  });
  const editor = create('div', {className: 'table-editor', hidden: true});

  const set = (name, value) => {
    options = {...options, [name]: value || undefined};
    void run();
  };

  const setSource = (name, value) => {
    options = {...options, source: {...options.source, [name]: value || undefined}};
    void run();
  };

  function showQuestions() {
    const {section, sheets} = result;
    const choices = [
      selectField({
        name: 'table-section',
        label: () => text('studio.table.section'),
        options: ['', ...sections].map((value) => ({
          value,
          label: () => (value ? about(`section/${value}`, value) : text('studio.table.auto')),
        })),
        value: options.section ?? '',
        changed: (value) => set('section', value),
      }),
      ...(sheets.length > 1
        ? [
            selectField({
              name: 'table-sheet',
              label: () => text('studio.table.sheet'),
              options: sheets.map((sheet) => ({value: sheet, label: () => sheet})),
              value: options.sheet ?? sheets[0],
              changed(value) {
                options = {sheet: value, source: options.source, name: options.name};
                void run();
              },
            }),
          ]
        : []),
      ...(section === 'figures'
        ? [
            selectField({
              name: 'table-decimal',
              label: () => text('studio.table.decimal'),
              options: [
                {value: '', label: () => text('studio.table.auto')},
                {value: ',', label: () => '1.234,5'},
                {value: '.', label: () => '1,234.5'},
              ],
              value: options.decimal ?? '',
              changed: (value) => set('decimal', value),
            }),
            textField({
              name: 'table-unit',
              label: () => text('studio.table.unit'),
              value: options.unit ?? '',
              changed: (value) => set('unit', value),
            }),
          ]
        : [
            textField({
              name: 'table-country',
              label: () => text('studio.table.country'),
              value: options.country ?? '',
              changed: (value) => set('country', value),
            }),
          ]),
    ];
    const active = document.activeElement?.id;
    questions.replaceChildren(...choices);
    if (active) questions.querySelector(`#${CSS.escape(active)}`)?.focus();
  }

  function showFindings() {
    const isGood = result.findings.every(({kind}) => kind === 'note');
    findings.replaceChildren(
      ...result.findings.slice(0, 30).map(({kind, message}) => {
        const words = create('span', {
          lang: 'en',
          dir: 'ltr',
          textContent: withoutOptions(message),
        });
        const kindOf = create('strong', {textContent: about(`finding/${kind}`, kind)});
        return create('li', {className: `finding finding-${kind}`}, kindOf, ' ', words);
      }),
    );
    status.textContent = result.document
      ? text(isGood ? 'studio.table.good' : 'studio.table.part', {
          rows: result.rows,
          items: result.items,
        })
      : text('studio.table.nothing');
  }

  function show() {
    editor.hidden = result === undefined;
    if (!result) return;
    showQuestions();
    showFindings();
    grid.show(result, options.columns ?? {}, (field) =>
      field ? about(`field/${field}`, field) : text('studio.table.ignored'),
    );
    languageField.hidden = !translatable().length;
  }

  async function run() {
    const mine = ++turn;
    const {importTable, tableSections} = await importer();
    sections = tableSections;
    let found = await importTable(input, {...options, places});
    if (found.section === 'offices' && !places) {
      // Without it the table is read all the same, but offices have no place on the map.
      places = await gazetteer().catch(() => undefined);
      if (places) found = await importTable(input, {...options, places});
    }
    if (mine !== turn) return;
    result = found;
    current = found.document && {document: found.document, name: nameOf(options.name ?? '')};
    show();
    useDocument(current?.document, current?.name);
  }

  const take = (content, name = '') => {
    input = content;
    options = {name, source: options.source};
    return run();
  };

  const takeFile = async (file) => {
    if (file) await take(new Uint8Array(await file.arrayBuffer()), file.name);
  };

  /** The columns that may have other languages beside them. */
  const translatable = () =>
    result.columns.filter(
      ({field}) => TRANSLATED.has(field) || (field === 'name' && result.section !== 'offices'),
    );

  /** Adds a column for each text, beside the table, in another language. */
  function addLanguage(code) {
    const rows = result.table;
    const header = rows.find(({cells}) =>
      translatable().every(({heading}) => cells.includes(heading)),
    );
    if (!header) return;
    const cells = {...options.cells};
    let width = Math.max(...rows.map((row) => row.cells.length));
    const taken = {...options.columns};
    for (const {heading, letter, field} of translatable()) {
      const own = languageIn(heading);
      const plain = heading.replace(/\s*\([^)]*\)\s*$/, '');
      const isThere = result.columns.some(
        (column) => column.field === field && languageIn(column.heading) === code,
      );
      if (own === code || isThere) continue;
      // A text without a language would hide the others: it is in that of the page until corrected.
      if (!own) cells[`${letter}${header.number}`] = `${plain} (${document.documentElement.lang})`;
      const next = columnLetter(width++);
      cells[`${next}${header.number}`] = `${plain} (${code})`;
      taken[next] = field;
      taken[letter] = field;
    }
    options = {...options, cells, columns: taken};
    void run();
  }

  const file = textField({
    name: 'table-file',
    type: 'file',
    label: () => text('studio.table.file'),
    value: '',
    hint: () => text('studio.table.hint'),
    changed: (_, {files}) => void takeFile(files[0]),
  });
  file.querySelector('input').accept = '.xlsx,.xlsm,.ods,.csv,.tsv,.txt,.json';

  const pasted = create('textarea', {id: 'table-text', rows: 3, spellcheck: false, dir: 'auto'});
  const pastedLabel = create('label', {htmlFor: 'table-text'});
  say(pastedLabel, () => (pastedLabel.textContent = text('studio.table.paste')));
  pasted.addEventListener('input', () => {
    if (pasted.value.includes('\n')) void take(pasted.value);
  });

  const drop = create(
    'div',
    {className: 'drop'},
    file,
    create('div', {className: 'group field'}, pastedLabel, pasted),
  );
  const isOver = (event, over) => {
    event.preventDefault();
    drop.classList.toggle('over', over);
  };
  drop.addEventListener('dragover', (event) => isOver(event, true));
  drop.addEventListener('dragleave', (event) => isOver(event, false));
  drop.addEventListener('drop', (event) => {
    isOver(event, false);
    void takeFile(event.dataTransfer.files[0]);
  });

  const languageField = selectField({
    name: 'table-language',
    label: () => text('studio.table.language'),
    options: [
      {value: '', label: () => text('studio.table.language.choose')},
      ...languages.map(({code, name}) => ({value: code, label: () => name, lang: code})),
    ],
    value: '',
    changed(code) {
      if (code) addLanguage(code);
      languageField.querySelector('select').value = '';
    },
  });

  const sourceHint = create('p', {className: 'hint'});
  say(sourceHint, () => (sourceHint.textContent = text('studio.table.source')));
  const source = create(
    'div',
    {className: 'row'},
    ...['title', 'publisher', 'url'].map((name) =>
      textField({
        name: `source-${name}`,
        type: name === 'url' ? 'url' : 'text',
        label: () => about(`source/${name}`, name),
        value: '',
        changed: (value) => setSource(name, value),
      }),
    ),
  );

  editor.append(questions, findings, grid.element, languageField, sourceHint, source);
  say(editor, () => result && show());
  return {
    element: create('div', {className: 'own'}, drop, status, editor),
    current: () => current,
  };
}
