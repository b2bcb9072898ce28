/** The documents and the theme of the site that hosts the widgets, in the folder `own/`. */
import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {limits} from '../../../src/documents/outside/fetch-text.js';
import {sections as sectionTable} from '../../../src/documents/sections.js';
import {checkText, decoded, print} from '../check.mjs';
import {readBytes} from '../files.mjs';
import {PlainError} from '../plain-error.mjs';

const FOLDER = 'own';

const MEBIBYTE = 1024 * 1024;

/** The path in the folder for a file; URLs need no escapes. */
const pathFor = (file) => `${FOLDER}/${basename(file).replace(/[^\w.-]+/g, '-')}`;

const TABLE = /\.(csv|tsv|xlsx|xlsm|xls|ods)$/i;

const readDocument = async (option, file, isDefault) => {
  if (TABLE.test(file)) {
    throw new PlainError(
      `${option} ${file} is a table. Expected a document: make one with "cooperation-widgets from-table ${file} --out my.json".`,
    );
  }
  const bytes = await readBytes(file);
  if (bytes.length > limits.bytes) {
    const size = (bytes.length / MEBIBYTE).toFixed(1);
    throw new PlainError(
      `${option} ${file} has ${size} MB. Expected at most ${limits.bytes / MEBIBYTE} MB, which is what widgets load.`,
      1,
    );
  }
  const text = decoded(bytes);
  const result = checkText(text, [], new Set());
  const {document, findings} = result;
  const sections = Object.keys(sectionTable).filter((name) => document?.[name]?.length > 0);
  if (findings.length > 0) print(file, text ?? '', result);
  if (sections.length === 0) {
    throw new PlainError(
      `${option} ${file} has nothing that a widget shows. Expected a document in the public format, with one of ${Object.keys(sectionTable).join(', ')}.`,
      1,
    );
  }
  return {
    path: pathFor(file),
    bytes,
    document,
    sections,
    isDefault,
    hasProblems: findings.length > 0,
  };
};

const readTheme = async (file) => {
  if (!/\.css$/i.test(file)) {
    throw new PlainError(`--theme ${file} is not a style sheet. Expected a file *.css.`);
  }
  const bytes = await readBytes(file);
  if (/^\s*</.test(bytes.toString('latin1'))) {
    throw new PlainError(`--theme ${file} is a web page. Expected a style sheet.`);
  }
  return {path: pathFor(file), bytes};
};

/** Adds each file, or replaces the one of the same name. */
const merged = (before, added) => [
  ...before.filter(({path}) => added.every((each) => each.path !== path)),
  ...added,
];

/** Earlier documents, where a new one takes the place of one of their sections: then beside it. */
const replaced = (earlier, named, notes) =>
  earlier.map((each) => {
    const {path, sections, isDefault} = each;
    const by = named.find(
      (other) =>
        other.isDefault &&
        other.path !== path &&
        other.sections.some((it) => sections.includes(it)),
    );
    if (!isDefault || !by) return each;
    notes.push(`${by.path} is shown instead of ${path}, which is now served beside it.`);
    return {...each, isDefault: false};
  });

const checkSections = (documents) => {
  const shown = new Map();
  for (const {path, sections, isDefault} of documents) {
    if (!isDefault) continue;
    for (const section of sections) {
      if (shown.has(section)) {
        throw new PlainError(
          `--document: ${shown.get(section)} and ${path} both have ${section}. Expected one document for each section; name the other one with --beside.`,
        );
      }
      shown.set(section, path);
    }
  }
};

/**
 * `documents` with their `path`, `bytes`, checked `document`, `sections`, and whether each `isDefault`;
 * `theme`; `notes` for the user; `hasProblems`. What an earlier run has put into the folder stays; the
 * file in the folder counts, since it may have been edited there.
 */
export const ownFiles = async (folder, before, options) => {
  const notes = [];
  const earlier = [];
  for (const {path, isDefault} of before?.documents ?? []) {
    const file = join(folder, path);
    if (existsSync(file)) {
      earlier.push({...(await readDocument('kit.json:', file, isDefault)), path});
    } else notes.push(`${path} is gone, so it is no longer shown.`);
  }
  const added = [
    ...(options.document ?? []).map((file) => readDocument('--document', file, true)),
    ...(options.beside ?? []).map((file) => readDocument('--beside', file, false)),
  ];
  const named = await Promise.all(added);
  const documents = merged(replaced(earlier, named, notes), named);
  if (new Set(named.map(({path}) => path)).size < named.length) {
    throw new PlainError(
      '--document and --beside: two files have the same name. Expected a name of its own for each.',
    );
  }
  checkSections(documents);
  const kept = before?.theme && join(folder, before.theme);
  if (kept && !existsSync(kept)) notes.push(`${before.theme} is gone, so it is no longer used.`);
  const theme = options.theme
    ? await readTheme(options.theme)
    : kept && existsSync(kept)
      ? {path: before.theme, bytes: await readBytes(kept)}
      : undefined;
  return {documents, theme, notes, hasProblems: documents.some((each) => each.hasProblems)};
};

/** The checked documents that take the place of bundled ones, by the tag of their frame page. */
export const byTag = ({documents}) =>
  Object.fromEntries(
    documents
      .filter(({isDefault}) => isDefault)
      .flatMap(({document, sections}) =>
        sections.map((section) => [sectionTable[section].widget, document]),
      ),
  );

/** Their URLs, by section. */
export const bySection = ({documents}, base) =>
  Object.fromEntries(
    documents
      .filter(({isDefault}) => isDefault)
      .flatMap(({path, sections}) =>
        sections.map((section) => [section, base ? new URL(path, base).href : path]),
      ),
  );
