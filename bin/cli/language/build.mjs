/** `language build <file>`: checks a translation and makes the script that a page loads. */
/* global __LANGUAGE_SCRIPT__, __VERSION__ -- defined by the build */
import process from 'node:process';
import {textKey, textKeyAt} from '../../../src/embed/own-language/text-key.js';
import {readBytes, writeText} from '../files.mjs';
import {PlainError} from '../plain-error.mjs';
import {problemOf} from './problems.mjs';
import {baseOf, checkTag, isVarietyOf, nameOf, readTranslations, textIn} from './translations.mjs';
import {readUnits} from './xliff-file.mjs';

/** Overrides the encoding of the page; see `scripts/rollup/byte-order-mark.mjs`. */
const BYTE_ORDER_MARK = '\ufeff';

/** The target language of a file, the same in all of its parts. */
const tagOf = (file, files, translations) => {
  const [{target: tag, line}] = files;
  if (!tag) {
    throw new PlainError(
      `${file}:${line}: <file> has no target-language. Expected a tag such as pl.`,
      1,
    );
  }
  for (const {source, target, line: at} of files) {
    if (target !== tag) {
      throw new PlainError(
        `${file}:${at}: target-language="${target}". Expected "${tag}", as in line ${line}.`,
        1,
      );
    }
    if (source !== translations.source) {
      throw new PlainError(
        `${file}:${at}: source-language="${source}". Expected "${translations.source}".`,
        1,
      );
    }
  }
  checkTag(tag, translations, `${file}:${line}: target-language: `);
  return tag;
};

const isRightToLeft = (tag) => {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction === 'rtl';
};

/** Adds a text under its key. Two texts with the same key would be a bug that readers see. */
const add = (texts, key, text) => {
  if (texts[key] !== undefined && texts[key] !== text) throw new Error(`Two texts share ${key}.`);
  texts[key] = text;
};

/** The tables of a language. Where one English text has several translations, places decide. */
const tables = (units, said) => {
  const messages = {};
  const texts = {};
  const first = new Map();
  for (const {id, group, source} of units) {
    const text = said.get(id);
    if (text === undefined) continue;
    if (group === 'messages') add(messages, textKey(source), text);
    else if (!first.has(source)) add(texts, textKey(source), (first.set(source, text), text));
    else if (first.get(source) !== text) {
      add(texts, textKeyAt(id.slice(id.indexOf('/') + 1), source), text);
    }
  }
  return {messages, texts};
};

export const buildLanguage = async ([file, ...more], {out}) => {
  if (file === undefined || more.length > 0) {
    throw new PlainError('Name one XLIFF file, or - for standard input.');
  }
  const translations = readTranslations();
  const {files, units} = readUnits(file, (await readBytes(file)).toString('utf8'));
  const tag = tagOf(file, files, translations);
  const name = nameOf(tag);
  const base = baseOf(tag, translations);
  const isVariety = isVarietyOf(tag, base);

  const problems = translations.units.flatMap((unit) => {
    const translation = units.get(unit.id);
    // What a variety does not say, its base says.
    if (isVariety && !translation?.target) return [];
    const problem = problemOf(unit, translation, name);
    const at = translation ? `:${translation.line}` : '';
    return problem ? [`${file}${at}: ${unit.id}: ${problem}`] : [];
  });
  if (problems.length > 0) {
    process.stdout.write(`${problems.join('\n')}\n`);
    process.stdout.write(
      `${file}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}; nothing is written.\n`,
    );
    return 1;
  }

  const said = new Map(
    translations.units
      .map((unit) => [unit.id, units.get(unit.id)?.target, isVariety && textIn(base, unit)])
      .filter(([, text, same]) => text && text !== same)
      .map(([id, text]) => [id, text]),
  );
  const language = {code: tag, base, rtl: isRightToLeft(tag), ...tables(translations.units, said)};
  // A line separator, or the end of a script element, must not end a string.
  const json = JSON.stringify(language).replace(
    /[<\u2028\u2029]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const banner = `/*! cooperation-widgets ${__VERSION__}, ${tag}: MIT. ${name}. */`;
  const script = __LANGUAGE_SCRIPT__.replace('__LANGUAGE__', () => json);
  writeText(`${BYTE_ORDER_MARK}${banner}\n${script}\n`, out);

  const known = new Set(translations.units.map(({id}) => id));
  const gone = [...units.keys()].filter((id) => !known.has(id));
  if (gone.length > 0) {
    process.stderr.write(`${file}: not used by this version: ${gone.join(', ')}.\n`);
  }
  process.stderr.write(
    `${name} (${tag}): ${said.size} texts${isVariety ? ` that differ from ${nameOf(base)}` : ''}.\n`,
  );
  return 0;
};
