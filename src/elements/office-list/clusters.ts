/** Groups places that share a marker on a map. Pure, no DOM. */

/** A place in map coordinates. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A marker and the places that it represents. */
export interface Cluster<T> extends Position {
  readonly members: readonly T[];
}

/** The squared distance: comparisons need no square root, which is slow for thousands of places. */
const distance = (a: Position, b: Position): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** The centres of the places in each cell of a grid, the fullest cell first. */
function crowds<T extends Position>(places: readonly T[], size: number): Position[] {
  const cells = new Map<string, {x: number; y: number; count: number}>();
  for (const {x, y} of places) {
    const key = `${Math.floor(x / size)} ${Math.floor(y / size)}`;
    const cell = cells.get(key) ?? {x: 0, y: 0, count: 0};
    cells.set(key, cell);
    cell.x += x;
    cell.y += y;
    cell.count++;
  }
  return [...cells.values()]
    .map(({x, y, count}) => ({x: x / count, y: y / count, count}))
    .sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y);
}

/**
 * At most `most` markers for `places`, no two closer than `spacing`; each place belongs to the
 * nearest. Markers are where most places are, or at a place that is alone. The result does not
 * depend on the order of the places.
 */
export function clusters<T extends Position>(
  places: readonly T[],
  spacing: number,
  most: number,
): readonly Cluster<T>[] {
  const centres: (Position & {readonly members: T[]})[] = [];
  for (const {x, y} of crowds(places, spacing / 2)) {
    const centre = {x, y, members: []};
    if (centres.every((other) => distance(centre, other) >= spacing ** 2)) centres.push(centre);
  }
  if (centres.length > most) return clusters(places, spacing * 1.2, most);
  for (const place of places) {
    let nearest = centres[0]!;
    let least = Infinity;
    for (const centre of centres) {
      const away = distance(centre, place);
      if (away >= least) continue;
      nearest = centre;
      least = away;
    }
    nearest.members.push(place);
  }
  return centres;
}
