/** Reads an XLIFF 1.2 file with the line of each unit, however an editor has written it. */
import {DOMParser} from '@xmldom/xmldom';
import {unitsOf} from '../../../scripts/xliff.mjs';
import {PlainError} from '../plain-error.mjs';

const fail = (file, line, message) => {
  throw new PlainError(
    `${file}${line ? `:${line}` : ''}: ${message}. Expected an XLIFF 1.2 file, as "language new" writes it.`,
    1,
  );
};

/** The line and the name of the first element that is not closed where it should be. */
const unclosed = (text) => {
  const open = [];
  const tags =
    /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([\w:.-]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
  for (const {index, 1: closes, 2: name, 3: isEmpty} of text.matchAll(tags)) {
    if (!name || isEmpty) continue;
    if (!closes) open.push({index, name});
    else if (open.pop()?.name !== name) return {index, name: `/${name}`};
  }
  return open.pop();
};

const parse = (file, text) => {
  // The parser accepts these.
  const {index, name} = unclosed(text) ?? {};
  if (name) {
    fail(file, text.slice(0, index).split('\n').length, `not well-formed XML at <${name}>`);
  }
  const report = (message) => {
    const [first] = message.split('\n');
    const reason = first.replace(/^\[xmldom \w+\]\s*/, '');
    fail(file, /line:(\d+)/.exec(message)?.[1], `not well-formed XML: ${reason}`);
  };
  const errorHandler = {warning: report, error: report, fatalError: report};
  if (text.trim() === '') fail(file, undefined, 'the file is empty');
  return new DOMParser({errorHandler, locator: {}}).parseFromString(text, 'text/xml');
};

/** Elements in a target that are neither text nor a placeholder. */
const otherElements = (element) => {
  const [target] = Array.from(element.getElementsByTagName('target'));
  return Array.from(target?.getElementsByTagName('*') ?? [])
    .map(({nodeName}) => nodeName)
    .filter((name) => name !== 'x');
};

/** `files`: the languages of each `<file>`; `units` by ID, with `line` and `elements`. */
export const readUnits = (file, text) => {
  const xml = parse(file, text.replace(/^\ufeff/, ''));
  const files = Array.from(xml.getElementsByTagName('file'), (it) => ({
    line: it.lineNumber,
    source: it.getAttribute('source-language'),
    target: it.getAttribute('target-language'),
  }));
  if (files.length === 0) fail(file, undefined, 'no <file> element');
  const units = unitsOf(xml);
  for (const unit of units.values()) {
    unit.line = unit.element.lineNumber;
    // Editors that indent XML break lines.
    unit.target = unit.target.trim().replace(/\s*\n\s*/g, ' ');
    unit.elements = otherElements(unit.element);
  }
  return {files, units};
};
