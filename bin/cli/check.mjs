/** `check`: every problem of a document with its place in the file. */
import process from 'node:process';
import {findNodeAtLocation, parseTree, printParseErrorCode} from 'jsonc-parser';
import {checkDocument} from '../../src/documents/check/check.js';
import {limits} from '../../src/documents/outside/fetch-text.js';
import {readBytes} from './files.mjs';
import {missingTexts} from './missing-texts.mjs';
import {PlainError} from './plain-error.mjs';

/** Line and column of an offset, both counted from 1. */
const placeOf = (text, offset) => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return {line, column: offset - before.lastIndexOf('\n')};
};

/** `figures[3].label["my key"]` as the steps that it stands for. */
const stepsOf = (path) =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) =>
      index !== undefined ? Number(index) : quoted !== undefined ? JSON.parse(`"${quoted}"`) : name,
  );

/** Where in the text a problem is: at the value, or where the value would have to be. */
const offsetOf = (tree, path) => {
  const steps = stepsOf(path);
  while (steps.length > 0) {
    const node = findNodeAtLocation(tree, steps);
    // Of a member the name stands first, and that is where people look.
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
    steps.pop();
  }
  return tree.offset;
};

const PARSE_ERRORS = {
  InvalidSymbol: 'something that is no value; texts need double quotes',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'a comma too many, or a name without double quotes',
  ValueExpected: 'a comma too many, or a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'text after the end of the document',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a text without its closing double quote',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a wrong \\u in a text',
  InvalidEscapeCharacter: 'a wrong \\ in a text',
  InvalidCharacter: 'a character that may not stand in a text, such as a line break',
};

/** Names that stand twice in one object: the second wins, which nobody sees. */
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
  if (/^\s*</.test(text)) {
    return {
      failure: {code: 'html-instead-of-json', offset: 0, message: 'This is a web page, not JSON.'},
    };
  }
  const errors = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  const [error] = errors;
  if (error || !tree) {
    const reason = PARSE_ERRORS[printParseErrorCode(error?.error ?? 0)] ?? 'something unexpected';
    return {
      failure: {
        code: 'not-json',
        offset: error?.offset ?? 0,
        message: `This is not JSON: ${text.trim() ? reason : 'there is nothing'}.`,
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

/** Everything that is wrong with one file, as lines; and its document. */
const checkText = (text, languages, others) => {
  const {failure, tree, value} = readJson(text);
  if (failure) return {findings: [failure], leftOut: 0};
  const {document, problems, leftOut} = checkDocument(value);
  const findings = problems
    // Documents that are checked together may name each other's items.
    .filter(({expected, received}) => !(/in this document$/.test(expected) && others.has(received)))
    .map(({code, path, message}) => ({code, message, offset: offsetOf(tree, path)}));
  for (const name of twice(tree)) {
    findings.push({
      code: 'value-invalid',
      offset: name.offset,
      message: `The name ${JSON.stringify(name.value)} stands here a second time; only the last counts.`,
    });
  }
  const notes = [];
  for (const language of languages) {
    const {missing, single} = missingTexts(value, language);
    for (const path of missing) {
      findings.push({
        code: 'value-missing',
        offset: offsetOf(tree, path),
        message: `${path} has no text in ${language}.`,
      });
    }
    notes.push(
      `${language}: ${plural(missing.length, 'text is', 'texts are')} missing` +
        (single > 0 ? `; ${plural(single, 'text stands', 'texts stand')} for all languages.` : '.'),
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

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const tell = (file, text, {document, findings, leftOut, notes = []}) => {
  const lines = findings.toSorted((a, b) => a.offset - b.offset);
  for (const {code, offset, message} of lines) {
    const {line, column} = placeOf(text, offset);
    process.stdout.write(`${file}:${line}:${column}  ${message}  (${code})\n`);
  }
  const sections = Object.entries(document ?? {})
    .filter(([key, value]) => Array.isArray(value) && key !== 'facts')
    .map(([key, {length}]) => `${key} ${length}`);
  const result =
    findings.length === 0 ? 'nothing is wrong' : plural(findings.length, 'problem', 'problems');
  const left = leftOut > 0 ? `; ${plural(leftOut, 'item is', 'items are')} left out` : '';
  const shown = document
    ? `; shown: ${sections.join(', ') || 'nothing'}`
    : '; nothing can be shown';
  process.stdout.write(`${file}: ${result}${left}${shown}.\n`);
  for (const note of notes) process.stdout.write(`${file}: ${note}\n`);
};

export const check = async (files, {lang: languages = []}) => {
  if (files.length === 0)
    throw new PlainError('Name at least one file, or - for what is piped in.');
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
      // As browsers read it: UTF-8, without the mark that some editors put in front.
      texts.push({file, bytes, text: new TextDecoder().decode(bytes)});
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
    tell(file, text, result);
    if (result.findings.length > 0) exitCode = Math.max(exitCode, 1);
  }
  return exitCode;
};
