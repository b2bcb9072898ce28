/** What the project says of the versions between two others. */
import {changelog} from './package-files.mjs';

/** Enough to decide whether to read the rest. */
const MAX_LINES = 12;

/** One line of a list, without the markup of links and code. */
const plain = (line) => line.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');

const sectionsOf = (text) =>
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      version: /^\[?([\w.-]+)\]?/.exec(section)?.[1],
      lines: section.split('\n').filter((line) => line.startsWith('- ')),
    }));

/** Lines about the versions after `from`, up to `to`; breaking changes first. */
export const newsBetween = (from, to, text = changelog()) => {
  if (from === to) return [];
  const sections = sectionsOf(text);
  const end = sections.findIndex(({version}) => version === from);
  const lines = sections
    .slice(0, end < 0 ? undefined : end)
    .flatMap((section) => section.lines)
    .map(plain);
  const isBreaking = (line) => /^- Breaking\b/i.test(line);
  const sorted = [...lines.filter(isBreaking), ...lines.filter((line) => !isBreaking(line))];
  if (sorted.length === 0) return [];
  const more = sorted.length - MAX_LINES;
  return [
    'News:',
    ...sorted.slice(0, MAX_LINES).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more: see CHANGELOG.md in the package.`] : []),
  ];
};
