/** The projection of the map against the library that drew it, and the land that was drawn. */
import {expect} from '@open-wc/testing';
import {geoEqualEarth} from 'd3-geo';
import offices from '../../../src/documents/cnrs/offices.json' with {type: 'json'};
import {land, projection} from '../../../src/generated/land.js';
import {mapSize} from '../../../src/generated/map-size.js';
import {project} from '../../../src/elements/office-list/project.js';

const reference = geoEqualEarth().scale(projection.scale).translate([projection.x, projection.y]);

describe('project', () => {
  it('gives the points of d3-geo everywhere on the Earth', () => {
    for (let latitude = -90; latitude <= 90; latitude += 7.5) {
      for (let longitude = -177.5; longitude <= 177.5; longitude += 12.5) {
        const [x, y] = project(latitude, longitude);
        const [expectedX, expectedY] = reference([longitude, latitude])!;
        expect(x, `x of ${latitude}, ${longitude}`).to.be.closeTo(expectedX, 1e-6);
        expect(y, `y of ${latitude}, ${longitude}`).to.be.closeTo(expectedY, 1e-6);
      }
    }
  });

  it('puts the offices where an independent drawing of the whole sphere has them', () => {
    // In a frame of 960 × 480 that the whole sphere fits, measured with other tools.
    const measured: {readonly [id: string]: readonly [number, number]} = {
      O1: [755, 103],
      O2: [490, 71],
      O3: [674, 140],
      O4: [552, 331],
      O5: [369, 321],
      O6: [757, 235],
      O7: [819, 116],
      O8: [297, 106],
    };
    const SCALE_OF_SPHERE = 177.342;
    const [originX, originY] = project(0, 0);
    const zoom = SCALE_OF_SPHERE / projection.scale;
    for (const {id, latitude, longitude} of offices.offices) {
      const [x, y] = project(latitude, longitude);
      expect(480 + (x - originX) * zoom, `x of ${id}`).to.be.closeTo(measured[id]![0], 0.6);
      expect(240 + (y - originY) * zoom, `y of ${id}`).to.be.closeTo(measured[id]![1], 0.6);
    }
  });
});

describe('land', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', land);
  svg.append(path);

  before(() => document.body.append(svg));
  after(() => svg.remove());

  it('lies within the frame and fills it', () => {
    const box = path.getBBox();
    expect(box.x).to.be.within(4, 12);
    expect(box.y).to.be.within(4, 12);
    expect(box.x + box.width).to.be.within(mapSize.width - 12, mapSize.width - 4);
    expect(box.y + box.height).to.be.within(mapSize.height - 12, mapSize.height - 4);
  });

  it('has land under or close to every office', () => {
    for (const {id, latitude, longitude} of offices.offices) {
      const [x, y] = project(latitude, longitude);
      const around = [-4, 0, 4].flatMap((dx) =>
        [-4, 0, 4].map((dy) => new DOMPoint(x + dx, y + dy)),
      );
      expect(
        around.some((point) => path.isPointInFill(point)),
        id,
      ).to.be.true;
    }
  });

  it('leaves out the sea and the Caspian Sea', () => {
    for (const [latitude, longitude] of [
      [0, -30],
      [-30, 80],
      [42, 51],
    ] as const) {
      expect(path.isPointInFill(new DOMPoint(...project(latitude, longitude)))).to.be.false;
    }
    for (const [latitude, longitude] of [
      [0, 25],
      [60, 100],
      [-25, 135],
      [-10, -55],
    ] as const) {
      expect(path.isPointInFill(new DOMPoint(...project(latitude, longitude)))).to.be.true;
    }
  });
});
