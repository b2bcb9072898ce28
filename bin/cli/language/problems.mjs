/** What is wrong with a translation, as sentences that name what was expected. */

const quoted = (text) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort();

const listed = (names) => names.map((name) => `<x id="${name.slice(1, -1)}"/>`).join(' ') || 'none';

/** One sentence without the placeholders that are then checked on their own. */
const CHECKS = [
  ({source}, {source: translated}) =>
    translated !== source &&
    `its English is ${quoted(translated)}, but now ${quoted(source)}. Bring the file up to date with "language new <tag> --from <file>".`,
  ({source}, {target}, name) => !target && `no translation. Expected ${quoted(source)} in ${name}.`,
  (_, {elements}) =>
    elements.length > 0 &&
    `<${elements[0]}> is not supported. Expected text, and <x/> for each placeholder.`,
  (_, {target}) =>
    /<\/?[a-z][^>]*>|&(\w+|#\w+);/i.test(target) &&
    'markup would be shown as it is written. Expected plain text.',
  (_, {target}) =>
    /\{\s*\w+\s*,/.test(target) &&
    'plural rules are not supported. Expected one wording that fits every number, such as “Found: <x id="0"/>”.',
  ({source}, {target}) =>
    target &&
    placeholders(source).join() !== placeholders(target).join() &&
    `placeholders differ. Expected ${listed(placeholders(source))}, each once; found ${listed(placeholders(target))}.`,
  (_, {target}) =>
    [...target].some((it) => /[\p{Cc}\u202A-\u202E]/u.test(it) && !/[\t\n\r]/.test(it)) &&
    'it contains control characters. Expected plain text.',
];

/** The first problem of a unit; `name`: the language. */
export const problemOf = (unit, translation, name) => {
  if (!translation) return `missing. Expected ${quoted(unit.source)} in ${name}.`;
  for (const check of CHECKS) {
    const found = check(unit, translation, name);
    if (found) return found;
  }
  return undefined;
};
