/** Figures as rows of an exported table. Every value has its qualifier, period and source. */
import type {Row, Rows} from '../export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, LocalizedText, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import * as words from '../../language/words.js';
import {currencyOf, measureText, numberOf, unitOf} from './figure-data.js';
import {figureText, periodText} from './figure-text.js';

/** The headers of a figure's cells. */
export const figureHeaders = (): Row => [
  msg('Qualifier', {id: 'rows.qualifier'}),
  words.number(),
  msg('Kind of number', {id: 'rows.measure'}),
  msg('Unit', {id: 'rows.unit'}),
  msg('Currency', {id: 'rows.currency'}),
  words.counted(),
  words.shareOf(),
  words.period(),
  words.note(),
  words.source(),
];

export function figureCells(figure: BundledFigure, source: Source, language: Language): Row {
  const {before, number, after} = figureText(figure, language);
  const {measure, label, condition, denominator, note, period} = figure;
  const text = (given: LocalizedText | undefined) => pickText(given, language).text;
  return [
    `${before}${after}`.trim(),
    numberOf(figure) ?? number,
    measureText(measure),
    unitOf(figure, language),
    currencyOf(figure),
    text(label),
    text(denominator),
    periodText(period, language) || words.notStated(),
    [condition, note].map(text).filter(Boolean).join('; '),
    figure.source?.url ?? source.url,
  ];
}

/** Repeats the cells of an item for each of its figures, or once if it has none. */
export const withFigures = (
  cells: Row,
  figures: readonly BundledFigure[],
  source: Source,
  language: Language,
): Rows =>
  figures.length
    ? figures.map((figure) => [...cells, ...figureCells(figure, source, language)])
    : [
        [
          ...cells,
          ...figureHeaders()
            .slice(1)
            .map(() => ''),
          source.url,
        ],
      ];
