/** Exports items: as rows of a table and as schema.org data. */
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, EuropeanItem, LocalizedText, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {figureHeaders, withFigures} from '../../widget/figure/figure-rows.js';
import type {JsonLd} from '../../widget/export/structured-data.js';

/** What an item is, or does, in one text. */
const textOf = ({description, points = []}: EuropeanItem, language: Language): string =>
  [description, ...points]
    .map((text) => pickText(text, language).text)
    .filter(Boolean)
    .join(' ');

/** One row an item and figure, parts after what they are a part of. */
export function itemRows(
  items: readonly EuropeanItem[],
  figuresOf: (item: EuropeanItem) => readonly BundledFigure[],
  source: Source,
  language: Language,
): Rows {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const rowsOf = (item: EuropeanItem, whole?: EuropeanItem): Rows => {
    const {id, acronym, name, parts = []} = item;
    return [
      ...withFigures(
        [id, whole?.id, text(acronym), text(name), textOf(item, language)],
        figuresOf(item),
        {...source, ...item.source},
        language,
      ),
      ...parts.flatMap((part) => rowsOf(part, item)),
    ];
  };
  return [
    [
      'id',
      msg('Part of', {id: 'europe.part-of'}),
      msg('Acronym', {id: 'instruments.acronym'}),
      msg('Name', {id: 'instruments.name'}),
      msg('What it is', {id: 'instruments.description'}),
      ...figureHeaders(),
    ],
    ...items.flatMap((item) => rowsOf(item)),
  ];
}

/** An item as a thing with a name. */
export const itemNode = (item: EuropeanItem, language: Language): JsonLd => {
  const {id, acronym, name} = item;
  return {
    '@type': 'Thing',
    identifier: id,
    name: pickText(name, language).text,
    alternateName: acronym && pickText(acronym, language).text,
    description: textOf(item, language) || undefined,
  };
};
