/** `<office-list>`: what a reader gets of every office, in both layouts and every language. */
import {a11ySnapshot} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/office-list.js';
import type {CooperationDocument, Office} from '../../../src/documents/types.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {officeFacts} from '../../facts.js';
import {listen} from '../../helpers/console.js';
import {isChromium} from '../../helpers/engine.js';
import {citiesByClock, officesDocument, shownOffices, shownRegions} from '../../helpers/offices.js';
import {painted, part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';

const LAYOUTS = ['list', 'map'] as const;

/** Regions with cities and countries as they are to be read. */
const EXPECTED = {en: shownRegions('en'), fr: shownRegions('fr')};

/** One of them. */
const regionOf = (name: string) => EXPECTED.en.find(([region]) => region === name);

/** A widget that shows its times. */
async function officeList(attributes = '', content = ''): Promise<OfficeList> {
  const widget = await fixture<OfficeList>(
    `<office-list ${/lang=/.test(attributes) ? '' : 'lang="en"'} ${attributes}>${content}</office-list>`,
  );
  return settled(widget);
}

async function settled(widget: OfficeList): Promise<OfficeList> {
  await painted();
  await widget.updateComplete;
  return widget;
}

async function withData(...offices: readonly Partial<Office>[]): Promise<OfficeList> {
  const widget = await officeList();
  widget.data = officesDocument(...offices);
  return settled(widget);
}

/** Regions with what stands in their lists, without the times. */
const shown = (widget: Element) =>
  parts(widget, 'region').map((region) => [
    textOf(region, 'region-heading'),
    parts(region, 'office').map((office) =>
      [...textsOf(office, 'city'), ...textsOf(office, 'country')].join(' '),
    ),
  ]);

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}

const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

describe('<office-list>', () => {
  describe('accessibility', () => {
    for (const layout of LAYOUTS) {
      for (const lang of ['en', 'fr']) {
        it(`axe finds nothing in the layout ${layout} (${lang})`, async () => {
          const widget = await officeList(`lang="${lang}" layout="${layout}"`);
          await expect(widget).to.be.accessible();
        });
      }

      it(`is read as headings and lists in the layout ${layout}`, async () => {
        const widget = await officeList(`layout="${layout}" heading-level="3"`);
        expect(part(widget, 'heading').localName).to.equal('h3');
        expect(parts(widget, 'region-heading').map(({localName}) => localName)).to.deep.equal(
          EXPECTED.en.map(() => 'h4'),
        );
        for (const list of parts(widget, 'offices')) {
          expect(list.localName).to.equal('ul');
          expect(list.getAttribute('role')).to.equal('list');
          expect([...list.children].every(({localName}) => localName === 'li')).to.equal(true);
        }
        if (!isChromium) return;
        const nodes = flat((await a11ySnapshot({})) as unknown as Node);
        const headings = nodes.filter(({role}) => role === 'heading').map(({name}) => name);
        expect(headings).to.deep.equal([
          'Representative offices abroad',
          ...EXPECTED.en.map(([region]) => region),
        ]);
        expect(
          nodes.some(({role}) => /img|graphics/i.test(role)),
          'the map is not read, since the list says all that it says',
        ).to.equal(false);
      });
    }

    it('deep headings stay headings', async () => {
      const widget = await officeList('heading-level="6"');
      expect(parts(widget, 'region-heading')[0]!.localName).to.equal('h6');
    });

    it('reads the difference to the clock as a phrase, and shows it in short', async () => {
      const widget = await officeList('only="O3"');
      const [short, phrase] = part(widget, 'difference').children;
      expect(short!.getAttribute('aria-hidden')).to.equal('true');
      expect(plain(short!.textContent)).to.match(/[+−]\d+ h|same time/);
      expect(plain(phrase!.textContent)).to.match(
        /^((\d+ hours?)?(, )?(\d+ minutes)? (ahead of|behind) your clock|same time as your clock)$/,
      );
      const {width, height} = phrase!.getBoundingClientRect();
      expect(Math.max(width, height), 'size of the phrase').to.be.at.most(1);
      expect(getComputedStyle(phrase!).display, 'read all the same').to.not.equal('none');
    });

    it('gives the time to machines, with its day and its offset', async () => {
      const widget = await officeList('only="O3 O7"');
      const [tokyo, delhi] = ['Tokyo', 'New Delhi'].map((city) => {
        const office = parts(widget, 'office').find((each) => textOf(each, 'city') === city)!;
        return part<HTMLTimeElement>(office, 'time');
      });
      expect(tokyo!.dateTime).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d\+09:00$/);
      expect(delhi!.dateTime).to.match(/\+05:30$/);
      for (const time of [tokyo!, delhi!]) {
        expect(time.dateTime).to.include(`T${plain(time.textContent)}`);
        expect(Math.abs(Date.parse(time.dateTime) - Date.now())).to.be.below(61_000);
      }
    });
  });

  describe('properties', () => {
    for (const lang of ['en', 'fr'] as const) {
      for (const layout of LAYOUTS) {
        it(`shows all offices by region in alphabetical order (${lang}, ${layout})`, async () => {
          const widget = await officeList(`lang="${lang}" layout="${layout}"`);
          expect(shown(widget)).to.deep.equal(EXPECTED[lang]);
          expect(parts(widget, 'time')).to.have.length(officeFacts.length);
        });
      }
    }

    it('heading: its own by default, in the language of the page', async () => {
      expect(textOf(await officeList(), 'heading')).to.equal('Representative offices abroad');
      expect(textOf(await officeList('lang="fr"'), 'heading')).to.equal(
        'Bureaux de représentation à l’étranger',
      );
    });

    it('says whose list it is, and that it has changed', async () => {
      const widget = await officeList();
      expect(textOf(widget, 'source-note')).to.equal(
        'Offices as listed on the source page; the list has changed since (cnrs.fr/en/cnrs-offices-outside-france).',
      );
      expect(plain(widget.shadowRoot!.textContent)).to.not.match(/CNRS offices/i);
    });

    it('a change of the language changes names, order and times', async () => {
      const widget = await officeList();
      widget.lang = 'fr';
      await settled(widget);
      expect(shown(widget)).to.deep.equal(EXPECTED.fr);
      expect(textOf(widget, 'note')).to.match(/^Heure locale/);
    });

    it('layout: draws a map only where it is asked for; an unknown layout is named once', async () => {
      const warnings = listen('warn');
      const widget = await officeList('layout="globe"');
      expect(parts(widget, 'world')).to.have.length(0);
      expect(warnings).to.deep.equal([
        '<office-list> layout="globe" is not known. Accepted: list, map, table. Showing: list.',
      ]);
      widget.layout = ' “Map” ';
      await widget.updateComplete;
      expect(parts(widget, 'world')).to.have.length(1);
    });

    it('only: ids, cities in any language and countries, regions as first named', async () => {
      const widget = await officeList('only="o7 O5"');
      expect(shown(widget)).to.deep.equal([
        ['Asia', ['Tokyo Japan']],
        ['Americas', ['Rio de Janeiro Brazil']],
      ]);
      widget.only = 'Pékin, us, BRUSSELS';
      await widget.updateComplete;
      expect(shown(widget)).to.deep.equal([
        ['Asia', ['Beijing China']],
        ['Americas', ['Washington United States']],
        ['Europe', ['Brussels Belgium']],
      ]);
    });

    it('only: names of several words between commas, in quotes and without', async () => {
      const warnings = listen('warn');
      const widget = await officeList('only="“new delhi, Rio de Janeiro; Tokyo”"');
      expect(shown(widget)).to.deep.equal([
        ['Asia', ['New Delhi India', 'Tokyo Japan']],
        ['Americas', ['Rio de Janeiro Brazil']],
      ]);
      expect(warnings).to.deep.equal([]);
    });

    it('only: names of several words with hyphens, between spaces', async () => {
      const warnings = listen('warn');
      const widget = await officeList('only="New-Delhi rio-de-janeiro BE"');
      expect(shown(widget)).to.deep.equal([
        ['Asia', ['New Delhi India']],
        ['Americas', ['Rio de Janeiro Brazil']],
        ['Europe', ['Brussels Belgium']],
      ]);
      expect(warnings).to.deep.equal([]);
    });

    for (const layout of LAYOUTS) {
      it(`region: shows the regions that are named (${layout})`, async () => {
        const warnings = listen('warn');
        const widget = await officeList(`layout="${layout}" region="asia"`);
        expect(shown(widget)).to.deep.equal([regionOf('Asia')]);
        expect(parts(widget, 'marker')).to.have.length(
          layout === 'map' ? regionOf('Asia')![1].length : 0,
        );
        widget.region = ' “Europe, AFRICA” ';
        await settled(widget);
        expect(shown(widget)).to.deep.equal([regionOf('Africa'), regionOf('Europe')]);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('region: what the document does not have is named once, and shows all where nothing is left', async () => {
      const warnings = listen('warn');
      const widget = await officeList('region="oceania"');
      expect(shown(widget)).to.deep.equal(EXPECTED.en);
      widget.region = 'mars';
      await settled(widget);
      expect(shown(widget)).to.deep.equal(EXPECTED.en);
      widget.region = 'mars europe';
      await settled(widget);
      expect(shown(widget)).to.deep.equal([regionOf('Europe')]);
      expect(warnings).to.deep.equal(
        [
          ['oceania', 'all'],
          ['mars', 'all'],
          ['mars europe', 'the others'],
        ].map(
          ([region, instead]) =>
            `<office-list> region="${region}" is not known. ` +
            `Accepted: asia, europe, africa, americas. Showing: ${instead}.`,
        ),
      );
    });

    it('region: of any document, several words with hyphens', async () => {
      const widget = await withData({region: 'Middle East'}, {region: 'asia'});
      widget.region = 'middle-east';
      await settled(widget);
      expect(shown(widget)).to.deep.equal([['Middle East', ['City 1 France']]]);
    });

    it('region and only: one within the other', async () => {
      const widget = await officeList('region="asia" only="Tokyo CN"');
      expect(shown(widget)).to.deep.equal([['Asia', ['Tokyo Japan', 'Beijing China']]]);
    });

    for (const layout of LAYOUTS) {
      it(`sort: one list without regions (${layout})`, async () => {
        const widget = await officeList(`layout="${layout}" sort="city" lang="fr"`);
        const by = (column: 'city' | 'country') => shownOffices('fr', column).map(({city}) => city);
        expect(textsOf(widget, 'city')).to.deep.equal(by('city'));
        expect(parts(widget, 'region-heading')).to.have.length(0);
        expect(parts(widget, 'offices')).to.have.length(1);
        widget.sort = 'Country';
        await settled(widget);
        expect(textsOf(widget, 'city')).to.deep.equal(by('country'));
        widget.lang = 'en';
        widget.sort = 'time';
        await settled(widget);
        expect(textsOf(widget, 'city')).to.deep.equal(citiesByClock('en'));
        widget.sort = 'region';
        await settled(widget);
        expect(shown(widget)).to.deep.equal(EXPECTED.en);
      });
    }

    it('sort: goes before the order of only, and says once what it does not know', async () => {
      const warnings = listen('warn');
      const widget = await officeList('only="JP BE US" sort="time"');
      expect(textsOf(widget, 'city')).to.deep.equal(['Washington', 'Brussels', 'Tokyo']);
      expect(warnings).to.deep.equal([]);
      widget.sort = 'size';
      await settled(widget);
      expect(textsOf(widget, 'region-heading')).to.deep.equal(['Asia', 'Europe', 'Americas']);
      expect(warnings).to.deep.equal([
        '<office-list> sort="size" is not known. Accepted: region, city, country, time. Showing: region.',
      ]);
    });

    it('only: what is unknown is named once, and shows all where nothing is left', async () => {
      const warnings = listen('warn');
      const widget = await officeList('only="Atlantis"');
      expect(shown(widget)).to.deep.equal(EXPECTED.en);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/only="Atlantis".*O1, .*O8.*Showing: all/);
    });

    it('data: puts offices of any document in alphabetical order of the language', async () => {
      const widget = await withData(
        {city: 'Zagreb', country: 'HR', region: 'europe'},
        {city: {en: 'Évora', fr: 'Évora'}, country: 'PT', region: 'europe'},
        {city: 'Fès', country: 'MA', region: 'africa'},
        {city: 'Basel', country: 'CH', region: 'europe'},
      );
      expect(shown(widget)).to.deep.equal([
        ['Africa', ['Fès Morocco']],
        ['Europe', ['Basel Switzerland', 'Évora Portugal', 'Zagreb Croatia']],
      ]);
      widget.lang = 'fr';
      await settled(widget);
      expect(textsOf(widget, 'country')).to.deep.equal(['Maroc', 'Suisse', 'Portugal', 'Croatie']);
    });

    it('data: its own name of a country goes before the browser’s', async () => {
      const widget = await withData({country: 'NL', countryName: {en: 'Holland', fr: 'Hollande'}});
      expect(textOf(widget, 'country')).to.equal('Holland');
    });

    it('data: offices without a region stand elsewhere, or under no heading where none has one', async () => {
      const widget = await withData({region: 'Antarctica'}, {}, {region: 'asia'});
      expect(textsOf(widget, 'region-heading')).to.deep.equal(['Asia', 'Antarctica', 'Elsewhere']);
      widget.data = officesDocument({}, {});
      await widget.updateComplete;
      expect(textsOf(widget, 'region-heading')).to.deep.equal([]);
      expect(parts(widget, 'office')).to.have.length(2);
    });

    it('data: shows a note, and an address where it is a safe one', async () => {
      const widget = await withData(
        {url: 'https://example.org/tokyo', note: 'By appointment'},
        {url: 'javascript:alert(1)'},
      );
      expect(textOf(parts(widget, 'office')[0]!, 'note')).to.equal('By appointment');
      const links = parts(widget, 'city').map((city) => city.querySelector('a')?.href);
      expect(links).to.deep.equal(['https://example.org/tokyo', undefined]);
    });

    it('data: a name that had to fall back carries its own language', async () => {
      const widget = await withData({city: {de: 'Wien'}});
      expect(part(widget, 'city').querySelector('[lang]')!.getAttribute('lang')).to.equal('de');
    });

    it('data: an office in an unknown country is left out, and a line says so', async () => {
      const said = listen('error');
      const widget = await withData({country: 'Atlantis'}, {country: 'JP'});
      expect(textsOf(widget, 'country')).to.deep.equal(['Japan']);
      expect(textsOf(widget, 'error')).to.deep.equal(['Left out because of errors: 1']);
      expect(said.join()).to.contain('offices[0].country').and.contain('Atlantis');
    });
  });

  describe('behaviour', () => {
    it('says in the language of the page what the times are', async () => {
      expect(textOf(await officeList(), 'note')).to.equal(
        'Local time and difference to your clock.',
      );
    });

    it('an unknown time zone and none show no time, say so once, and throw nothing', async () => {
      const warnings = listen('warn');
      const said = listen('error');
      const offices = [{timeZone: 'Mars/Olympus'}, {timeZone: undefined}, {}] as Partial<Office>[];
      const widget = await withData(...offices);
      expect(parts(widget, 'office').map((office) => parts(office, 'time').length)).to.deep.equal([
        0, 0, 1,
      ]);
      expect(parts(widget, 'difference')).to.have.length(1);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(warnings).to.have.length(0);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/offices\[0\]\.timeZone .*Asia\/Tokyo.*Mars\/Olympus/);
    });

    it('where the zone of the reader is not known, shows times without a difference', async () => {
      const {DateTimeFormat} = Intl;
      const {resolvedOptions} = DateTimeFormat.prototype;
      DateTimeFormat.prototype.resolvedOptions = function () {
        return {...resolvedOptions.call(this), timeZone: 'Etc/Unknown'};
      };
      try {
        const widget = await officeList('only="O7"');
        expect(parts(widget, 'time')).to.have.length(1);
        expect(parts(widget, 'difference')).to.have.length(0);
      } finally {
        DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
      }
    });

    it('where no office has a zone, says nothing about times', async () => {
      listen('warn');
      const widget = await withData({timeZone: undefined});
      expect(parts(widget, 'note')).to.have.length(0);
    });

    it('never asks where the reader is', async () => {
      const asked: string[] = [];
      const {getCurrentPosition, watchPosition} = Geolocation.prototype;
      Geolocation.prototype.getCurrentPosition = () => void asked.push('current');
      Geolocation.prototype.watchPosition = () => asked.push('watch');
      try {
        await officeList('layout="map"');
      } finally {
        Object.assign(Geolocation.prototype, {getCurrentPosition, watchPosition});
      }
      expect(asked).to.deep.equal([]);
    });

    it('gives away its rows, one for each office that is shown', async () => {
      const widget = await officeList('only="Tokyo, New Delhi" actions="csv"');
      const blobs: Blob[] = [];
      const {createObjectURL} = URL;
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return 'about:blank#';
      };
      const stop = (event: Event) => event.preventDefault();
      document.addEventListener('click', stop, true);
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => undefined;
      try {
        part(widget, 'action').dispatchEvent(new MouseEvent('click'));
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
        document.removeEventListener('click', stop, true);
      }
      const lines = (await blobs[0]!.text()).replace('\ufeff', '').trim().split('\r\n');
      expect(lines).to.deep.equal([
        'id,City,Country or region,ISO 3166-1,Part of the world,Latitude,Longitude,Time zone,Note,Source,Licence of the texts',
        'O7,Tokyo,Japan,JP,Asia,35.6762,139.6503,Asia/Tokyo,,http://www.cnrs.fr/en/workingwith/derci.htm,CC-BY-4.0',
        'O3,New Delhi,India,IN,Asia,28.6139,77.209,Asia/Kolkata,,http://www.cnrs.fr/en/workingwith/derci.htm,CC-BY-4.0',
      ]);
    });

    it('writes its places as structured data, with what one has to know about the list', async () => {
      const widget = await officeList('lang="fr" only="O2" structured-data');
      const data = JSON.parse(
        widget.querySelector('script[type="application/ld+json"]')!.textContent,
      ) as {[name: string]: unknown};
      expect(data['description']).to.match(/liste de la page source/);
      expect((data['mainEntity'] as {itemListElement: unknown}).itemListElement).to.deep.equal([
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Place',
            name: 'Bruxelles',
            address: {
              '@type': 'PostalAddress',
              addressLocality: 'Bruxelles',
              addressCountry: 'BE',
            },
            geo: {'@type': 'GeoCoordinates', latitude: 50.8503, longitude: 4.3517},
          },
        },
      ]);
    });

    it('writes a place without coordinates as one', async () => {
      const widget = await officeList('structured-data');
      widget.data = officesDocument({});
      await settled(widget);
      const script = widget.querySelector('script[type="application/ld+json"]')!;
      expect(script.textContent).to.include('City 1').and.not.include('geo');
    });

    it('uses no style attribute, and no id outside of its map', async () => {
      const widget = await officeList('layout="map"');
      const elements = [...widget.shadowRoot!.querySelectorAll('*')];
      expect(elements.filter((element) => element.hasAttribute('style'))).to.deep.equal([]);
      expect(elements.map(({id}) => id).filter(Boolean)).to.deep.equal([
        'keys',
        'gaps',
        'markers',
        'rings',
        'labels',
      ]);
    });
  });

  describe('slots', () => {
    it('heading and footer are the page’s own', async () => {
      const widget = await officeList('', '<h2 slot="heading">Ours</h2><p slot="footer">End</p>');
      for (const name of ['heading', 'footer']) {
        const slot = widget.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
        expect(slot.assignedElements(), name).to.have.length(1);
      }
    });

    it('the default slot is the fallback, shown only where the document cannot be read', async () => {
      listen('error');
      const widget = await officeList('', '<a href="#offices">Offices</a>');
      expect(widget.querySelector('a')!.assignedSlot).to.equal(null);
      widget.data = {format: 1} as unknown as CooperationDocument;
      await widget.updateComplete;
      expect(widget.querySelector('a')!.assignedSlot).to.not.equal(null);
      expect(parts(widget, 'error')).to.have.length(1);
    });
  });
});
