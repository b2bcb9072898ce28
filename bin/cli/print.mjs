/** Prints a document as editable JSON, with short values on one line. */

const WIDTH = 100;

const inOneLine = (value) => {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, it]) => `${JSON.stringify(key)}: ${inOneLine(it)}`,
  );
  return `{${members.join(', ')}}`;
};

/** Items always start on a new line. */
const isItem = (value) => Object.hasOwn(value, 'id') || Object.hasOwn(value, 'format');

const write = (value, indent) => {
  const line = inOneLine(value);
  const isPlain = typeof value !== 'object' || value === null;
  if (isPlain || (indent.length + line.length < WIDTH && !isItem(value) && !/"id":/.test(line))) {
    return line;
  }
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((it) => `${inner}${write(it, inner)}`)
    : Object.entries(value).map(
        ([key, it]) => `${inner}${JSON.stringify(key)}: ${write(it, inner)}`,
      );
  const [begin, end] = isList ? '[]' : '{}';
  return `${begin}\n${members.join(',\n')}\n${indent}${end}`;
};

export const print = (document) => `${write(document, '')}\n`;
