/** Every table of every story: it is laid out as one, has a name, and its cells have headers. */
import {emulateMedia} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {isChromium} from '../helpers/engine.js';
import {everyElement} from '../helpers/layout.js';
import {plain} from '../helpers/parts.js';
import {allStories, drawn, pageOf, settledLayout} from '../helpers/stories.js';

const stories = await allStories();

let page: HTMLElement | undefined;

afterEach(() => page?.remove());

const tablesIn = (place: Element): HTMLTableElement[] =>
  everyElement(place).filter((each) => each instanceof HTMLTableElement);

const DISPLAYS: {readonly [name: string]: string} = {
  table: 'table',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tr: 'table-row',
  th: 'table-cell',
  td: 'table-cell',
};

/** What of a table is laid out as something else, or as wide as a word in a place that is wide. */
function brokenIn(table: HTMLTableElement): string[] {
  const pieces = [table, ...table.querySelectorAll<HTMLElement>('thead, tbody, tr, th, td')];
  const wrong = pieces
    .filter((piece) => getComputedStyle(piece).display !== DISPLAYS[piece.localName])
    .map((piece) => `<${piece.localName}> is ${getComputedStyle(piece).display}`);
  const {width} = table.parentElement!.getBoundingClientRect();
  for (const row of table.rows) {
    const box = row.getBoundingClientRect();
    if (box.width < width - 1) wrong.push(`a row is ${box.width} wide in ${width} pixels`);
  }
  return wrong;
}

/** The headers of a cell by the rules of HTML, as far as tables here make use of them. */
function headersOf(cell: HTMLTableCellElement, table: HTMLTableElement): HTMLTableCellElement[] {
  const named = cell.headers.split(/\s+/).filter(Boolean);
  if (named.length > 0)
    return named.map((id) => table.querySelector<HTMLTableCellElement>(`#${id}`)!);
  const row = cell.parentElement as HTMLTableRowElement;
  const before = [...row.cells].slice(0, cell.cellIndex).filter(({scope}) => scope === 'row');
  return [table.tHead!.rows[0]!.cells[cell.cellIndex]!, ...before];
}

for (const story of stories) {
  it(`${story.tag} ${story.name}: its tables are tables, every cell has headers, every table a name`, async () => {
    page = pageOf('en', 'light', 900);
    story.draw(page, {heading: 'Another heading'});
    await drawn(page);
    for (const element of everyElement(page)) {
      if (element instanceof HTMLDetailsElement) element.open = true;
    }
    await settledLayout();
    expect(tablesIn(page).flatMap(brokenIn)).to.deep.equal([]);
    for (const table of tablesIn(page)) {
      expect(table.getAttribute('aria-label')).to.equal('Another heading');
      for (const cell of table.querySelectorAll<HTMLTableCellElement>('tbody td')) {
        const headers = headersOf(cell, table);
        expect(headers.map((header) => header?.scope)).to.deep.equal(['col', 'row']);
        for (const header of headers) {
          const hasMore = header.querySelector('p, [part~=note]') !== null;
          expect(hasMore, `more than a header in "${plain(header.textContent)}"`).to.equal(false);
        }
      }
    }
  });
}

if (isChromium) {
  describe('on paper', () => {
    before(() => emulateMedia({media: 'print'}));
    after(() => emulateMedia({media: 'screen'}));

    for (const story of stories.filter(({attributes}) => attributes.layout === 'dots')) {
      it(`${story.tag} ${story.name}: the table behind the dots is open, and a table`, async () => {
        page = pageOf('en', 'light', 900);
        story.draw(page);
        await drawn(page);
        dispatchEvent(new Event('beforeprint'));
        try {
          await settledLayout();
          const tables = tablesIn(page);
          expect(tables).to.have.length(1);
          expect(tables[0]!.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
          expect(tables.flatMap(brokenIn)).to.deep.equal([]);
        } finally {
          dispatchEvent(new Event('afterprint'));
        }
      });
    }
  });
}
