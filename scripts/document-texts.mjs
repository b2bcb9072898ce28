/**
 * Extracts translatable texts from documents, and inserts translations. The files in
 * `src/documents/cnrs/` are in English; every text `{"en": …}` is translatable, identified by the
 * name of its document and its path. Uses neither files nor DOM, so that it runs in Node and in the
 * tests.
 */

/** Texts that are not translated, by the end of their path. */
const ORIGINALS = [
  {path: /(^|\/)source\/title$/, why: 'The title of a page is quoted as it appears there.'},
  {path: /\/replacedBy\/name$/, why: 'Successors are known by their name in one language.'},
  {
    path: /^(programmes\/programmes\/P1\/name|glossary\/glossary\/mistrals\/expansion)$/,
    why: 'MISTRALS stands for English words, and is not translated in French either.',
  },
];

const isText = (value) => typeof value?.en === 'string';

/**
 * A copy of `value` in which `change` replaces every translatable text. Paths use the ID of an item,
 * or its index if it has none.
 */
function withTexts(value, path, change) {
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) {
    return ORIGINALS.some((original) => original.path.test(path)) ? value : change(path, value);
  }
  if (Array.isArray(value)) {
    return value.map((item, i) => withTexts(item, `${path}/${item?.id ?? i}`, change));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withTexts(member, `${path}/${key}`, change),
    ]),
  );
}

/** English texts to translate, by `<document>/<path>`, for example `figures/figures/K1/label`. */
export function textsOf(documents) {
  const texts = new Map();
  for (const [name, document] of Object.entries(documents)) {
    withTexts(document, name, (path, {en}) => {
      if (texts.has(path)) throw new Error(`Two texts have the path ${path}.`);
      texts.set(path, en);
    });
  }
  return texts;
}

/**
 * The documents with every text in all languages. `translations` has a map of texts by path for each
 * language but English; missing texts are omitted.
 */
export function translated(documents, translations) {
  const everyText = (path, {en}) => {
    const others = Object.entries(translations).map(([language, texts]) => [
      language,
      texts.get(path),
    ]);
    return {en, ...Object.fromEntries(others.filter(([, text]) => text))};
  };
  return Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [
      name,
      withTexts(document, name, everyText),
    ]),
  );
}
