/** Values as PHP source. */

const string = (text) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

/** A text that WordPress translates. */
export class Translated {
  constructor(text) {
    this.text = text;
  }
}

/** `value` as PHP source in the style of WordPress, indented by `depth` tabs. */
export const php = (value, depth = 0) => {
  if (value instanceof Translated) return `__( ${string(value.text)}, 'cooperation-widgets' )`;
  if (typeof value === 'string') return string(value);
  if (value === null || typeof value !== 'object') return String(value);
  const tabs = '\t'.repeat(depth + 1);
  const keys = Array.isArray(value) ? [] : Object.keys(value).map(string);
  // The arrows of an array stand in one column.
  const width = Math.max(...keys.map(({length}) => length));
  const lines = Object.values(value).map((item, i) => {
    const key = keys[i] ? `${keys[i].padEnd(width)} => ` : '';
    return `${tabs}${key}${php(item, depth + 1)},`;
  });
  return lines.length === 0 ? 'array()' : `array(\n${lines.join('\n')}\n${'\t'.repeat(depth)})`;
};

/** A file that returns `value`. */
export const phpFile = (about, value) => `<?php
/**
 * ${about} Generated from the custom elements manifest: never edited.
 *
 * @package Cooperation_Widgets
 */

defined( 'ABSPATH' ) || exit;

return ${php(value)};
`;
