/**
 * The texts of the bundled documents. A widget's chunk contains the English ones; another
 * language's are added when its file loads.
 */

/** The texts of each document in one language, in the order of the English ones. */
export type TextsOfLanguage = Readonly<Record<string, string>>;

type Text = Record<string, string | readonly string[]>;

/** Separates texts, and marks a list of IDs. */
const SEPARATOR = '|';
const LIST = '\t';

const documents = new Map<string, readonly Text[]>();
const come = new Map<string, TextsOfLanguage>();

const fill = (texts: readonly Text[], code: string, joined = ''): void =>
  joined.split(SEPARATOR).forEach((text, i) => {
    // A language stores the order of a list only if it differs from the English one.
    if (text && texts[i]) texts[i][code] = text.startsWith(LIST) ? text.slice(1).split(' ') : text;
  });

/** Collects the texts of a document and returns a function that looks them up by number. */
export function localizedTexts(name: string, english: string): (number: number) => Text {
  const texts = english.split(SEPARATOR).map((): Text => ({}));
  documents.set(name, texts);
  fill(texts, 'en', english);
  for (const [code, all] of come) fill(texts, code, all[name]);
  return (number) => texts[number]!;
}

/** Adds a language's texts to the documents loaded so far and to later ones. */
export function addTexts(code: string, all: TextsOfLanguage): void {
  come.set(code, all);
  for (const [name, texts] of documents) fill(texts, code, all[name]);
}
