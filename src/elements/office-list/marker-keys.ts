/** Determines where the arrow keys lead from a marker of the map. Pure, no DOM. */
import type {Position} from './clusters.js';

/** Weight of the distance across an arrow's direction, relative to that along it. */
const SIDEWAYS = 2;

const DIRECTIONS: {readonly [key: string]: readonly [x: number, y: number]} = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The index of the marker that `key` leads to from the one at `current`: the nearest in the arrow's
 * direction, the first or the last. `undefined` if there is none, or for other keys.
 */
export function markerFor(
  key: string,
  current: number,
  markers: readonly Position[],
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return markers.length - 1;
  const direction = DIRECTIONS[key];
  const from = markers[current];
  if (!direction || !from) return undefined;
  const [right, down] = direction;
  let nearest: number | undefined;
  let least = Infinity;
  for (const [index, {x, y}] of markers.entries()) {
    const ahead = (x - from.x) * right + (y - from.y) * down;
    const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right);
    const distance = ahead + aside * SIDEWAYS;
    if (ahead <= 0 || distance >= least) continue;
    nearest = index;
    least = distance;
  }
  return nearest;
}
