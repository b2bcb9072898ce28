/**
 * Every sentence that takes a number or a date, with all kinds of them, in every language. The result is
 * kept in `test/language/numbers.txt`, for reviewers: one line for each form of a sentence.
 *
 *     node test/scripts/numbers.test.mjs --update     writes it
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {loadSource} from '../../scripts/format/load.mjs';
import {root} from '../../scripts/setup.mjs';
import {languages, messagesFile, read} from '../../scripts/translations.mjs';
import {unitsOf} from '../../scripts/xliff.mjs';

const FILE = 'test/language/numbers.txt';

/** None, one, two and few; those of each plural in Arabic and Slavic languages; grouped; a million. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1000, 1_000_000];

const {all, targets} = languages();

const src = await loadSource(`
  export {differencePhrase} from './src/elements/office-list/time-difference.js';
  export {durationText, dateText, numberFormat} from './src/language/formatters.js';
  export {withMessages} from './src/language/messages.js';
  export {figureString, periodText} from './src/widget/figure/figure-text.js';
  export {replacementLabel} from './src/widget/glossary/replacement.js';
`);

const units = new Map(targets.map((language) => [language, unitsOf(read(messagesFile(language)))]));
const [firstUnits] = units.values();

/** A message as translated, with its values. */
const fill = (id, language, values) => {
  const unit = (units.get(language) ?? firstUnits).get(id);
  const text = units.has(language) ? unit.target : unit.source;
  return text.replace(/\{(\d)\}/g, (_, i) => values[i]);
};

/** Messages with a number by ID: the values of the message for a number. */
const WITH_NUMBER = {
  'error.left-out': (n) => [n],
  'instruments.result': (n) => [n, n, 'LIA'],
  'instruments.together': (n) => [n],
  'instruments.with': (n) => [n, 'PRC'],
  'offices.cluster': (n) => ['Rio', n],
  'search.shown': (n) => [n, n],
};

/** Messages that only ever appear in the sentences below. */
const INSIDE = [
  'figures.rank',
  'instruments.since',
  'offices.ahead',
  'offices.behind',
  'period.interval',
  'period.year',
  'qualifier.approx',
  'qualifier.gt',
  'qualifier.gte',
  'qualifier.lt',
  'qualifier.lte',
];

/** Messages with a date or a year. */
const WITH_DATE = {
  'actions.retrieved': {2: (date) => [date, 'cnrs.fr']},
  'error.stale': {2: (date) => [date]},
  'source.as-of': {2: (date) => [date]},
  'source.as-of-month': {1: (date) => [date]},
  'source.as-of-year': {0: (date) => [date]},
};

const DATES = ['2015', '2015-12', '2015-12-01', '2015-12-21'];

/** Messages whose values are names or other texts. */
const WITH_TEXT = [
  'actions.citation',
  'europe.framework',
  'instruments.mostly',
  'mission.successor',
  'offices.sorted-down',
  'offices.sorted-up',
  'pair',
  'programmes.as-for',
  'words.source-of',
];

const QUALIFIERS = ['approx', 'gt', 'gte', 'lt', 'lte'];

const figure = (measure, unit, qualifier = 'eq') => ({
  id: 'x',
  label: 'x',
  period: {type: 'unstated'},
  qualifier,
  measure,
  unit,
});

/** Sentences that the code makes of several parts, by name. */
function made(language) {
  const shown =
    (base, scale = 1) =>
    (n) =>
      src.figureString({...base, value: n * scale}, language);
  const every = (letter) => (n) =>
    src.periodText({type: 'recurring', every: `P${n}${letter}`}, language);
  const entries = [
    ['share', shown(figure('share', 'x'), 0.01)],
    ['amount', shown(figure('amount', 'EUR'))],
    ['rank', shown(figure('rank', 'x'))],
    ...QUALIFIERS.flatMap((qualifier) => [
      [qualifier, shown(figure('count', 'x', qualifier))],
      [`${qualifier}, years`, shown(figure('duration', 'year', qualifier))],
      [`${qualifier}, months`, shown(figure('duration', 'month', qualifier))],
    ]),
    ['years', shown(figure('duration', 'year'))],
    ['days', shown(figure('duration', 'day'))],
    ['interval in years', every('Y')],
    ['interval in months', every('M')],
    ['interval in weeks', every('W')],
    ['interval in days', every('D')],
    ['years and months', (n) => src.durationText(`P${n}Y${n}M`, language.tag)],
    ['hours ahead', (n) => src.differencePhrase(n * 60, language)],
    ['hours and minutes behind', (n) => src.differencePhrase(-n * 60 - 30, language)],
  ];
  return entries;
}

/** All blanks and invisible marks alike: versions of ICU differ in them. */
const plain = (text) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The forms of a sentence, each with its numbers: `# ans (2, 3, 5)`. */
function forms(sentence, numberOf) {
  const found = new Map();
  for (const n of NUMBERS) {
    const text = plain(sentence(n));
    const form = [numberOf(n), String(n)]
      .map(plain)
      .reduce(
        (rest, number) => rest.replace(new RegExp(`(?<![\\d.,])${number}(?![\\d])`, 'g'), '#'),
        text,
      );
    found.set(form, [...(found.get(form) ?? []), n]);
  }
  return [...found].map(([form, numbers]) =>
    found.size === 1 ? form : `${form} [${numbers.join(' ')}]`,
  );
}

function linesOf(code) {
  const language = {code, tag: code, asked: code, lang: code, dir: undefined, intl: true};
  const format = (n) => src.numberFormat(code).format(n);
  return src.withMessages(code, () => {
    const lines = [['number', [NUMBERS.map((n) => plain(format(n))).join('; ')]]];
    for (const [id, values] of Object.entries(WITH_NUMBER)) {
      lines.push([id, forms((n) => fill(id, code, values(format(n))), format)]);
    }
    for (const [name, sentence] of made(language)) lines.push([name, forms(sentence, format)]);
    for (const [id, byPrecision] of Object.entries(WITH_DATE)) {
      const texts = DATES.filter((date) => date.split('-').length - 1 in byPrecision).map((date) =>
        plain(fill(id, code, byPrecision[date.split('-').length - 1](src.dateText(date, code)))),
      );
      lines.push([id, texts]);
    }
    lines.push(['year', [src.periodText({type: 'year', year: 2015}, language)]]);
    lines.push(['since', [src.replacementLabel({since: 2015}, language)]]);
    return lines.flatMap(([name, texts]) =>
      texts.map((text, i) => `${i ? '' : name}`.padEnd(26) + text),
    );
  });
}

const text = [
  'Every sentence that takes a number or a date. # is the number as the first line writes it; in',
  'brackets: the numbers of a form, where there are several. Written by',
  'node test/scripts/numbers.test.mjs --update.',
  ...all.flatMap((code) => ['', `== ${code} ==`, '', ...linesOf(code)]),
  '',
].join('\n');

const path = join(root, FILE);

if (process.argv.includes('--update')) {
  writeFileSync(path, text);
} else {
  test('every sentence with a number is the one that was reviewed', () => {
    assert.deepEqual(text.split('\n'), readFileSync(path, 'utf8').split('\n'));
  });

  test('no message with a value is forgotten', () => {
    const withValues = [...firstUnits].filter(([, {source}]) => /\{\d\}/.test(source));
    assert.deepEqual(
      withValues.map(([id]) => id).sort(),
      [...Object.keys(WITH_NUMBER), ...INSIDE, ...Object.keys(WITH_DATE), ...WITH_TEXT].sort(),
    );
  });
}
