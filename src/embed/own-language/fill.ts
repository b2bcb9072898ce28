/**
 * Adds a language to a bundled document: its texts, and what is precomputed for the shipped
 * languages, such as country names and alphabetical order, using `Intl`.
 */
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, LocalizedText} from '../../documents/types.js';
import {collator, countryName, listText} from '../../language/formatters.js';

/** Source of translated texts. */
export interface Texts {
  readonly code: string;
  readonly base: string;
  /** `place`: keys of objects and IDs of items, or their indices, separated by `/`. */
  readonly text: (english: string, place: string) => string | undefined;
}

type Members = Record<string, unknown>;

const country = (code: string, id: unknown): string | undefined => {
  try {
    return countryName(code, id as string);
  } catch {
    return undefined;
  }
};

function fillTexts(value: unknown, place: string, texts: Texts): void {
  if (typeof value !== 'object' || value === null) return;
  const {code, base, text} = texts;
  const members = value as Members;
  if (Array.isArray(value)) {
    value.forEach((item: Members | null, i) =>
      fillTexts(item, `${place}/${(item?.['id'] as string | undefined) ?? i}`, texts),
    );
  } else if (typeof members['en'] === 'string') {
    const found = text(members['en'], place) ?? members[base];
    if (found !== undefined) members[code] = found;
  } else {
    for (const [key, member] of Object.entries(members)) {
      fillTexts(member, place ? `${place}/${key}` : key, texts);
    }
    fillComputed(members, code);
  }
}

function fillComputed(members: Members, code: string): void {
  const {countryName: own, countryNames, membersText, countries} = members;
  const set = (texts: unknown, text: string | undefined) => {
    if (typeof texts === 'object' && text) (texts as Members)[code] = text;
  };
  set(own, country(code, members['country']));
  (countries as readonly string[] | undefined)?.forEach((id, i) =>
    set((countryNames as readonly unknown[] | undefined)?.[i], country(code, id)),
  );
  if (!membersText) return;
  const all = members['members'] as readonly LocalizedText[];
  set(
    membersText,
    listText(
      code,
      all.map((each) => pickText(each, code).text),
    ),
  );
}

/** Adds the language to `document`. */
export function fill(document: BundledDocument, texts: Texts): void {
  fillTexts(document, '', texts);
  const {code} = texts;
  const {compare} = collator(code);
  const {glossary, offices, order, countryOrder} = document as {
    -readonly [K in keyof BundledDocument]: BundledDocument[K];
  };
  const inOrder = <T extends {readonly id: string}>(
    items: readonly T[],
    nameOf: (item: T) => LocalizedText | undefined,
  ) =>
    [...items].sort((a, b) =>
      compare(pickText(nameOf(a), code).text, pickText(nameOf(b), code).text),
    );
  const set = (orders: object | undefined, items: readonly {readonly id: string}[]) => {
    if (orders) (orders as Members)[code] = items.map(({id}) => id);
  };
  if (glossary)
    set(
      order,
      inOrder(glossary, ({term}) => term),
    );
  if (offices) {
    const byCity = inOrder(offices, ({city}) => city);
    set(order, byCity);
    set(
      countryOrder,
      inOrder(byCity, (office) => office.countryName),
    );
  }
}
