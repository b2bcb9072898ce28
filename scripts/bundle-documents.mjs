/**
 * Turns the documents in the public format into bundled ones: for each widget only what it reads,
 * with everything precomputed that would need `Intl` before the first paint.
 * Uses neither files nor DOM, so that it runs in Node and in the tests.
 */

/** Fields that only serve checking: where the source states a fact, and in which words. */
const FOR_CHECKING = new Set(['$schema', 'facts', 'quote', 'sameAs', 'section']);

/**
 * The bundled documents by tag. Pure.
 * `documents`: the documents by file name without extension, which is the name of their section;
 * `languages`: all shipped languages; `sections`: as in `src/documents/sections.ts`.
 */
export function compile(documents, languages, sections) {
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      section.widget,
      bundle(name, section, documents, languages),
    ]),
  );
}

function bundle(name, {with: more = [], figures: fields, alphabetical}, documents, languages) {
  const document = documents[name];
  const {format, source, licence} = document;
  const bundled = {format, source, licence};
  // In the order of the document.
  for (const key of Object.keys(document)) {
    if (key === name || more.includes(key)) bundled[key] = document[key];
  }
  if (fields) bundled.figures = referredFigures(bundled, documents).map((it) => pick(it, fields));

  if (bundled.figures) {
    bundled.figures = bundled.figures.map((it) =>
      withMembersText(withFormatted(withLabel(it), languages), languages),
    );
  }
  if (bundled.offices) {
    bundled.offices = bundled.offices.map((it) => withCountryName(it, languages));
  }
  if (bundled.programmes) {
    bundled.programmes = bundled.programmes.map((it) => withCountryNames(it, languages));
  }
  if (bundled.offices) bundled.countryOrder = countryOrders(bundled, languages);
  if (alphabetical) bundled.order = orders(document[name], alphabetical, languages);
  return withoutChecking(bundled);
}

/** The figures that items refer to in `figure` or `figures`, in the order of their document. */
function referredFigures(bundled, documents) {
  const ids = new Set();
  JSON.stringify(bundled, (key, value) => {
    if (key === 'figure') ids.add(value);
    if (key === 'figures') for (const id of value) ids.add(id);
    return value;
  });
  const all = Object.values(documents).flatMap((document) => document.figures ?? []);
  const missing = [...ids].find((id) => !all.some((figure) => figure.id === id));
  if (missing !== undefined) throw new Error(`No document has the figure "${missing}".`);
  return all.filter((figure) => ids.has(figure.id));
}

const pick = (object, keys) =>
  Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));

/** Arabic with the same digits as at run time: see `src/language/formatters.ts`. */
const forIntl = (language) => (language === 'ar' ? 'ar-u-nu-latn' : language);

/** Adds the value as text unless it is just the digits of the number in every language. */
function withFormatted(figure, languages) {
  const {value, measure, display} = figure;
  if (value === null || display !== undefined) return figure;
  const options = measure === 'share' ? {style: 'percent', maximumFractionDigits: 1} : {};
  const formatted = languages.map((language) => [
    language,
    new Intl.NumberFormat(forIntl(language), options).format(value),
  ]);
  return formatted.some(([, text]) => text !== String(value))
    ? {...figure, formatted: Object.fromEntries(formatted)}
    : figure;
}

const textIn = (text, language) => (typeof text === 'string' ? text : (text[language] ?? text.en));

/** Our labels say what they are a share of: `of CNRS publications are joint publications`. */
const withLabel = (figure) => (figure.denominator ? {...figure, labelSaysAll: true} : figure);

/** Adds the counted things as one list, in alphabetical order. */
function withMembersText(figure, languages) {
  const {members} = figure;
  if (!members) return figure;
  const list = (language) =>
    new Intl.ListFormat(language).format(
      members.map((it) => textIn(it, language)).sort(new Intl.Collator(language).compare),
    );
  return {
    ...figure,
    membersText: Object.fromEntries(languages.map((language) => [language, list(language)])),
  };
}

/** The name of a country in each language. */
const countryNames = (country, languages) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      new Intl.DisplayNames([language], {type: 'region'}).of(country),
    ]),
  );

const withCountryName = (office, languages) =>
  office.countryName !== undefined
    ? office
    : {...office, countryName: countryNames(office.country, languages)};

const withCountryNames = (programme, languages) =>
  programme.countries
    ? {...programme, countryNames: programme.countries.map((it) => countryNames(it, languages))}
    : programme;

/** IDs in the alphabetical order of `field`, for the languages in which it differs. */
function orders(items, field, languages) {
  const given = items.map(({id}) => id);
  const sorted = languages.map((language) => {
    const {compare} = new Intl.Collator(language);
    const name = (item) => textIn(item[field], language);
    return [language, items.toSorted((a, b) => compare(name(a), name(b))).map(({id}) => id)];
  });
  const different = sorted.filter(([, ids]) => ids.join() !== given.join());
  return different.length > 0 ? Object.fromEntries(different) : undefined;
}

const letters = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** As `compareLetters` in `sorting.ts` of <office-list> compares before the first paint. */
const compareLetters = (a, b) => {
  const [first, second] = [letters(a), letters(b)];
  return Number(first > second) - Number(first < second);
};

/** IDs of offices in the order of their countries, where comparing letters is not enough. */
function countryOrders({offices}, languages) {
  const different = languages.flatMap((language) => {
    const {compare} = new Intl.Collator(language);
    const byCity = offices.toSorted((a, b) =>
      compare(textIn(a.city, language), textIn(b.city, language)),
    );
    const ids = (order) =>
      byCity
        .toSorted((a, b) => order(textIn(a.countryName, language), textIn(b.countryName, language)))
        .map(({id}) => id);
    return ids(compare).join() === ids(compareLetters).join() ? [] : [[language, ids(compare)]];
  });
  return different.length > 0 ? Object.fromEntries(different) : undefined;
}

/** A copy without the fields for checking, and without a `source` that is then empty. */
function withoutChecking(value) {
  if (Array.isArray(value)) return value.map(withoutChecking);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key, member]) => !FOR_CHECKING.has(key) && member !== undefined)
    .map(([key, member]) => [key, withoutChecking(member)])
    .filter(([key, member]) => key !== 'source' || Object.keys(member).length > 0);
  return Object.fromEntries(kept);
}
