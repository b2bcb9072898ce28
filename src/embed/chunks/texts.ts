/** The texts of the bundled documents, which come with the files of their languages. */

/** The texts of each document in one language, in the order in which its chunk has them. */
export type TextsOfLanguage = Readonly<Record<string, string>>;

type Text = Record<string, string | readonly string[]>;

/** Separates texts, and marks a list of IDs. */
const SEPARATOR = '|';
const LIST = '\t';

const documents = new Map<string, Text[]>();
const come = new Map<string, TextsOfLanguage>();

const fill = (texts: Text[], code: string, joined = ''): void =>
  joined.split(SEPARATOR).forEach((text, i) => {
    // A language stores the order of a list only if it differs from the English one.
    if (text) (texts[i] ??= {})[code] = text.startsWith(LIST) ? text.slice(1).split(' ') : text;
  });

/**
 * Collects the texts of a document and returns a function that looks them up by number. `order` is
 * that of a list in English.
 */
export function localizedTexts(name: string): (number: number, order?: readonly string[]) => Text {
  const texts: Text[] = [];
  documents.set(name, texts);
  for (const [code, all] of come) fill(texts, code, all[name]);
  return (number, order) => {
    const text = (texts[number] ??= {});
    if (order) text['en'] = order;
    return text;
  };
}

/** Adds a language's texts to the documents loaded so far and to later ones. */
export function addTexts(code: string, all: TextsOfLanguage): void {
  come.set(code, all);
  for (const [name, texts] of documents) fill(texts, code, all[name]);
}
