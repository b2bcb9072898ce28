/** Reads the options of `host`. A message names the option, what was received and what was expected. */
import {existsSync, readdirSync, statSync} from 'node:fs';
import {nearest} from '../../../src/documents/check/suggest.js';
import {PlainError} from '../plain-error.mjs';
import {KIT} from './kit.mjs';

const EXAMPLE = 'https://widgets.example.edu/w/';

/** The one folder: new, empty, or written by `host`. */
export const folderOf = ([folder, ...more]) => {
  if (folder === undefined || more.length > 0) {
    throw new PlainError('Name one folder to write to, such as ./public.');
  }
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) {
    throw new PlainError(`${folder} is a file. Expected a folder.`);
  }
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes(KIT)) {
    throw new PlainError(
      `${folder} is not empty, and "host" did not write it: it has no ${KIT}. Expected a new or empty folder.`,
    );
  }
  return folder;
};

const problemOf = (url) => {
  if (!/^https?:$/.test(url.protocol)) return 'is neither http nor https';
  if (url.username || url.password) return 'contains a name or a password';
  if (url.search || url.hash) return 'contains ? or #';
  return /[^\w./~-]/.test(decodeURIComponent(url.pathname))
    ? 'has characters in its path that servers and editors encode differently'
    : undefined;
};

/** The URL of the folder, with a trailing slash. */
export const baseOf = (value) => {
  if (value === undefined) {
    throw new PlainError(
      `--base is missing. Expected the URL under which the folder will be reached, such as ${EXAMPLE}`,
    );
  }
  const fail = (problem) => {
    throw new PlainError(`--base "${value}" ${problem}. Expected a URL such as ${EXAMPLE}`);
  };
  let url;
  try {
    url = new URL(value);
  } catch {
    fail('is not a URL');
  }
  const problem = problemOf(url);
  if (problem) fail(problem);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
};

const listed = (names) => names.join(', ');

/**
 * The names in an option that takes a list, separated by commas or spaces, in the order of `known`;
 * `undefined` without the option.
 */
export const choiceOf = (option, values, known) => {
  if (values === undefined) return undefined;
  const names = values
    .join(' ')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (names.length === 0) {
    throw new PlainError(`${option} is empty. Expected one or more of ${listed(known)}.`);
  }
  const found = names.map((name) => {
    const match = known.find((each) => each.toLowerCase() === name.toLowerCase());
    if (match) return match;
    const guess = nearest(name, known);
    const hint = guess ? ` Did you mean "${guess}"?` : '';
    throw new PlainError(
      `${option} "${name}" is unknown.${hint} Expected one of ${listed(known)}.`,
    );
  });
  return known.filter((name) => found.includes(name));
};
