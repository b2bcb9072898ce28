/** Exports items: as rows of a table and as schema.org data. */
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {EuropeanItem} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import type {Exports, Tools} from '../../widget/export/exports.js';
import type {JsonLd} from '../../widget/export/structured-data.js';
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
  header: (_, {figureHeaders}) => [
    'id',
    msg('Part of', {id: 'europe.part-of'}),
    msg('Acronym', {id: 'instruments.acronym'}),
    msg('Name', {id: 'instruments.name'}),
    msg('What it is', {id: 'instruments.description'}),
    ...figureHeaders(),
  ],
  rows: (item, view, tools) => rowsOf(item, view, tools),
  graph: (items, {language, figuresOf}, {figureNode, MAX_ITEMS}) => {
    const all = allOf(items).slice(0, MAX_ITEMS);
    return {
      '@type': 'Dataset',
      about: all.map((item) => nodeOf(item, language)),
      variableMeasured: all.flatMap(figuresOf).map((figure) => figureNode(figure, language)),
    };
  },
};

function rowsOf(item: EuropeanItem, view: EuropeView, tools: Tools, whole?: EuropeanItem): Rows {
  const {document, language, figuresOf} = view;
  const {id, acronym, name, parts = []} = item;
  return [
    ...tools.withFigures(
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
    ...parts.flatMap((part) => rowsOf(part, view, tools, item)),
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
