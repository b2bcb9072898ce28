/** The map of `<office-list>`: what stands where, at every width, and one observer for all maps. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {CooperationDocument} from '../../../src/documents/types.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {manyOffices} from '../../../stories/many.js';
import {officeFacts} from '../../facts.js';
import {officesDocument} from '../../helpers/offices.js';
import {painted, part, parts, textOf, textsOf} from '../../helpers/parts.js';

const WIDTHS = [240, 300, 375, 480, 600, 800, 1000, 1200, 1400];

/** What resize observers of the page watch, from before the first widget. */
const watched = new Map<ResizeObserver, Set<Element>>();
const {observe, unobserve} = ResizeObserver.prototype;
ResizeObserver.prototype.observe = function (element, options) {
  watched.set(this, (watched.get(this) ?? new Set()).add(element));
  observe.call(this, element, options);
};
ResizeObserver.prototype.unobserve = function (element) {
  watched.get(this)?.delete(element);
  unobserve.call(this, element);
};

after(() => {
  Object.assign(ResizeObserver.prototype, {observe, unobserve});
});

function add(width: number, attributes: {readonly [name: string]: string} = {}): OfficeList {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  const widget = document.createElement('office-list');
  for (const [name, value] of Object.entries({lang: 'en', layout: 'map', ...attributes})) {
    widget.setAttribute(name, value);
  }
  place.append(widget);
  document.body.append(place);
  return widget;
}

const settled = async (widget: OfficeList): Promise<OfficeList> => {
  await widget.updateComplete;
  await painted();
  await widget.updateComplete;
  await painted();
  return widget;
};

const visibleLabels = (widget: Element): SVGTextElement[] =>
  parts<SVGTextElement>(widget, 'label').filter(
    (label) => label.getAttribute('visibility') === 'visible',
  );

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names on others, on markers or outside of the map, as they are drawn. */
function collisions(widget: Element): readonly string[] {
  const frame = part(widget, 'world').getBoundingClientRect();
  const labels = visibleLabels(widget);
  const markers = ['marker', 'ring'].flatMap((name) =>
    parts(widget, name).map((marker) => marker.getBoundingClientRect()),
  );
  return labels.flatMap((label, i) => {
    const box = label.getBoundingClientRect();
    const name = label.textContent;
    return [
      ...labels
        .slice(i + 1)
        .filter((other) => overlap(box, other.getBoundingClientRect()))
        .map((other) => `${name} on ${other.textContent}`),
      ...markers.filter((marker) => overlap(box, marker)).map(() => `${name} on a marker`),
      ...(box.left < frame.left - 0.5 ||
      box.right > frame.right + 0.5 ||
      box.top < frame.top - 0.5 ||
      box.bottom > frame.bottom + 0.5
        ? [`${name} outside`]
        : []),
    ];
  });
}

describe('the map of <office-list>', () => {
  before(async () => {
    await import('../../../src/define/office-list.js');
  });

  afterEach(() => {
    for (const widget of document.querySelectorAll('office-list')) widget.parentElement!.remove();
  });

  for (const lang of ['en', 'fr']) {
    it(`has no name on another, on a marker or outside, from 240 to 1400 px (${lang})`, async () => {
      for (const width of WIDTHS) {
        const widget = await settled(add(width, {lang}));
        expect(collisions(widget), `${width} px`).to.deep.equal([]);
        expect(parts(widget, 'marker')).to.have.length(officeFacts.length);
        const named = visibleLabels(widget).length;
        expect(named, `names at ${width} px`).to.be.at.least(width < 300 ? 6 : 8);
        widget.parentElement!.remove();
      }
    });
  }

  it('has its names in the size of the text around it, whatever its width', async () => {
    const sizes: number[] = [];
    // Not the height of a label, which engines round to whole pixels.
    const sizeOn = (widget: Element) => {
      const [label] = visibleLabels(widget);
      return parseFloat(getComputedStyle(label!).fontSize) * label!.getScreenCTM()!.a;
    };
    for (const width of [480, 1200]) {
      const widget = await settled(add(width));
      sizes.push(sizeOn(widget));
      widget.parentElement!.remove();
    }
    expect(sizes[0]).to.be.closeTo(sizes[1]!, 0.01);
    const widget = add(1200);
    widget.style.fontSize = '32px';
    await settled(widget);
    // 32 pixels, where the text around had its 16.
    expect(sizeOn(widget)).to.be.closeTo(sizes[0]! * 2, 0.01);
    expect(collisions(widget)).to.deep.equal([]);
  });

  it('places names again when its width, its text or the page’s font changes', async () => {
    const widget = await settled(add(1000));
    for (const change of [
      () => (widget.parentElement!.style.width = '260px'),
      () => (widget.lang = 'fr'),
      () => (widget.style.fontSize = '28px'),
      () => (widget.parentElement!.style.width = '1100px'),
      () => (widget.style.fontFamily = 'monospace'),
      () => (widget.only = 'O1 O7'),
    ]) {
      change();
      await settled(widget);
      expect(collisions(widget), String(change)).to.deep.equal([]);
      expect(visibleLabels(widget), String(change)).to.not.have.length(0);
    }
  });

  it('shows markers where the places are, also where the page is written from right to left', async () => {
    const centre = (widget: Element, i: number) => {
      const frame = part(widget, 'world').getBoundingClientRect();
      const box = parts(widget, 'marker')[i]!.getBoundingClientRect();
      return [
        ((box.left + box.right) / 2 - frame.left) / frame.width,
        ((box.top + box.bottom) / 2 - frame.top) / frame.height,
      ];
    };
    const widget = await settled(add(900));
    const mirrored = await settled(add(900, {dir: 'rtl'}));
    expect(getComputedStyle(part(mirrored, 'regions')).direction).to.equal('rtl');
    expect(textsOf(widget, 'label')[0]).to.equal('Washington');
    const [washington] = centre(widget, 0);
    expect(washington).to.be.within(0.15, 0.3);
    for (let i = 0; i < 8; i++) {
      const [x, y] = centre(widget, i);
      const [mirroredX, mirroredY] = centre(mirrored, i);
      expect(mirroredX).to.be.closeTo(x!, 0.001);
      expect(mirroredY).to.be.closeTo(y!, 0.001);
    }
    expect(collisions(mirrored)).to.deep.equal([]);
  });

  it('has every marker on its land and in the frame, wherever an office is', async () => {
    const widget = await settled(add(700));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            latitude: fc.integer({min: -90, max: 90}),
            longitude: fc.integer({min: -180, max: 180}),
          }),
          {minLength: 1, maxLength: 12},
        ),
        async (offices) => {
          widget.data = officesDocument(...offices);
          await settled(widget);
          const frame = part(widget, 'world').getBoundingClientRect();
          for (const marker of parts(widget, 'marker')) {
            const box = marker.getBoundingClientRect();
            expect(box.left).to.be.at.least(frame.left);
            expect(box.right).to.be.at.most(frame.right);
            expect(box.top).to.be.at.least(frame.top);
            expect(box.bottom).to.be.at.most(frame.bottom);
          }
          expect(collisions(widget)).to.deep.equal([]);
        },
      ),
      {numRuns: 15},
    );
  });

  it('scales the land with the markers where an office is outside of its frame', async () => {
    const widget = await settled(add(700));
    const land = part<SVGSVGElement>(widget, 'land');
    expect(land.getAttribute('viewBox')).to.equal('0 0 960 517');
    widget.data = officesDocument(
      {latitude: 38.9, longitude: -77},
      {latitude: -18.1, longitude: 178.4},
    );
    await settled(widget);
    const [left, top, width, height] = land.getAttribute('viewBox')!.split(' ').map(Number);
    expect(width! / height!).to.be.closeTo(960 / 517, 1e-6);
    expect(width).to.be.above(960);
    const [x, y] = ['cx', 'cy'].map((name) =>
      parseFloat(parts(widget, 'marker')[0]!.getAttribute(name)!),
    );
    // Washington in the frame of the land, as measured by the test of the projection.
    expect(left! + (x! / 100) * width!).to.be.closeTo(209, 1);
    expect(top! + (y! / 100) * height!).to.be.closeTo(126, 1);
  });

  it('leaves out offices whose place is not known, and the map where there is none', async () => {
    const widget = await settled(add(600));
    widget.data = officesDocument(
      {latitude: 10, longitude: 10},
      {},
      {latitude: 91, longitude: 0},
      {latitude: 0, longitude: 200},
      {latitude: '5' as unknown as number, longitude: 5},
    );
    await settled(widget);
    expect(parts(widget, 'marker')).to.have.length(1);
    expect(parts(widget, 'office')).to.have.length(5);
    widget.data = officesDocument({});
    await settled(widget);
    expect(parts(widget, 'world')).to.have.length(0);
    expect(parts(widget, 'office')).to.have.length(1);
  });

  it('moves nothing around it when its names are put', async () => {
    const widget = add(600);
    await widget.updateComplete;
    const list = part(widget, 'regions');
    const before = list.getBoundingClientRect().top;
    await settled(widget);
    expect(visibleLabels(widget)).to.have.length(officeFacts.length);
    expect(list.getBoundingClientRect().top).to.equal(before);
  });

  it('is watched by one observer with all other maps, and by none once it has left', async () => {
    const maps = [add(300), add(500), add(700)];
    for (const widget of maps) await settled(widget);
    const used = [...watched].filter(([, elements]) => elements.size > 0);
    expect(used).to.have.length(1);
    const [[, elements]] = used as [[ResizeObserver, Set<Element>]];
    expect(elements.size).to.equal(3 * 2);

    maps[0]!.layout = 'list';
    await settled(maps[0]!);
    expect(elements.size, 'with one list').to.equal(2 * 2);
    maps[1]!.remove();
    expect(elements.size, 'with one removed').to.equal(2);

    document.body.append(maps[1]!);
    await settled(maps[1]!);
    expect(elements.size, 'with one back again').to.equal(2 * 2);
    maps[1]!.remove();
    maps[2]!.remove();
    expect(elements.size, 'with none').to.equal(0);
  });

  it('shows no name of an office that is no longer there', async () => {
    const widget = await settled(add(600));
    widget.only = 'O2';
    await settled(widget);
    expect(textsOf(widget, 'label')).to.deep.equal(['Brussels']);
    expect(visibleLabels(widget)).to.have.length(1);
  });

  describe('of many offices', () => {
    const scattered = officesDocument(
      ...Array.from({length: 400}, (_, i) => ({
        latitude: ((i * 37) % 120) - 50,
        longitude: ((i * 53) % 320) - 160,
      })),
    );

    async function crowded(width: number, data: CooperationDocument): Promise<OfficeList> {
      const widget = add(width);
      widget.data = data;
      return settled(widget);
    }

    const centres = (widget: Element): readonly [number, number][] =>
      [...parts(widget, 'world')[0]!.querySelectorAll('circle')].map((circle) => {
        const {left, right, top, bottom} = circle.getBoundingClientRect();
        return [(left + right) / 2, (top + bottom) / 2];
      });

    const standsFor = (widget: Element): number =>
      parts(widget, 'marker').length +
      textsOf(widget, 'count').reduce((sum, count) => sum + Number(count), 0);

    it('has every office in one marker, and markers at least 44 pixels apart, at every width', async () => {
      for (const width of WIDTHS) {
        for (const data of [scattered, manyOffices(2000)]) {
          const widget = await crowded(width, data);
          expect(standsFor(widget), `${width} px`).to.equal(data.offices!.length);
          const found = centres(widget);
          expect(found.length, `${width} px`).to.be.within(2, 60);
          expect(parts(widget, 'target')).to.have.length(found.length);
          for (const [i, [x, y]] of found.entries()) {
            for (const [x2, y2] of found.slice(i + 1)) {
              expect(Math.hypot(x - x2, y - y2), `${width} px`).to.be.at.least(43.9);
            }
          }
          expect(collisions(widget), `${width} px`).to.deep.equal([]);
          widget.parentElement!.remove();
        }
      }
    });

    it('has its rings within the map, and its numbers within the rings', async () => {
      for (const width of [260, 1100]) {
        const widget = await crowded(width, manyOffices(10_000));
        const frame = part(widget, 'world').getBoundingClientRect();
        const counts = parts(widget, 'count');
        expect(counts).to.not.have.length(0);
        parts(widget, 'ring').forEach((ring, i) => {
          const box = ring.getBoundingClientRect();
          const count = counts[i]!.getBoundingClientRect();
          expect(box.left).to.be.at.least(frame.left - 1);
          expect(box.right).to.be.at.most(frame.right + 1);
          expect(box.top).to.be.at.least(frame.top - 1);
          expect(box.bottom).to.be.at.most(frame.bottom + 1);
          expect(count.width).to.be.below(box.width);
          expect((count.left + count.right) / 2).to.be.closeTo((box.left + box.right) / 2, 1);
        });
        widget.parentElement!.remove();
      }
    });

    it('takes markers apart when it gets wider, and together when it gets narrower', async () => {
      const widget = await crowded(300, scattered);
      const narrow = centres(widget).length;
      widget.parentElement!.style.width = '1100px';
      await settled(widget);
      await settled(widget);
      const wide = centres(widget).length;
      expect(wide).to.be.above(narrow);
      widget.parentElement!.style.width = '300px';
      await settled(widget);
      await settled(widget);
      expect(centres(widget).length).to.equal(narrow);
    });

    it('makes room for its numbers where the type is large', async () => {
      const widget = await crowded(1000, scattered);
      widget.style.fontSize = '32px';
      await settled(widget);
      await settled(widget);
      for (const [i, [x, y]] of centres(widget).entries()) {
        for (const [x2, y2] of centres(widget).slice(i + 1)) {
          expect(Math.hypot(x - x2, y - y2)).to.be.at.least(2.75 * 32 - 0.1);
        }
      }
    });

    it('leaves the places of a marker in the list when it is pressed, until it is pressed again', async () => {
      const widget = await crowded(900, manyOffices(320));
      const [count] = textsOf(widget, 'count');
      const cluster = () => parts<HTMLButtonElement>(widget, 'cluster')[0]!;
      expect(cluster().ariaLabel).to.match(new RegExp(`^\\S.* and nearby \\(places: ${count}\\)$`));
      const names = parts(widget, 'target').map(({ariaLabel}) => ariaLabel);
      expect(new Set(names).size, 'each has its own name').to.equal(names.length);
      const pressed = () => parts(widget, 'cluster').map(({ariaPressed}) => ariaPressed);
      expect(new Set(pressed())).to.deep.equal(new Set(['false']));
      const markers = centres(widget).length;
      cluster().click();
      await settled(widget);
      const [first] = parts(widget, 'office');
      expect(parts(widget, 'office')).to.have.length(Number(count));
      expect(widget.shadowRoot!.activeElement).to.equal(first);
      expect(cluster().part.contains('current')).to.equal(true);
      expect(pressed().filter((state) => state === 'true')).to.have.length(1);
      expect(cluster().ariaPressed).to.equal('true');
      expect(textOf(widget, 'search-status')).to.include(`Shown: ${count} of 320`);
      expect(centres(widget), 'the map stays whole').to.have.length(markers);
      cluster().focus();
      cluster().click();
      await settled(widget);
      expect(parts(widget, 'office')).to.have.length(100);
      expect(cluster().part.contains('current')).to.equal(false);
      expect(cluster().ariaPressed).to.equal('false');
    });

    it('gives the rest back by the button for more, by a search, and with another document', async () => {
      const widget = await crowded(900, manyOffices(320));
      const narrow = async () => {
        parts(widget, 'cluster')[0]!.click();
        await settled(widget);
        expect(parts(widget, 'office').length).to.be.below(100);
      };
      await narrow();
      part(widget, 'more').click();
      await settled(widget);
      expect(parts(widget, 'office')).to.have.length(100);

      await narrow();
      const field = part<HTMLInputElement>(widget, 'search-field');
      field.value = 'kyoto';
      field.dispatchEvent(new InputEvent('input'));
      await settled(widget);
      expect(textsOf(widget, 'city').every((city) => city.startsWith('Kyoto'))).to.equal(true);
      expect(parts(widget, 'office')).to.have.length(20);
      field.value = '';
      field.dispatchEvent(new InputEvent('input'));
      await settled(widget);

      await narrow();
      widget.data = manyOffices(320);
      await settled(widget);
      expect(parts(widget, 'office')).to.have.length(100);
    });

    it('draws only the markers of what the search finds', async () => {
      const widget = await crowded(900, manyOffices(2000));
      const field = part<HTMLInputElement>(widget, 'search-field');
      field.value = 'nairobi';
      field.dispatchEvent(new InputEvent('input'));
      await settled(widget);
      expect(standsFor(widget)).to.equal(125);
      field.value = 'nairobi 7';
      field.dispatchEvent(new InputEvent('input'));
      await settled(widget);
      expect(parts(widget, 'marker').length).to.equal(parts(widget, 'office').length);
      field.value = 'nowhere at all';
      field.dispatchEvent(new InputEvent('input'));
      await settled(widget);
      expect(parts(widget, 'world')).to.have.length(0);
      expect(textOf(widget, 'search-status')).to.include('Nothing found.');
    });
  });
});
