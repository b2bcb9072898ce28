/** `check`: lists every problem of a document with its place in the file. */
import process from 'node:process';
import {findNodeAtLocation, parseTree, printParseErrorCode} from 'jsonc-parser';
import {checkDocument} from '../../src/documents/check/check.js';
import {pathText} from '../../src/documents/check/report.js';
import {limits} from '../../src/documents/outside/fetch-text.js';
import {readBytes} from './files.mjs';
import {missingTexts} from './missing-texts.mjs';
import {PlainError} from './plain-error.mjs';

/** Line and column of an offset, both starting at 1. */
const placeOf = (text, offset) => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return {line, column: offset - before.lastIndexOf('\n')};
};

/** The offset of a problem: at the value, or where the value should be. */
const offsetOf = (tree, steps) => {
  for (let end = steps.length; end > 0; end--) {
    const node = findNodeAtLocation(tree, steps.slice(0, end));
    // Point at the name of a property rather than at its value: that is where people look.
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return tree.offset;
};

const PARSE_ERRORS = {
  InvalidSymbol: 'not a value; text needs double quotes',
  InvalidNumberFormat: 'an invalid number',
  PropertyNameExpected: 'an extra comma, or a name without double quotes',
  ValueExpected: 'an extra comma or a missing value',
  ColonExpected: 'a missing colon',
  CommaExpected: 'a missing comma',
  CloseBraceExpected: 'a missing }',
  CloseBracketExpected: 'a missing ]',
  EndOfFileExpected: 'text after the end of the document',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'text without its closing double quote',
  UnexpectedEndOfNumber: 'an incomplete number',
  InvalidUnicode: 'an invalid \\u escape',
  InvalidEscapeCharacter: 'an invalid escape',
  InvalidCharacter: 'a character not allowed in text, such as a line break',
};

/** Duplicate names in an object: the last one silently wins. */
const twice = (node) => {
  const names = new Set();
  const found = [];
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const [name] = child.children;
      if (names.has(name.value)) found.push(name);
      names.add(name.value);
    }
    found.push(...twice(child));
  }
  return found;
};

const readJson = (text) => {
  if (text === undefined) {
    const message = 'The file is not in UTF-8, so no browser reads it. Save it as UTF-8.';
    return {failure: {code: 'not-json', offset: 0, message}};
  }
  if (/^\s*</.test(text)) {
    return {
      failure: {code: 'html-instead-of-json', offset: 0, message: 'This is a web page, not JSON.'},
    };
  }
  const errors = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  const [error] = errors;
  if (error || !tree) {
    const reason =
      PARSE_ERRORS[printParseErrorCode(error?.error ?? 0)] ?? 'an unexpected character';
    return {
      failure: {
        code: 'not-json',
        offset: error?.offset ?? 0,
        message: `This is not JSON: ${text.trim() ? reason : 'the file is empty'}.`,
      },
    };
  }
  try {
    return {tree, value: JSON.parse(text)};
  } catch ({message}) {
    return {failure: {code: 'not-json', offset: 0, message: `This is not JSON: ${message}.`}};
  }
};

const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** The problems of one file, as lines, and its document. */
export const checkText = (text, languages, others) => {
  const {failure, tree, value} = readJson(text);
  if (failure) return {findings: [failure], leftOut: 0};
  const {document, problems, leftOut} = checkDocument(value);
  const findings = problems
    // Documents that are checked together may refer to each other's items.
    .filter(({kind, received}) => !(kind === 'reference' && others.has(received)))
    .map(({code, steps, message}) => ({code, message, offset: offsetOf(tree, steps)}));
  for (const name of twice(tree)) {
    findings.push({
      code: 'value-invalid',
      offset: name.offset,
      message: `The name ${JSON.stringify(name.value)} is repeated; only the last one counts.`,
    });
  }
  const notes = [];
  for (const language of languages) {
    const {missing, single} = missingTexts(value, language);
    for (const steps of missing) {
      findings.push({
        code: 'value-missing',
        offset: offsetOf(tree, steps),
        message: `${pathText(steps)} has no text in ${language}.`,
      });
    }
    notes.push(
      `${language}: ${plural(missing.length, 'text is', 'texts are')} missing` +
        (single > 0
          ? `; ${plural(single, 'text is', 'texts are')} the same for all languages.`
          : '.'),
    );
  }
  return {document, findings, leftOut, notes};
};

const idsOf = (value) => {
  const ids = new Set();
  JSON.stringify(value, (key, member) => {
    if (key === 'id' && typeof member === 'string') ids.add(member);
    return member;
  });
  return ids;
};

/** The text, or `undefined` if the bytes are not UTF-8. */
export const decoded = (bytes) => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Prints the problems of a file, and what is left of it. */
export const print = (file, text, {document, findings, leftOut, notes = []}) => {
  const lines = findings.toSorted((a, b) => a.offset - b.offset);
  for (const {code, offset, message} of lines) {
    const {line, column} = placeOf(text, offset);
    process.stdout.write(`${file}:${line}:${column}  ${message}  (${code})\n`);
  }
  const sections = Object.entries(document ?? {})
    .filter(([key, value]) => Array.isArray(value) && key !== 'facts')
    .map(([key, {length}]) => `${key} ${length}`);
  const result =
    findings.length === 0 ? 'no problems' : plural(findings.length, 'problem', 'problems');
  const left = leftOut > 0 ? `; ${plural(leftOut, 'item is', 'items are')} left out` : '';
  const shown = document
    ? `; shown: ${sections.join(', ') || 'nothing'}`
    : '; nothing can be shown';
  process.stdout.write(`${file}: ${result}${left}${shown}.\n`);
  for (const note of notes) process.stdout.write(`${file}: ${note}\n`);
};

export const check = async (files, {lang: languages = []}) => {
  if (files.length === 0) throw new PlainError('Name at least one file, or - for standard input.');
  for (const language of languages) {
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language)) {
      throw new PlainError(`"${language}" is not a language tag such as en, fr or pt-BR.`);
    }
  }
  const texts = [];
  let exitCode = 0;
  for (const file of files) {
    try {
      const bytes = await readBytes(file);
      // As browsers read it: UTF-8, without the byte order mark that some editors add.
      texts.push({file, bytes, text: decoded(bytes)});
    } catch (error) {
      if (!(error instanceof PlainError)) throw error;
      process.stderr.write(`${error.message}\n`);
      exitCode = 2;
    }
  }
  const ids = new Map(texts.map(({file, text}) => [file, idsOf(parsed(text))]));
  for (const {file, bytes, text} of texts) {
    const others = new Set(
      [...ids].filter(([other]) => other !== file).flatMap(([, those]) => [...those]),
    );
    const result = checkText(text, languages, others);
    if (bytes.length > limits.bytes) {
      result.findings.push({
        code: 'too-large',
        offset: 0,
        message: `The file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; documents are loaded up to ${limits.bytes / 1024 / 1024} MB.`,
      });
    }
    print(file, text ?? '', result);
    if (result.findings.length > 0) exitCode = Math.max(exitCode, 1);
  }
  return exitCode;
};
