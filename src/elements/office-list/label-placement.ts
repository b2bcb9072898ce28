/**
 * Places the labels of a map beside, above or below their markers, inside the map and without
 * overlaps. Labels that do not fit are omitted. Pure, no DOM.
 */

/** A marker and the size of its label, in pixels from the top left corner of the map. */
export interface LabelledMarker {
  readonly x: number;
  readonly y: number;
  /** The radius of the marker, including its ring. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** The edges of a box. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The space available for labels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /**
   * Minimum distance between labels, and between a label and its marker; half of it to other
   * markers.
   */
  readonly gap: number;
}

const touch = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

/** Positions that fit into the map, in order of preference: right, left, below, above. */
function candidates({x, y, radius, width, height}: LabelledMarker, room: Room): Box[] {
  const away = radius + room.gap;
  // A label above or below may shift sideways to stay inside the map.
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
 * The boxes of the labels of the first `count` of `places`; `undefined` if one does not fit. Labels
 * with the fewest positions are placed first, leaving positions for the others if possible.
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
