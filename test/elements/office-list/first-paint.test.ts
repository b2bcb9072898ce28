/**
 * Times come after the first paint, into room that was kept for them. This file stands alone,
 * since what it looks at happens once in the life of a page.
 */
import {expect} from '@open-wc/testing';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {officeFacts} from '../../facts.js';
import {holdFrames} from '../../helpers/hold-frames.js';
import {countIntl} from '../../helpers/intl.js';
import {inLanguages} from '../../helpers/matrix.js';
import {painted, parts, textsOf} from '../../helpers/parts.js';

/** Every box that the filling of times could move, to the hundredth of a pixel. */
const boxesOf = (widget: Element): readonly string[] =>
  [
    'widget',
    'table',
    'sort',
    'region',
    'region-heading',
    'office',
    'city',
    'country',
    'note',
    'source',
    'world',
  ]
    .flatMap((name) => parts(widget, name))
    .map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [element.getAttribute('part'), x, y, width, height]
        .map((value) => (typeof value === 'number' ? value.toFixed(2) : value))
        .join(' ');
    });

const LOOKS = [
  ['list', 'region'],
  ['list', 'country'],
  ['map', 'region'],
  ['map', 'time'],
  ['table', 'region'],
  ['table', 'time'],
] as const;

const cases = inLanguages('en', 'ja', 'ar').flatMap((lang) =>
  LOOKS.flatMap(([layout, sort]) =>
    [240, 300, 600, 1200].map((width) => ({lang, layout, sort, width})),
  ),
);

type Case = (typeof cases)[number];

const nameOf = ({lang, layout, sort, width}: Case): string =>
  `${layout} by ${sort} in ${lang}, ${width} px wide`;

function add({lang, layout, sort, width}: Case): OfficeList {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.style.fontFamily = width === 600 ? 'serif' : 'sans-serif';
  const widget = document.createElement('office-list');
  Object.assign(widget, {lang, layout, sort});
  place.append(widget);
  document.body.append(place);
  return widget;
}

interface Shown {
  readonly widget: OfficeList;
  readonly boxes: readonly string[];
  readonly cities: readonly string[];
}

/** What was shown before the first paint, by the name of the case. */
const before = new Map<string, Shown>();

describe('<office-list> before the first paint', () => {
  const frames = holdFrames();
  after(() => frames.release());

  it('is loaded without Intl', async () => {
    const intl = countIntl();
    await import('../../../src/define/office-list.js');
    expect(intl.uses()).to.deep.equal([]);
  });

  for (const each of cases) {
    it(`uses no Intl: ${nameOf(each)}`, async () => {
      const intl = countIntl();
      const widget = add(each);
      await widget.updateComplete;
      expect(intl.uses()).to.deep.equal([]);
      expect(parts(widget, 'office')).to.have.length(officeFacts.length);
      expect(parts(widget, 'time')).to.have.length(0);
      before.set(nameOf(each), {
        widget,
        boxes: boxesOf(widget),
        cities: textsOf(widget, 'city'),
      });
    });
  }
});

describe('<office-list> after the first paint', () => {
  for (const each of cases) {
    it(`moves nothing when the times appear: ${nameOf(each)}`, async () => {
      const {widget, boxes, cities} = before.get(nameOf(each))!;
      await painted();
      await widget.updateComplete;
      expect(parts(widget, 'time')).to.have.length(officeFacts.length);
      expect(parts(widget, 'difference')).to.have.length(officeFacts.length);
      expect(boxesOf(widget)).to.deep.equal(boxes);
      expect(textsOf(widget, 'city')).to.deep.equal(cities);
    });
  }

  after(() => {
    for (const {widget} of before.values()) widget.parentElement!.remove();
  });
});
