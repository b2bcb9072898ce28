/** Which places share a marker: each has one, and no two markers are too near, whatever the places. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clusters, type Position} from '../../../src/elements/office-list/clusters.js';

const coordinate = (most: number) => fc.double({min: 0, max: most, noNaN: true});

const place: fc.Arbitrary<Position> = fc.record({x: coordinate(960), y: coordinate(517)});

/** Some places lie on each other. */
const places = fc
  .tuple(fc.array(place, {minLength: 1, maxLength: 300}), fc.nat(50))
  .map(([some, copies]) => [...some, ...some.slice(0, copies).map((each) => ({...each}))]);

const spacing = fc.double({min: 1, max: 300, noNaN: true});

const between = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('clusters', () => {
  it('has every place in exactly one marker', () => {
    fc.assert(
      fc.property(places, spacing, (given, apart) => {
        const members = clusters(given, apart, 60).flatMap((each) => each.members);
        expect(members).to.have.length(given.length);
        expect(new Set(members)).to.have.property('size', given.length);
      }),
    );
  });

  it('has no marker without a place', () => {
    fc.assert(
      fc.property(places, spacing, (given, apart) =>
        clusters(given, apart, 60).every(({members}) => members.length > 0),
      ),
    );
  });

  it('has no two markers nearer to each other than the spacing', () => {
    fc.assert(
      fc.property(places, spacing, (given, apart) => {
        const found = clusters(given, apart, 60);
        for (const [i, a] of found.entries()) {
          for (const b of found.slice(i + 1)) expect(between(a, b)).to.be.at.least(apart);
        }
      }),
    );
  });

  it('has no more markers than it may', () => {
    fc.assert(
      fc.property(places, spacing, fc.integer({min: 1, max: 80}), (given, apart, most) => {
        expect(clusters(given, apart, most).length).to.be.at.most(most);
      }),
    );
  });

  it('gives every place to the nearest marker', () => {
    fc.assert(
      fc.property(places, spacing, (given, apart) => {
        const found = clusters(given, apart, 60);
        for (const own of found) {
          for (const member of own.members) {
            for (const other of found) {
              expect(between(member, own)).to.be.at.most(between(member, other));
            }
          }
        }
      }),
    );
  });

  it('is the same in whatever order the places come', () => {
    const grid = fc.record({x: fc.nat(960), y: fc.nat(517)});
    fc.assert(
      fc.property(fc.array(grid, {minLength: 1, maxLength: 100}), fc.nat(60), (given, most) => {
        const shape = (some: readonly Position[]) =>
          clusters(some, 40, most + 1).map(({x, y, members}) => [x, y, members.length]);
        expect(shape([...given].reverse())).to.deep.equal(shape(given));
      }),
    );
  });

  it('leaves places that are far apart alone, where they are', () => {
    const given = [
      {x: 10, y: 20},
      {x: 300, y: 20},
      {x: 300, y: 400},
    ];
    const found = clusters(given, 44, 60);
    expect(found.map(({x, y}) => ({x, y}))).to.have.deep.members(given);
  });

  it('stands where the most places are', () => {
    const crowd = Array.from({length: 20}, (_, i) => ({x: 101 + (i % 5), y: 101 + (i % 3)}));
    const [first] = clusters([{x: 80, y: 101}, ...crowd], 44, 60);
    expect(first!.members).to.have.length(21);
    expect(between(first!, {x: 103, y: 102})).to.be.below(3);
  });

  it('is quick with very many places', () => {
    const given = Array.from({length: 10_000}, (_, i) => ({
      x: (i * 7919) % 960,
      y: (i * 104_729) % 517,
    }));
    const started = performance.now();
    expect(clusters(given, 37, 60).length).to.be.within(20, 60);
    expect(performance.now() - started).to.be.below(1000);
  });
});
