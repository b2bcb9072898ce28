/** Markers and entries of `<office-list>`: who points at one is shown both. */
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/office-list.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {WidgetSelectEvent} from '../../../src/widget/events.js';
import {axeFindings} from '../../helpers/axe.js';
import {isChromium} from '../../helpers/engine.js';
import {painted, part, parts, record, textOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';

async function settled(widget: OfficeList): Promise<OfficeList> {
  await widget.updateComplete;
  await painted();
  await widget.updateComplete;
  await painted();
  return widget;
}

async function map(attributes = '', width = 600): Promise<OfficeList> {
  const place = await fixture<HTMLElement>(
    `<div><office-list layout="map" ${/lang=/.test(attributes) ? '' : 'lang="en"'} ${attributes}></office-list></div>`,
  );
  place.style.inlineSize = `${width}px`;
  return settled(place.querySelector('office-list')!);
}

const named = (widget: Element, name: string): HTMLElement =>
  parts(widget, 'target').find((target) => target.ariaLabel!.startsWith(name))!;

const entry = (widget: Element, city: string): HTMLElement =>
  parts(widget, 'office').find((office) => textOf(office, 'city') === city)!;

/** What is shown as pointed at: the name of a target, the city of an entry. */
const current = (widget: Element): (string | undefined | null)[] =>
  parts(widget, 'current').map((each) => each.ariaLabel ?? textOf(each, 'city'));

const centre = (element: Element, [x, y]: [number, number] = [0, 0]): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2 + x), Math.round(box.top + box.height / 2 + y)];
};

async function pointAt(widget: OfficeList, position: [number, number]): Promise<void> {
  await sendMouse({type: 'move', position});
  await settled(widget);
}

const many = (count: number): CooperationDocument => ({
  format: 1,
  source: {
    title: 'Where we are',
    publisher: 'A university',
    url: 'https://example.org/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  offices: Array.from({length: count}, (_, i) => ({
    id: `A${i + 1}`,
    city: `City ${i + 1}`,
    country: 'FR',
    timeZone: 'Europe/Paris',
    latitude: i % 60,
    longitude: (i * 7) % 150,
  })),
});

describe('markers and entries of <office-list>', () => {
  afterEach(() => sendMouse({type: 'move', position: [0, 0]}));

  describe('accessibility', () => {
    for (const lang of ['en', 'fr']) {
      it(`axe finds nothing while an office is pointed at (${lang})`, async () => {
        const widget = await map(`lang="${lang}"`);
        named(widget, 'Tokyo').focus();
        await settled(widget);
        expect(parts(widget, 'current')).to.have.length(2);
        expect(await axeFindings(widget)).to.deep.equal([]);
      });
    }

    if (isChromium) {
      it('is read as a group of buttons, then as a list', async () => {
        const widget = await map('only="O6 O7"');
        const lines = (await readOut()).map((line) =>
          line.replace(/\d\d:\d\d/, 'TIME').replace(/\d+ hours.*|same time.*/, 'PHRASE'),
        );
        expect(lines.slice(0, lines.indexOf('StaticText: Tokyo') + 1)).to.deep.equal([
          'heading: Representative offices abroad',
          'button: Singapore',
          'button: Tokyo, Japan',
          'heading: Asia',
          'listitem',
          'StaticText: Singapore',
          'StaticText: TIME',
          'StaticText: PHRASE',
          'listitem',
          'StaticText: Tokyo',
        ]);
        const world = part(widget, 'world');
        expect([world.getAttribute('role'), world.ariaLabel]).to.deep.equal(['group', 'Map']);
        expect(part(widget, 'land').closest('[aria-hidden=true]')).to.not.equal(null);
      });
    }

    it('gives a name that had to fall back its own language', async () => {
      const widget = await map();
      const document = many(1);
      widget.data = {...document, offices: [{...document.offices![0]!, city: {de: 'Wien'}}]};
      await settled(widget);
      expect(part(widget, 'target').lang).to.equal('de');
    });

    it('has targets of 44 pixels around its markers, at every width and in both directions', async () => {
      for (const [width, dir] of [
        [240, 'ltr'],
        [600, 'rtl'],
        [1200, 'ltr'],
      ] as const) {
        const widget = await map(`dir="${dir}"`, width);
        const markers = parts(widget, 'marker');
        parts(widget, 'target').forEach((target, i) => {
          const box = target.getBoundingClientRect();
          expect([box.width, box.height].map(Math.round)).to.deep.equal([44, 44]);
          const [x, y] = centre(markers[i]!);
          expect(centre(target)[0]).to.be.closeTo(x, 1);
          expect(centre(target)[1]).to.be.closeTo(y, 1);
        });
      }
    });

    it('shows the focus, in forced colours too', async () => {
      const widget = await map();
      part(widget, 'heading').setAttribute('tabindex', '-1');
      part(widget, 'heading').focus();
      for (const [forcedColors, press] of isChromium
        ? ([
            ['none', 'Tab'],
            ['active', 'ArrowRight'],
          ] as const)
        : []) {
        await emulateMedia({forcedColors});
        await sendKeys({press});
        const focused = widget.shadowRoot!.activeElement!;
        expect(focused.getAttribute('part')).to.match(/^target/);
        expect(getComputedStyle(focused).outlineStyle, forcedColors).to.equal('solid');
      }
      if (isChromium) await emulateMedia({forcedColors: 'none'});
    });
  });

  describe('behaviour', () => {
    it('shows the entry of the marker under the pointer, and nothing after it', async () => {
      const widget = await map();
      await pointAt(widget, centre(named(widget, 'Pretoria')));
      expect(current(widget)).to.deep.equal(['Pretoria, South Africa', 'Pretoria']);
      await pointAt(widget, [0, 0]);
      expect(current(widget)).to.deep.equal([]);
    });

    it('shows the marker of the entry under the pointer', async () => {
      const widget = await map();
      await pointAt(widget, centre(entry(widget, 'Beijing')));
      expect(current(widget)).to.deep.equal(['Beijing, China', 'Beijing']);
    });

    it('takes of targets that overlap the one whose marker is nearest', async () => {
      const widget = await map('', 300);
      const [tokyo, beijing] = ['Tokyo', 'Beijing'].map((name) => named(widget, name));
      expect(centre(tokyo!)[0] - centre(beijing!)[0]).to.be.below(44);
      await pointAt(widget, centre(tokyo!, [-3, 0]));
      expect(current(widget)).to.deep.equal(['Tokyo, Japan', 'Tokyo']);
      await pointAt(widget, centre(beijing!, [3, 0]));
      expect(current(widget)).to.deep.equal(['Beijing, China', 'Beijing']);
      const events = record<WidgetSelectEvent>(widget, 'cw-select');
      await sendMouse({type: 'click', position: centre(beijing!, [3, 0])});
      expect(events.map(({id}) => id)).to.deep.equal(['O1']);
    });

    it('shows both while a marker has the focus', async () => {
      const widget = await map();
      named(widget, 'Washington').focus();
      await settled(widget);
      expect(current(widget)).to.deep.equal(['Washington, United States', 'Washington']);
      named(widget, 'Washington').blur();
      await settled(widget);
      expect(current(widget)).to.deep.equal([]);
    });

    it('a press leads to the entry and says which', async () => {
      for (const press of [
        () => sendKeys({press: 'Enter'}),
        () => sendKeys({press: ' '}),
        async (widget: OfficeList) =>
          sendMouse({type: 'click', position: centre(named(widget, 'Tokyo'))}),
      ]) {
        const widget = await map();
        const events = record<WidgetSelectEvent>(document, 'cw-select');
        named(widget, 'Tokyo').focus();
        await press(widget);
        await settled(widget);
        expect(events).to.have.length(1);
        expect(events[0]).to.be.an.instanceof(WidgetSelectEvent);
        expect(events[0]!.id).to.equal('O7');
        expect(widget.shadowRoot!.activeElement).to.equal(entry(widget, 'Tokyo'));
        expect(current(widget)).to.deep.equal(['Tokyo, Japan', 'Tokyo']);
        widget.parentElement!.remove();
        await pointAt(widget, [0, 0]);
      }
    });

    it('a tap stays until the next', async () => {
      const widget = await map();
      // What browsers do after a tap, and all that they do.
      const tap = async (element: Element) => {
        const [clientX, clientY] = centre(element);
        for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click']) {
          element.dispatchEvent(
            new MouseEvent(type, {clientX, clientY, bubbles: true, composed: true, detail: 1}),
          );
        }
        await settled(widget);
      };
      await tap(named(widget, 'Pretoria'));
      expect(current(widget)).to.deep.equal(['Pretoria, South Africa', 'Pretoria']);
      await tap(named(widget, 'Brussels'));
      expect(current(widget)).to.deep.equal(['Brussels, Belgium', 'Brussels']);
    });

    it('moves nothing when an office is pointed at', async () => {
      const widget = await map();
      const boxes = () =>
        ['widget', 'office', 'label', 'marker', 'source']
          .flatMap((name) => parts(widget, name))
          .map((element) => JSON.stringify(element.getBoundingClientRect()));
      const before = boxes();
      await pointAt(widget, centre(entry(widget, 'Singapore')));
      expect(current(widget)).to.have.length(2);
      expect(boxes()).to.deep.equal(before);
    });

    it('follows the sort and the choice of offices', async () => {
      const widget = await map('sort="time" only="O7 O8"');
      expect(parts(widget, 'target').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
        'Washington, United States',
        'Tokyo, Japan',
      ]);
      await pointAt(widget, centre(entry(widget, 'Tokyo')));
      widget.only = 'O8';
      widget.sort = 'region';
      await settled(widget);
      expect(parts(widget, 'current').map((each) => textOf(each, 'city'))).to.not.include('Tokyo');
    });

    it('has a marker for each of up to 60 offices, and at most 60 for more', async () => {
      const widget = await map();
      widget.data = many(60);
      await settled(widget);
      expect(parts(widget, 'target')).to.have.length(60);
      expect(parts(widget, 'cluster')).to.have.length(0);
      widget.data = many(61);
      await settled(widget);
      expect(parts(widget, 'cluster')).to.not.have.length(0);
      expect(parts(widget, 'target').length).to.be.below(60);
    });

    it('shows in which of the markers of several an entry is', async () => {
      const widget = await map();
      widget.data = many(200);
      await settled(widget);
      const [entry] = parts(widget, 'office');
      await pointAt(widget, centre(entry!));
      const marked = parts(widget, 'target').filter(({part: names}) => names.contains('current'));
      expect(marked).to.have.length(1);
      expect(entry!.part.contains('current')).to.equal(true);
    });

    it('lists alone take no focus', async () => {
      const widget = await map();
      expect(entry(widget, 'Tokyo').tabIndex).to.equal(-1);
      expect(entry(widget, 'Tokyo').hasAttribute('tabindex')).to.equal(true);
      widget.layout = 'list';
      await settled(widget);
      expect(entry(widget, 'Tokyo').hasAttribute('tabindex')).to.equal(false);
    });
  });
});
