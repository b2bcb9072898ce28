/** Tables at a URL, as readers, editors and pages see them. */
import {expect, fixture, html} from '@open-wc/testing';
import {writeXlsx} from 'hucre/xlsx';
import {writeOds} from 'hucre/ods';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import {limits} from '../../src/documents/outside/fetch-text.js';
import {pace} from '../../src/documents/outside/refresh.js';
import type {KeyFigures} from '../../src/elements/key-figures/key-figures.js';
import type {WidgetErrorEvent} from '../../src/widget/events.js';
import {listen} from '../helpers/console.js';
import {parts, plain, textsOf} from '../helpers/parts.js';
import {address, countOf} from '../helpers/requests.js';
import {until} from '../helpers/until.js';

const {timeout, bytes} = limits;
const {shortest} = pace;

afterEach(() => {
  Object.assign(limits, {timeout, bytes});
  pace.shortest = shortest;
});

const at = (kinds: string, query: {readonly [name: string]: string} = {}): string =>
  address(kinds, {key: crypto.randomUUID(), ...query});

const widgetOf = (attributes: {readonly [name: string]: string}, tag = 'key-figures') => {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) {
    widget.setAttribute(name, value);
  }
  const link = document.createElement('a');
  link.href = 'https://example.org/';
  link.textContent = 'Key figures';
  widget.append(link);
  return fixture<KeyFigures>(html`${widget}`);
};

const state = (widget: Element, expected: string): Promise<void> =>
  until(() => widget.matches(`:state(${expected})`), expected);

/** The numbers of the tiles with their labels. */
const shownBy = (widget: Element): readonly string[] =>
  parts(widget, 'figure').map(({textContent}) => plain(textContent));

describe('a table at a URL', () => {
  it('is shown as its document is, whatever type the server sends for its name', async () => {
    for (const kind of ['csv', 'csv-as-excel', 'csv-1252', 'tsv', 'bytes.csv', 'plain.csv']) {
      const widget = await widgetOf({src: at(kind)});
      await state(widget, 'ready');
      expect(shownBy(widget).join(' | '), kind).to.contain('412').and.contain('Universités');
    }
  });

  it('names the file and its host as the source', async () => {
    const widget = await widgetOf({src: at('csv')});
    await state(widget, 'ready');
    expect(textsOf(widget, 'source').join()).to.contain('Our figures').and.contain(location.host);
  });

  it('is a workbook as well', async () => {
    const sheets = [
      {
        name: 'Figures',
        rows: [
          ['Label', 'Value'],
          ['Partners', 412],
        ],
      },
    ];
    for (const write of [writeXlsx, writeOds]) {
      const content = await write({sheets});
      const widget = await widgetOf({src: at('workbook', {bytes: encoded(content)})});
      await state(widget, 'ready');
      expect(shownBy(widget).join()).to.contain('412').and.contain('Partners');
    }
  });

  it('is shown in part, with the cells of the rest in the event and the console', async () => {
    const said = listen('error');
    const widget = await widgetOf({src: at('csv-partial')});
    const problems: WidgetErrorEvent['problems'][number][] = [];
    widget.addEventListener('cw-error', (event) => problems.push(...event.problems));
    await state(widget, 'ready');
    expect(parts(widget, 'figure')).to.have.length(1);
    expect(textsOf(widget, 'error').join()).to.contain('1');
    expect(said.join()).to.contain('B3 (Value)');
    expect(problems.map(({path}) => path)).to.deep.equal(['B3']);
  });

  const failures: readonly (readonly [string, string, RegExp])[] = [
    ['csv-unclear', 'document-unreadable', /--value|Choose one/],
    ['csv-without-headings', 'document-unreadable', /headings/],
    ['page.csv', 'html-instead-of-json', /web page/],
    ['not-found', 'http-status', /404/],
    ['csv-unknown-encoding', 'document-unreadable', /CSV UTF-8/],
    ['broken-workbook', 'document-unreadable', /workbook/],
  ];
  for (const [kind, code, message] of failures) {
    it(`leaves the link in the page and says why: ${kind}`, async () => {
      listen('error');
      const widget = document.createElement('key-figures');
      let problems: WidgetErrorEvent['problems'] = [];
      widget.addEventListener('cw-error', (event) => {
        ({problems} = event);
      });
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.textContent = 'Key figures';
      widget.append(link);
      widget.setAttribute('src', at(kind));
      await fixture(html`${widget}`);
      await state(widget, 'error');
      expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(problems[0]).to.have.property('code', code);
      expect(problems.map((problem) => problem.message).join()).to.match(message);
    });
  }

  it('is loaded again by refresh, and drawn again only if it has changed', async () => {
    pace.shortest = 20;
    const key = crypto.randomUUID();
    const src = address('csv,csv,csv-changed', {key});
    const widget = await widgetOf({src, refresh: '0.02s'});
    await state(widget, 'ready');
    expect(shownBy(widget).join()).to.contain('412');
    await until(() => shownBy(widget).join().includes('500'), 'the new value');
    expect((await countOf(key)).asked).to.be.at.least(3);
  });

  it('is refused above the limit of size', async () => {
    listen('error');
    limits.bytes = 10;
    const widget = await widgetOf({src: at('csv')});
    await state(widget, 'error');
  });

  it('may be of another section than the widget shows', async () => {
    listen('error');
    const widget = await widgetOf({src: at('csv')}, 'office-list');
    await state(widget, 'error');
  });
});

/** Bytes for the query of a test answer. */
const encoded = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
