/** What there is to translate, as the build wrote it into `dist/translations.json`. */
import {readFileSync} from 'node:fs';
import {negotiate} from '../../../src/language/negotiate.js';
import {PlainError} from '../plain-error.mjs';

export const readTranslations = () =>
  JSON.parse(readFileSync(new URL('translations.json', import.meta.url), 'utf8'));

const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

/** The English name of a language; `undefined` if there is none. */
export const nameOf = (tag) => {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
};

/** Fails unless `tag` is a language of one’s own: well-formed, known, and not shipped. */
export const checkTag = (tag, {source, targets}, where = '') => {
  let canonical;
  try {
    canonical = new Intl.Locale(tag).baseName;
  } catch {
    // Reported below.
  }
  const fail = (message) => {
    throw new PlainError(where + message, where ? 1 : 2);
  };
  if (canonical !== tag) {
    const hint = canonical ? ` Write "${canonical}".` : ' Expected a tag such as pl or pt-PT.';
    fail(`"${tag}" is not a BCP 47 language tag.${hint}`);
  }
  if (nameOf(tag) === undefined) {
    fail(`"${tag}" is not the tag of a known language. Expected one such as pl or pt-PT.`);
  }
  if ([source, ...targets].includes(tag)) {
    fail(
      `"${tag}" (${nameOf(tag)}) is built in. Expected another language, or a regional variety such as ${new Intl.Locale(tag).language}-CA.`,
    );
  }
};

/** The shipped language that `tag` is a variety of; else the source language. */
export const baseOf = (tag, {source, targets}) => {
  const all = [source, ...targets];
  const {language} = new Intl.Locale(tag);
  // In another script too: Traditional Chinese is written by comparison with Simplified Chinese.
  return (
    negotiate(tag, all) ?? all.find((it) => new Intl.Locale(it).language === language) ?? source
  );
};

/** Whether a file in `tag` contains only what differs from its base. */
export const isVarietyOf = (tag, base) =>
  new Intl.Locale(tag).language === new Intl.Locale(base).language;

/** The text of a unit in the language `base`. */
export const textIn = (base, {source, targets}) => targets[base] ?? source;
