/** Projects a location to a point on the map: the Equal Earth projection. Pure. */
import {projection} from '../../generated/land.js';

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;

/** The point for a latitude and a longitude in degrees, in a frame of `mapSize`. */
export function project(latitude: number, longitude: number): [x: number, y: number] {
  const radian = Math.PI / 180;
  const t = Math.asin(M * Math.sin(latitude * radian));
  const t2 = t ** 2;
  const t6 = t2 ** 3;
  const widthOfParallel = Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  const height = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  return [
    projection.x + projection.scale * longitude * radian * widthOfParallel,
    projection.y - projection.scale * height,
  ];
}
