/** Contrast of two colours, as WCAG 2 measures it. Pure. */

/** Red, green and blue of a hexadecimal or computed colour, from 0 to 1; `undefined` for others. */
function channels(colour) {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (hex) return hex.slice(1).map((digits) => parseInt(digits, 16) / 255);
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour.trim());
  if (short) return short.slice(1).map((digit) => parseInt(digit + digit, 16) / 255);
  const rgb = /^rgb\((\d+)[, ]+(\d+)[, ]+(\d+)\)$/.exec(colour.trim());
  return rgb?.slice(1).map((value) => Number(value) / 255);
}

const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 to 21; `undefined` if a colour is not one that can be read. */
export function contrast(one, other) {
  const [a, b] = [one, other].map((colour) => channels(colour));
  if (!a || !b) return undefined;
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What text and lines need at least. */
export const TEXT = 4.5;
export const LINE = 3;
