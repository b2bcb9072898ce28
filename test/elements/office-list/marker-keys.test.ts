/** The arrow keys on the map: where they lead, and that they lead everywhere. */
import {sendKeys} from '@web/test-runner-commands';
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define/office-list.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {markerFor} from '../../../src/elements/office-list/marker-keys.js';
import {manyOffices} from '../../../stories/many.js';
import {painted, part, parts} from '../../helpers/parts.js';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

describe('markerFor', () => {
  const cross = [
    {x: 0, y: 0},
    {x: -9, y: 1},
    {x: 9, y: -1},
    {x: 1, y: -9},
    {x: -1, y: 9},
  ];

  it('leads to the nearest in the direction of an arrow', () => {
    expect(ARROWS.map((key) => markerFor(key, 0, cross))).to.deep.equal([1, 2, 3, 4]);
  });

  it('prefers what is ahead to what is nearer, but aside', () => {
    const markers = [
      {x: 0, y: 0},
      {x: 4, y: 5},
      {x: 10, y: 0},
    ];
    expect(markerFor('ArrowRight', 0, markers)).to.equal(2);
  });

  it('leads nowhere beyond the last, and for other keys', () => {
    expect(markerFor('ArrowRight', 2, cross)).to.equal(undefined);
    expect(markerFor('a', 0, cross)).to.equal(undefined);
  });

  it('leads to the first and the last', () => {
    expect(markerFor('Home', 3, cross)).to.equal(0);
    expect(markerFor('End', 0, cross)).to.equal(4);
  });

  it('always leads in the direction of its arrow', () => {
    const coordinate = fc.integer({min: 0, max: 500});
    fc.assert(
      fc.property(
        fc.array(fc.record({x: coordinate, y: coordinate}), {minLength: 1}),
        fc.constantFrom(...ARROWS),
        (markers, key) => {
          const next = markerFor(key, 0, markers);
          if (next === undefined) return;
          const [from, to] = [markers[0]!, markers[next]!];
          const {ArrowLeft, ArrowRight, ArrowUp, ArrowDown} = {
            ArrowLeft: from.x - to.x,
            ArrowRight: to.x - from.x,
            ArrowUp: from.y - to.y,
            ArrowDown: to.y - from.y,
          };
          expect({ArrowLeft, ArrowRight, ArrowUp, ArrowDown}[key]).to.be.above(0);
        },
      ),
    );
  });
});

describe('the map', () => {
  const map = async (count?: number): Promise<OfficeList> => {
    const widget = await fixture<OfficeList>(html`
      <office-list lang="en" layout="map" style="inline-size: 900px"></office-list>
    `);
    if (count) widget.data = manyOffices(count);
    await widget.updateComplete;
    await painted();
    await widget.updateComplete;
    return widget;
  };

  const focusedName = (widget: OfficeList) => widget.shadowRoot!.activeElement?.ariaLabel;

  it('is one stop of the Tab key, whose markers the arrows reach, and keeps the last', async () => {
    const widget = await map();
    part(widget, 'heading').tabIndex = -1;
    part(widget, 'heading').focus();
    await sendKeys({press: 'Tab'});
    expect(focusedName(widget)).to.equal('Washington, United States');
    await sendKeys({press: 'End'});
    expect(focusedName(widget)).to.equal('Tokyo, Japan');
    await sendKeys({press: 'ArrowLeft'});
    expect(focusedName(widget)).to.equal('Beijing, China');
    await widget.updateComplete;
    await sendKeys({press: 'Tab'});
    expect(widget.shadowRoot!.activeElement?.closest('svg') ?? null, 'past the map').to.equal(null);
    await sendKeys({press: 'Shift+Tab'});
    expect(focusedName(widget)).to.equal('Beijing, China');
    await sendKeys({press: 'Home'});
    expect(focusedName(widget)).to.equal('Washington, United States');
  });

  it('leaves keys with others, such as those of the browser, alone', async () => {
    const widget = await map();
    const target = parts(widget, 'target')[0]!;
    target.focus();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      altKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    target.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  for (const count of [undefined, 200]) {
    it(`lets the keys reach every marker, with ${count ?? 'the bundled'} offices`, async () => {
      const widget = await map(count);
      const targets = parts(widget, 'target');
      const markers = targets.map((target) => {
        const {left, top} = target.getBoundingClientRect();
        return {x: left, y: top};
      });
      const reached = new Set([0]);
      for (const index of reached) {
        for (const key of [...ARROWS, 'Home', 'End']) {
          const next = markerFor(key, index, markers);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size).to.equal(targets.length);
      expect(targets.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
      const lefts = markers.map(({x}) => Math.round(x));
      expect(lefts, 'from west to east').to.deep.equal(lefts.toSorted((a, b) => a - b));
    });
  }
});
