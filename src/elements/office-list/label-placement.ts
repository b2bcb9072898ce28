/**
 * Where the names on a map stand: beside, above or below their markers, inside the map, and on no
 * other name or marker. A name for which there is no such room has no place. Pure, no DOM.
 */

/** A marker and the size of its name, in pixels from the top left corner of the map. */
export interface LabelledMarker {
  readonly x: number;
  readonly y: number;
  /** Radius of the marker, the ring around it included. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** How far a box reaches. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the map leaves for names. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Free space between names, between a name and its marker; half of it to other markers. */
  readonly gap: number;
}

const touch = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

/** To the right, to the left, below, above: what is in the map of these, the best first. */
function candidates({x, y, radius, width, height}: LabelledMarker, room: Room): Box[] {
  const away = radius + room.gap;
  // A name above or below may slide sideways to stay in the map.
  const middle = Math.max(0, Math.min(x - width / 2, room.width - width));
  return [
    [x + away, y - height / 2] as const,
    [x - away - width, y - height / 2] as const,
    [middle, y + away] as const,
    [middle, y - away - height] as const,
  ]
    .map(([left, top]) => ({left, top, right: left + width, bottom: top + height}))
    .filter(
      ({left, top, right, bottom}) =>
        left >= 0 && top >= 0 && right <= room.width && bottom <= room.height,
    );
}

/**
 * The boxes of the names of `places`, of the first `count` of them; `undefined` where there
 * is no room. Names that have the least choice choose first, and leave a choice to the others
 * where they can.
 */
export function placeLabels(
  places: readonly LabelledMarker[],
  room: Room,
  count = places.length,
): readonly (Box | undefined)[] {
  const markers = places.map(({x, y, radius}) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const open = places.slice(0, count).map((place, i) => ({
    i,
    free: candidates(place, room).filter(
      (box) => !markers.some((marker, j) => i !== j && touch(box, marker, room.gap / 2)),
    ),
  }));
  const placed: (Box | undefined)[] = open.map(() => undefined);
  while (open.length > 0) {
    open.sort((a, b) => a.free.length - b.free.length);
    const {i, free} = open.shift()!;
    const leavesChoice = (box: Box) =>
      open.every((other) => other.free.some((each) => !touch(box, each, room.gap)));
    const box = free.find(leavesChoice) ?? free[0];
    if (!box) continue;
    placed[i] = box;
    for (const other of open) other.free = other.free.filter((each) => !touch(box, each, room.gap));
  }
  return placed;
}
