/** The table as it was read: a menu over each column, and a field for each cell. */
import {create} from '../dom.js';
import {say, text} from '../interface.js';

/** Rows to correct by hand; those with a problem are always among them. */
const MAX_ROWS = 40;

/** The letter of a column as spreadsheets name it. */
export const columnLetter = (index) =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);

/** What is wrong, by cell such as `C5`, or by row such as `5`. */
function problemsOf({findings}) {
  const problems = new Map();
  for (const {kind, cells, message} of findings) {
    if (kind === 'note') continue;
    for (const cell of cells) problems.set(cell, message);
  }
  return problems;
}

/** The rows to show: the first ones, and all with a problem. */
function rowsOf({table}, problems) {
  const wrong = new Set([...problems.keys()].map((cell) => Number(cell.replace(/\D+/, ''))));
  return table.filter(({number}, i) => i < MAX_ROWS || wrong.has(number)).slice(0, 5 * MAX_ROWS);
}

/**
 * @param {object} grid
 * @param {(cell: string, value: string) => void} grid.edited
 * @param {(letter: string, field: string) => void} grid.taken
 */
export function createGrid({edited, taken}) {
  const head = create('thead');
  const body = create('tbody');
  const caption = create('caption', {className: 'visually-hidden'});
  const table = create('table', {className: 'grid'}, caption, head, body);
  const scroller = create('div', {className: 'grid-scroller', tabIndex: 0, role: 'group'}, table);
  say(table, () => {
    caption.textContent = text('studio.table.caption');
    scroller.ariaLabel = text('studio.table.caption');
  });

  const menu = (field, letter, fields, labelOf) => {
    const select = create(
      'select',
      {name: `column-${letter}`, ariaLabel: text('studio.table.column', {letter})},
      ...['', ...fields].map((value) => create('option', {value, textContent: labelOf(value)})),
    );
    select.value = field;
    select.classList.toggle('unused', select.value === '');
    select.addEventListener('change', () => taken(letter, select.value));
    return select;
  };

  const cellField = (name, value, problem) => {
    const input = create('input', {name, value, ariaLabel: name, autocomplete: 'off', dir: 'auto'});
    if (problem) {
      input.ariaInvalid = 'true';
      input.title = problem;
    }
    input.addEventListener('change', () => edited(name, input.value));
    return input;
  };

  return {
    element: scroller,
    /**
     * Shows a result. `wished` has the fields that were chosen, by letter: a column that is still empty
     * is none of the result. `labelOf` names a field of the format.
     */
    show(result, wished, labelOf) {
      const problems = problemsOf(result);
      const rows = rowsOf(result, problems);
      const width = Math.max(0, ...rows.map(({cells}) => cells.length));
      const letters = Array.from({length: width}, (_, i) => columnLetter(i));
      const focused = document.activeElement?.getAttribute('name');
      head.replaceChildren(
        create(
          'tr',
          {},
          create('td'),
          ...letters.map((letter) =>
            create(
              'th',
              {scope: 'col'},
              create('span', {textContent: letter}),
              menu(
                wished[letter] ?? result.columns.find((it) => it.letter === letter)?.field ?? '',
                letter,
                result.fields,
                labelOf,
              ),
            ),
          ),
        ),
      );
      body.replaceChildren(
        ...rows.map(({number, cells}) =>
          create(
            'tr',
            problems.has(String(number)) ? {className: 'wrong'} : {},
            create('th', {scope: 'row', textContent: number}),
            ...letters.map((letter, i) => {
              const name = `${letter}${number}`;
              return create('td', {}, cellField(name, cells[i] ?? '', problems.get(name)));
            }),
          ),
        ),
      );
      if (focused) table.querySelector(`[name="${CSS.escape(focused)}"]`)?.focus();
    },
  };
}
