/** Where names stand on a map: on nothing else, and inside the map, whatever the places. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  placeLabels,
  type Box,
  type LabelledMarker,
  type Room,
} from '../../../src/elements/office-list/label-placement.js';

const room: Room = {width: 300, height: 160, gap: 3};

/** Whole pixels and half ones, so that sums are exact. */
const pixels = (most: number) => fc.integer({min: 0, max: most * 2}).map((half) => half / 2);

const place: fc.Arbitrary<LabelledMarker> = fc.record({
  x: pixels(room.width),
  y: pixels(room.height),
  radius: fc.constantFrom(5, 5, 5, 20),
  width: pixels(120),
  height: fc.constantFrom(12, 14, 20),
});

const places = fc.array(place, {maxLength: 25});

const disjoint = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

const markerOf = ({x, y, radius}: LabelledMarker): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const name = (x: number, y: number, width = 50, height = 14): LabelledMarker => ({
  x,
  y,
  radius: 5,
  width,
  height,
});

describe('placeLabels', () => {
  it('gives every name its own size', () => {
    fc.assert(
      fc.property(places, (given) => {
        const boxes = placeLabels(given, room);
        expect(boxes).to.have.length(given.length);
        boxes.forEach((box, i) => {
          if (!box) return;
          expect(box.right - box.left).to.equal(given[i]!.width);
          expect(box.bottom - box.top).to.equal(given[i]!.height);
        });
      }),
    );
  });

  it('never lets a name leave the map', () => {
    fc.assert(
      fc.property(places, (given) =>
        placeLabels(given, room).every(
          (box) =>
            !box ||
            (box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height),
        ),
      ),
    );
  });

  it('never puts a name on another name, and keeps the gap between them', () => {
    fc.assert(
      fc.property(places, (given) => {
        const boxes = placeLabels(given, room).filter((box) => box !== undefined);
        return boxes.every((a, i) =>
          boxes.every(
            (b, j) =>
              i === j ||
              disjoint(
                {
                  left: a.left - room.gap,
                  right: a.right + room.gap,
                  top: a.top - room.gap,
                  bottom: a.bottom + room.gap,
                },
                b,
              ),
          ),
        );
      }),
    );
  });

  it('never puts a name on a marker, its own included', () => {
    fc.assert(
      fc.property(places, (given) =>
        placeLabels(given, room).every(
          (box) => !box || given.every((other) => disjoint(box, markerOf(other))),
        ),
      ),
    );
  });

  it('keeps every name beside its own marker', () => {
    fc.assert(
      fc.property(places, (given) =>
        placeLabels(given, room).every((box, i) => {
          if (!box) return true;
          const {x, y, radius} = given[i]!;
          const dx = Math.max(box.left - x, x - box.right, 0);
          const dy = Math.max(box.top - y, y - box.bottom, 0);
          return Math.hypot(dx, dy) <= radius + room.gap;
        }),
      ),
    );
  });

  it('finds a place for a name that stands alone, wherever its marker is', () => {
    fc.assert(fc.property(place, (alone) => placeLabels([alone], room)[0] !== undefined));
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(places, (given) => {
        expect(placeLabels(given, room)).to.deep.equal(placeLabels(given, room));
      }),
    );
  });

  it('prefers the right, then the left, below and above', () => {
    const [right] = placeLabels([name(100, 80)], room);
    expect(right).to.deep.equal({left: 108, right: 158, top: 73, bottom: 87});
    const [left] = placeLabels([name(260, 80)], room);
    expect(left).to.include({right: 252});
    const [below] = placeLabels([name(150, 80, 200)], room);
    expect(below).to.include({top: 88, left: 50});
    const [above] = placeLabels([name(150, 150, 200)], room);
    expect(above).to.include({bottom: 142, left: 50});
  });

  it('lets a name slide along the edge rather than leave the map', () => {
    const [box] = placeLabels([name(290, 80, 296)], room);
    expect(box).to.include({left: 4, right: 300});
  });

  it('lets those choose first that have the least choice', () => {
    // The second has room on its left alone, where the first would stand by its own choice.
    const [first, second] = placeLabels([name(100, 80), name(172, 80, 60), name(180, 80)], room);
    expect(second, 'second').to.not.equal(undefined);
    expect(first, 'first').to.not.equal(undefined);
  });

  it('names no more than it is asked to, and keeps off the markers of the others', () => {
    const given = [name(100, 80), name(130, 80), name(30, 30)];
    const boxes = placeLabels(given, room, 1);
    expect(boxes).to.have.length(1);
    expect(disjoint(boxes[0]!, markerOf(given[1]!))).to.equal(true);
  });

  it('has no place where there is none', () => {
    expect(placeLabels([name(100, 80, 301)], room)).to.deep.equal([undefined]);
    expect(placeLabels([], room)).to.deep.equal([]);
  });
});
