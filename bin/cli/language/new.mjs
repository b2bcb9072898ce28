/** `language new <tag>`: writes one XLIFF file with everything that has to be translated. */
import {readBytes, writeText} from '../files.mjs';
import {PlainError} from '../plain-error.mjs';
import {baseOf, checkTag, isVarietyOf, nameOf, readTranslations, textIn} from './translations.mjs';
import {readUnits} from './xliff-file.mjs';

const escape = (text) =>
  text.replace(/[&<>"]/g, (it) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[it]);

/** A text with its placeholders as elements, with the code behind each as a hint. */
const inline = (text, values) =>
  escape(text).replace(
    /\{(\d+)\}/g,
    (_, id) => `<x id="${id}" equiv-text="${escape(values[id] ?? '')}"/>`,
  );

const target = (state, text) =>
  text ? `<target state="${state}">${text}</target>` : `<target state="${state}"/>`;

/** The translation of a unit so far. */
const known = (unit, {base, isVariety}, before) => {
  const earlier = before?.get(unit.id);
  if (earlier?.target) {
    return [
      earlier.source === unit.source ? earlier.state : 'needs-review-translation',
      inline(earlier.target, unit.values),
    ];
  }
  return isVariety
    ? ['needs-review-translation', inline(textIn(base, unit), unit.values)]
    : ['needs-translation', ''];
};

const unitText = (unit, language, before) => {
  const {id, source, values, notes} = unit;
  return [
    `<trans-unit id="${escape(id)}">`,
    `  <source>${inline(source, values)}</source>`,
    `  ${target(...known(unit, language, before))}`,
    ...notes.map((note) => `  <note from="developer">${escape(note)}</note>`),
    '</trans-unit>',
  ].join('\n');
};

const print = (tag, {source, units}, language, before) => {
  const groups = Map.groupBy
    ? Map.groupBy(units, ({group}) => group)
    : units.reduce(
        (map, unit) => map.set(unit.group, [...(map.get(unit.group) ?? []), unit]),
        new Map(),
      );
  const files = [...groups].map(
    ([group, members]) =>
      `<file original="${group}" source-language="${source}" target-language="${tag}" datatype="plaintext">\n<body>\n${members
        .map((unit) => unitText(unit, language, before))
        .join('\n')}\n</body>\n</file>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${files.join('\n')}\n</xliff>\n`;
};

export const newLanguage = async ([tag, ...more], {out, from}) => {
  if (tag === undefined || more.length > 0) {
    throw new PlainError('Name one language by its BCP 47 tag, such as pl, en-GB or zh-Hant.');
  }
  const translations = readTranslations();
  checkTag(tag, translations);
  const base = baseOf(tag, translations);
  const isVariety = isVarietyOf(tag, base);
  const before = from && readUnits(from, (await readBytes(from)).toString('utf8')).units;
  writeText(print(tag, translations, {base, isVariety}, before), out);
  const count = translations.units.length;
  process.stderr.write(
    isVariety
      ? `${count} texts, as they are in ${nameOf(base)} (${base}): change those that differ.\n`
      : `${count} texts to translate into ${nameOf(tag)}: fill in each <target>, and keep every <x/>.\n`,
  );
  return 0;
};
