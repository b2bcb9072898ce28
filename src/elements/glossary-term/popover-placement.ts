/** Positions an explanation beside its term, for browsers without anchor positioning. Pure. */

/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The top left corner in the viewport, and the available height. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * Places the popover below `term` if it fits, else above, else on the side with more room, limited
 * to that height. It is centred on the term as far as the viewport allows and never covers the
 * term. `gap`: the distance to the term and to the edges of the viewport.
 */
export function placeBeside(
  term: Rect,
  {width, height}: Size,
  viewport: Size,
  gap: number,
): Placement {
  const below = viewport.height - term.bottom - 2 * gap;
  const above = term.top - 2 * gap;
  const under = height <= below || (height > above && below >= above);
  const maxHeight = Math.max(under ? below : above, 0);
  const left = (term.left + term.right - width) / 2;
  return {
    left: Math.max(gap, Math.min(left, viewport.width - width - gap)),
    top: under ? term.bottom + gap : term.top - gap - Math.min(height, maxHeight),
    maxHeight,
  };
}
