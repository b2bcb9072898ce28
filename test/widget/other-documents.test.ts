/** Widgets with documents of any kind, such as those made of tables: nothing is claimed of them. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import '../../src/define/programme-list.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import {dateText} from '../../src/language/formatters.js';
import {parts, plain, textOf, textsOf} from '../helpers/parts.js';
import {until} from '../helpers/until.js';

const source = {
  title: 'A page',
  publisher: 'A university',
  url: 'https://example.org/page',
  asOf: null,
  retrieved: '2026-01-01',
} as const;

type Sections = Omit<CooperationDocument, 'format' | 'source'>;

async function show(
  tag: string,
  sections: Sections,
  {lang = 'en', width = 700, ...attributes}: Record<string, string | number> = {},
  from: CooperationDocument['source'] = source,
): Promise<HTMLElement> {
  const widget = document.createElement(tag) as HTMLElement & {data: CooperationDocument};
  for (const [name, value] of Object.entries({lang, ...attributes})) {
    widget.setAttribute(name, String(value));
  }
  widget.data = {format: 1, source: from, ...sections};
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  box.append(widget);
  await until(() => widget.matches(':state(ready)'), 'ready');
  return widget;
}

const offices = ['Athens', 'Berlin', 'Cairo', 'Delhi', 'Evora', 'Fes', 'Graz', 'Hanoi'].map(
  (city, i) => ({id: `o${i}`, city, country: 'FR'}),
);

const figure = {id: 'a', value: 0.443, qualifier: 'eq', unit: 'a', measure: 'share'} as const;

describe('other documents', () => {
  it('have neutral headings, or their own', async () => {
    const programmes = [{id: 'p', name: 'A', description: 'B'}];
    expect(textOf(await show('office-list', {offices}), 'heading')).to.equal('Offices');
    expect(textOf(await show('programme-list', {programmes}), 'heading')).to.equal('Programs');
    const own = {offices, heading: {en: 'Partners', fr: 'Partenaires'}};
    expect(textOf(await show('office-list', own, {lang: 'fr'}), 'heading')).to.equal('Partenaires');
    expect(textOf(await show('office-list', own, {heading: 'X'}), 'heading')).to.equal('X');
    const bundled = await fixture(html`<office-list lang="en"></office-list>`);
    expect(textOf(bundled, 'heading')).to.equal('Representative offices abroad');
  });

  for (const width of [600, 700, 880]) {
    it(`fill a width of ${width} pixels with offices without regions`, async () => {
      const widget = await show('office-list', {offices}, {width});
      const box = widget.getBoundingClientRect();
      const lefts = parts(widget, 'office').map((office) => office.getBoundingClientRect().left);
      expect(Math.max(...lefts) - box.left).to.be.above(box.width * 0.4);
    });
  }

  it('have no empty columns in their table', async () => {
    const headers = (widget: Element) =>
      [...widget.shadowRoot!.querySelectorAll('th[scope=col]')].map((th) => plain(th.textContent));
    const bare = await show('office-list', {offices}, {layout: 'table'});
    expect(headers(bare)).to.deep.equal(['City', 'Country or region']);
    expect(bare.shadowRoot!.querySelector('tbody tr')!.children).to.have.length(2);
    const full = offices.map((office) => ({...office, region: 'South', timeZone: 'Europe/Paris'}));
    const all = await show('office-list', {offices: full}, {layout: 'table'});
    expect(headers(all)).to.have.length(5);
    expect(all.shadowRoot!.querySelector('tbody tr')!.children).to.have.length(5);
  });

  for (const layout of ['grid', 'bars', 'dots', 'table']) {
    it(`say what a share is a share of, in the layout ${layout}`, async () => {
      const figures = [{...figure, label: 'women', denominator: 'staff'}];
      const widget = await show('key-figures', {figures}, {layout});
      expect(plain(widget.shadowRoot!.textContent)).to.contain('Share of · staff');
    });

    it(`do not repeat what our labels say already, in the layout ${layout}`, async () => {
      const attributes = `layout=${layout} set=influence lang=en`;
      const widget = await fixture<HTMLElement>(`<key-figures ${attributes}></key-figures>`);
      const text = plain(widget.shadowRoot!.textContent);
      expect(text).to.contain('of CNRS publications are joint publications');
      expect(text).not.to.contain('Share of');
    });
  }

  it('name a publisher once that has the name of the page', async () => {
    const same = {...source, title: 'Max Planck Society', publisher: 'Max Planck Society'};
    const widget = await show('office-list', {offices}, {}, same);
    const [line = ''] = textsOf(widget, 'source');
    expect(line.split('Max Planck Society')).to.have.length(2);
    const other = await show('office-list', {offices});
    expect(textsOf(other, 'source')[0]).to.contain('A university, A page');
  });

  it('are dated as each language does', async () => {
    const dated = async (lang: string, asOf: string) =>
      textOf(await show('office-list', {offices}, {lang}, {...source, asOf}), 'source-date');
    expect(await dated('fr', '2024')).to.equal('en 2024');
    expect(await dated('fr', '2024-03')).to.equal('en mars 2024');
    expect(await dated('fr', '2024-03-01')).to.equal('au 1er mars 2024');
    expect(await dated('fr', '2024-03-11')).to.equal('au 11 mars 2024');
    expect(await dated('ja', '2024')).to.equal('2024年現在');
    expect(await dated('zh-Hans', '2024')).to.equal('截至2024年');
    expect(await dated('en', '2024')).to.equal('as of 2024');
    expect(await dated('en', '2024-03-01')).to.equal('as of March 1, 2024');
    expect(dateText('spring 2015', 'fr')).to.equal('spring 2015');
  });
});
