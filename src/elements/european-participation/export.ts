/** Exports items: as rows of a table and as schema.org data. */
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {EuropeanItem} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import * as words from '../../language/words.js';
import {figureHeaders, withFigures} from '../../widget/figure/figure-rows.js';
import {MAX_ITEMS, type Exports, type JsonLd} from '../../widget/export/exports.js';
import {allOf} from './nested-items.js';
import type {EuropeView} from './view.js';

/** The description and statements of an item as one text. */
const textOf = ({description, points = []}: EuropeanItem, language: Language): string =>
  [description, ...points]
    .map((text) => pickText(text, language).text)
    .filter(Boolean)
    .join(' ');

/** One row per item and figure, parts after their parents. */
export const europeExports: Exports<EuropeanItem, EuropeView> = {
  header: () => [
    'id',
    msg('Part of', {id: 'europe.part-of'}),
    words.acronym(),
    words.name(),
    words.description(),
    ...figureHeaders(),
  ],
  rows: (item, view) => rowsOf(item, view),
  graph: (items, {language, figuresOf}, {figureNode}) => {
    const all = allOf(items).slice(0, MAX_ITEMS);
    return {
      '@type': 'Dataset',
      about: all.map((item) => nodeOf(item, language)),
      variableMeasured: all.flatMap(figuresOf).map((figure) => figureNode(figure, language)),
    };
  },
};

function rowsOf(item: EuropeanItem, view: EuropeView, whole?: EuropeanItem): Rows {
  const {document, language, figuresOf} = view;
  const {id, acronym, name, parts = []} = item;
  return [
    ...withFigures(
      [
        id,
        whole?.id,
        pickText(acronym, language).text,
        pickText(name, language).text,
        textOf(item, language),
      ],
      figuresOf(item),
      {...document.source, ...item.source},
      language,
    ),
    ...parts.flatMap((part) => rowsOf(part, view, item)),
  ];
}

/** An item as a thing with a name. */
const nodeOf = (item: EuropeanItem, language: Language): JsonLd => {
  const {id, acronym, name} = item;
  return {
    '@type': 'Thing',
    identifier: id,
    name: pickText(name, language).text,
    alternateName: acronym && pickText(acronym, language).text,
    description: textOf(item, language) || undefined,
  };
};
