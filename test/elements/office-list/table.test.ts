/** The table of `<office-list>`: what is in it, and how readers sort it. */
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/office-list.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {officeFacts} from '../../facts.js';
import {axeFindings} from '../../helpers/axe.js';
import {isChromium} from '../../helpers/engine.js';
import {citiesByClock, officesDocument, shownOffices} from '../../helpers/offices.js';
import {painted, part, parts, plain, textsOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';

async function settled(widget: OfficeList): Promise<OfficeList> {
  await painted();
  await widget.updateComplete;
  await painted();
  return widget;
}

async function table(attributes = '', width = 800): Promise<OfficeList> {
  const place = await fixture<HTMLElement>(
    `<div><office-list layout="table" ${/lang=/.test(attributes) ? '' : 'lang="en"'} ${attributes}></office-list></div>`,
  );
  place.style.inlineSize = `${width}px`;
  return settled(place.querySelector('office-list')!);
}

const rows = (widget: Element): string[][] =>
  parts<HTMLTableRowElement>(widget, 'office').map((row) =>
    [...row.cells].slice(0, 3).map(({innerText}) => plain(innerText)),
  );

/** The headers that say that they are sorted, and how. */
const sortedBy = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll('th[aria-sort]')].map(
    (header) => `${plain(header.textContent)} ${header.getAttribute('aria-sort')}`,
  );

const button = (widget: Element, label: string): HTMLElement =>
  parts(widget, 'sort').find(({textContent}) => plain(textContent) === label)!;

async function press(widget: OfficeList, label: string): Promise<void> {
  button(widget, label).click();
  await widget.updateComplete;
}

const regions = shownOffices('en', 'region').map(({region}) => region);

describe('the table of <office-list>', () => {
  describe('accessibility', () => {
    for (const lang of ['en', 'fr']) {
      for (const width of [240, 800]) {
        it(`axe finds nothing at ${width} pixels, sorted or not (${lang})`, async () => {
          const widget = await table(`lang="${lang}"`, width);
          expect(await axeFindings(widget)).to.deep.equal([]);
          parts(widget, 'sort')[1]!.click();
          await settled(widget);
          expect(await axeFindings(widget)).to.deep.equal([]);
        });
      }
    }

    if (isChromium) {
      it('is read as a table with headers, and says how it has been sorted', async () => {
        const widget = await table('only="Singapore, Washington" sort="city"');
        await press(widget, 'Country or region');
        const lines = (await readOut()).map((line) =>
          line.replace(/\d\d:\d\d/, 'TIME').replace(/\d+ hours.*|same time.*/, 'PHRASE'),
        );
        expect(
          lines.slice(
            0,
            lines.findIndex((line) => /Local time and/.test(line)),
          ),
        ).to.deep.equal([
          'heading: Representative offices abroad',
          'button: City',
          'button: Country or region',
          'button: Part of the world',
          'StaticText: Local time',
          'button: Difference',
          'StaticText: Singapore',
          'StaticText: Singapore',
          'StaticText: Asia',
          'StaticText: TIME',
          'StaticText: PHRASE',
          'StaticText: Washington',
          'StaticText: United States',
          'StaticText: Americas',
          'StaticText: TIME',
          'StaticText: PHRASE',
          'status',
          'StaticText: Sorted by: Country or region, ascending',
        ]);
      });
    }

    it('has a name, and a header for every column and row', async () => {
      const widget = await table();
      const [element] = widget.shadowRoot!.querySelectorAll('table');
      expect(element!.getAttribute('aria-label')).to.equal('Representative offices abroad');
      const columns = [...widget.shadowRoot!.querySelectorAll('thead th')];
      expect(columns.map(({textContent}) => plain(textContent))).to.deep.equal([
        'City',
        'Country or region',
        'Part of the world',
        'Local time',
        'Difference',
      ]);
      expect(new Set(columns.map((each) => each.getAttribute('scope')))).to.deep.equal(
        new Set(['col']),
      );
      for (const row of parts<HTMLTableRowElement>(widget, 'office')) {
        expect(row.cells[0]!.outerHTML).to.match(/^<th scope="row"/);
        expect(row.cells).to.have.length(5);
      }
    });

    it('is reached by the keyboard where it scrolls, and its first column stays', async () => {
      const widget = await table('', 260);
      const scroller = part(widget, 'scroller');
      expect(scroller.tabIndex).to.equal(0);
      expect(scroller.getAttribute('role')).to.equal('region');
      scroller.scrollLeft = 100;
      const {left} = scroller.getBoundingClientRect();
      for (const header of widget.shadowRoot!.querySelectorAll('th:first-child')) {
        expect(header.getBoundingClientRect().left).to.be.closeTo(left, 1);
      }
      widget.parentElement!.style.inlineSize = '800px';
      await settled(widget);
      expect(scroller.hasAttribute('tabindex')).to.equal(false);
    });

    it('has buttons of 44 pixels', async () => {
      for (const each of parts(await table('lang="fr"', 240), 'sort')) {
        const {width, height} = each.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    if (isChromium) {
      it('shows in forced colours how it is sorted', async () => {
        await emulateMedia({forcedColors: 'active'});
        try {
          const widget = await table();
          const canvas = document.createElement('i');
          canvas.style.color = 'Canvas';
          document.body.append(canvas);
          const ground = getComputedStyle(canvas).color;
          canvas.remove();
          const sign = getComputedStyle(button(widget, 'Part of the world'), '::after');
          expect(sign.backgroundColor).to.not.equal(ground);
        } finally {
          await emulateMedia({forcedColors: 'none'});
        }
      });
    }
  });

  describe('properties', () => {
    it('has every office with city, country, region, time and difference', async () => {
      const widget = await table();
      expect(rows(widget)).to.deep.equal(
        shownOffices('en', 'region').map(({city, country, region}) => [city, country, region]),
      );
      for (const time of textsOf(widget, 'time')) expect(time).to.match(/^\d\d:\d\d$/);
      expect(parts(widget, 'time')).to.have.length(officeFacts.length);
      expect(parts(widget, 'difference')).to.have.length(officeFacts.length);
      expect(sortedBy(widget)).to.deep.equal(['Part of the world ascending']);
      expect(textsOf(widget, 'sorted')).to.deep.equal(['']);
    });

    it('sort: begins with that order', async () => {
      const widget = await table('sort="time"');
      expect(sortedBy(widget)).to.deep.equal(['Difference ascending']);
      expect(rows(widget).map(([city]) => city)).to.deep.equal(citiesByClock('en'));
    });

    it('only: keeps its order, sorted by nothing, until the reader sorts', async () => {
      const widget = await table('only="O7 O2 O1"');
      expect(rows(widget).map(([city]) => city)).to.deep.equal(['Tokyo', 'Brussels', 'Beijing']);
      expect(sortedBy(widget)).to.deep.equal([]);
      await press(widget, 'City');
      expect(rows(widget).map(([city]) => city)).to.deep.equal(['Beijing', 'Brussels', 'Tokyo']);
      expect(sortedBy(widget)).to.deep.equal(['City ascending']);
    });

    it('region: shows its rows', async () => {
      const widget = await table('region="americas"');
      const american = shownOffices('en', 'city').filter(({region}) => region === 'Americas');
      expect(rows(widget).map(([city]) => city)).to.deep.equal(american.map(({city}) => city));
    });

    it('data: says nothing where a region or a time is not known', async () => {
      const widget = await table();
      widget.data = officesDocument({}, {region: 'Moon', note: 'By rocket'});
      await settled(widget);
      expect(rows(widget)).to.deep.equal([
        ['City 2', 'France', 'Moon'],
        ['City 1', 'France', ''],
      ]);
      expect(textsOf(widget, 'note')).to.include('By rocket');
    });
  });

  describe('behaviour', () => {
    it('sorts by a column, and back to front at the next press', async () => {
      const widget = await table();
      await press(widget, 'Country or region');
      const countries = rows(widget).map(([, country]) => country);
      expect(countries).to.deep.equal([...countries].sort());
      expect(sortedBy(widget)).to.deep.equal(['Country or region ascending']);
      expect(textsOf(widget, 'sorted')).to.deep.equal(['Sorted by: Country or region, ascending']);
      await press(widget, 'Country or region');
      expect(rows(widget).map(([, country]) => country)).to.deep.equal(countries.reverse());
      expect(sortedBy(widget)).to.deep.equal(['Country or region descending']);
      expect(textsOf(widget, 'sorted')).to.deep.equal(['Sorted by: Country or region, descending']);
      await press(widget, 'Part of the world');
      expect(rows(widget).map(([, , region]) => region)).to.deep.equal(regions);
      await press(widget, 'Part of the world');
      expect(rows(widget).map(([, , region]) => region)).to.deep.equal(regions.toReversed());
      await press(widget, 'City');
      await press(widget, 'City');
      expect(rows(widget)[0]![0]).to.equal(shownOffices('en', 'city').at(-1)!.city);
      await press(widget, 'Difference');
      await press(widget, 'Difference');
      expect(rows(widget)[0]![0]).to.equal(citiesByClock('en').at(-1));
      expect(rows(widget).at(-1)![0]).to.equal(citiesByClock('en')[0]);
    });

    it('sorts as the language does, and says so in it', async () => {
      const widget = await table('lang="fr"');
      await press(widget, 'Pays ou région');
      expect(rows(widget).map(([, country]) => country)).to.deep.equal(
        shownOffices('fr', 'country').map(({country}) => country),
      );
      expect(textsOf(widget, 'sorted')).to.deep.equal(['Tri : Pays ou région, ordre croissant']);
    });

    it('is sorted with the keyboard, and keeps the focus', async () => {
      const widget = await table();
      const city = button(widget, 'City');
      city.focus();
      await sendKeys({press: 'Enter'});
      await widget.updateComplete;
      expect(sortedBy(widget)).to.deep.equal(['City ascending']);
      await sendKeys({press: ' '});
      await widget.updateComplete;
      expect(sortedBy(widget)).to.deep.equal(['City descending']);
      expect(widget.shadowRoot!.activeElement).to.equal(city);
    });

    it('keeps the order of the reader when time goes on, until the page sets another', async () => {
      const widget = await table();
      await press(widget, 'City');
      widget.requestUpdate();
      await widget.updateComplete;
      expect(sortedBy(widget)).to.deep.equal(['City ascending']);
      widget.sort = 'country';
      await widget.updateComplete;
      expect(sortedBy(widget)).to.deep.equal(['Country or region ascending']);
      expect(textsOf(widget, 'sorted')).to.deep.equal(['']);
      await press(widget, 'City');
      widget.layout = 'list';
      await widget.updateComplete;
      widget.layout = 'table';
      await widget.updateComplete;
      expect(sortedBy(widget)).to.deep.equal(['Country or region ascending']);
    });

    it('uses no style attribute and no id', async () => {
      const elements = [...(await table()).shadowRoot!.querySelectorAll('*')];
      expect(elements.filter((each) => each.hasAttribute('style') || each.id)).to.deep.equal([]);
    });
  });
});
