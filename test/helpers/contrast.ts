/**
 * Contrast of every text with what it stands on, where axe gives up: text under a control or on a
 * drawing. Grounds are the backgrounds of what is around a text and, in a drawing, its areas.
 */
import {around, seenElements} from './layout.js';

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true, colorSpace: 'srgb'})!;

/** Colours that were read before: a page has few, and many elements in each. */
const known = new Map<string, Colour>();

/** Any colour of CSS in sRGB, from 0 to 1 each. */
function read(colour: string): Colour {
  const before = known.get(colour);
  if (before) return before;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const found: Colour = [red! / 255, green! / 255, blue! / 255, alpha! / 255];
  known.set(colour, found);
  return found;
}

const over = (top: Colour, ground: Colour, opacity = 1): Colour => {
  const alpha = top[3] * opacity;
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + ground[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
};

/** Relative luminance as WCAG 2 has it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two opaque colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `element` and everything around it, the innermost first. */
const chain = (element: Element | null): Element[] =>
  element ? [element, ...chain(around(element))] : [];

/** What `element` stands on, and how opaque it is. */
function groundOf(element: Element): {readonly ground: Colour; readonly opacity: number} {
  const WHITE: Colour = [1, 1, 1, 1];
  return chain(element).reduceRight(
    ({ground, opacity}, each) => {
      const {backgroundColor, opacity: own} = getComputedStyle(each);
      return {
        ground: over(read(backgroundColor), ground, opacity),
        opacity: opacity * parseFloat(own),
      };
    },
    {ground: WHITE, opacity: 1},
  );
}

/** The colours that a text of a drawing may stand on: its ground, and land drawn on that. */
function groundsInDrawing(text: Element, ground: Colour, opacity: number): Colour[] {
  const areas = [...(text.closest('svg')?.querySelectorAll('path') ?? [])]
    .filter((area) => !area.closest('defs, mask, clipPath'))
    .map((area) => getComputedStyle(area).fill)
    .filter((fill) => fill !== 'none');
  return [ground, ...new Set(areas)].map((area) =>
    typeof area === 'string' ? over(read(area), ground, opacity) : area,
  );
}

/** Texts in `place` that have too little contrast, in words. */
export function lowContrast(place: HTMLElement): string[] {
  const problems = [];
  for (const element of seenElements(place)) {
    const text = [...element.childNodes]
      .map((node) => (node instanceof Text ? node.data.trim() : ''))
      .join('');
    if (!text) continue;
    const {color, fill, fontSize, fontWeight} = getComputedStyle(element);
    const {ground, opacity} = groundOf(element);
    const isDrawn = element instanceof SVGElement;
    const ink = over(read(isDrawn ? fill : color), ground, opacity);
    const grounds = isDrawn ? groundsInDrawing(element, ground, opacity) : [ground];
    const found = Math.min(...grounds.map((each) => contrast(ink, each)));
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    if (found < (isLarge ? 3 : 4.5)) {
      problems.push(`"${text.slice(0, 40)}" has a contrast of ${found.toFixed(2)}`);
    }
  }
  return problems;
}
