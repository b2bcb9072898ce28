/**
 * The texts of the bundled documents. The chunk of a widget holds them in English; those of another
 * language are filled in when its file comes.
 */

/** For each document its texts in one language, in the order of the English ones. */
export type TextsOfLanguage = Readonly<Record<string, string>>;

type Text = Record<string, string | readonly string[]>;

/** What separates texts, and what a list of ids begins with. */
const SEPARATOR = '|';
const LIST = '\t';

const documents = new Map<string, readonly Text[]>();
const come = new Map<string, TextsOfLanguage>();

const fill = (texts: readonly Text[], code: string, joined = ''): void =>
  joined.split(SEPARATOR).forEach((text, i) => {
    // An order of a list is written down only where a language has one of its own.
    if (text && texts[i]) texts[i][code] = text.startsWith(LIST) ? text.slice(1).split(' ') : text;
  });

/** Makes the texts of a document, and gives them out by number. */
export function localizedTexts(name: string, english: string): (number: number) => Text {
  const texts = english.split(SEPARATOR).map((): Text => ({}));
  documents.set(name, texts);
  fill(texts, 'en', english);
  for (const [code, all] of come) fill(texts, code, all[name]);
  return (number) => texts[number]!;
}

/** Adds the texts of a language to the documents of today and of later. */
export function addTexts(code: string, all: TextsOfLanguage): void {
  come.set(code, all);
  for (const [name, texts] of documents) fill(texts, code, all[name]);
}
