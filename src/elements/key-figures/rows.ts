/** Figures as a table to take away. */
import type {Rows} from '../../documents/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, LocalizedText, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {figureText, periodText} from '../../widget/figure-text.js';

/** One row a figure: no value without its qualifier, its period and its source. */
export function figureRows(
  figures: readonly BundledFigure[],
  source: Source,
  language: Language,
): Rows {
  const text = (value: LocalizedText | undefined) => pickText(value, language.code).text;
  return [
    [
      'id',
      msg('Qualifier', {id: 'rows.qualifier'}),
      msg('Number', {id: 'figures.number'}),
      msg('What is counted', {id: 'figures.counted'}),
      msg('Period', {id: 'rows.period'}),
      msg('Note', {id: 'rows.note'}),
      msg('Source', {id: 'rows.source'}),
    ],
    ...figures.map((figure) => {
      const {before, number, after} = figureText(figure, language);
      const {id, value, label, condition, note, period} = figure;
      return [
        id,
        `${before}${after}`,
        value ?? number,
        text(label),
        periodText(period) || msg('not stated', {id: 'not-stated'}),
        [condition, note].map(text).filter(Boolean).join('; '),
        figure.source?.url ?? source.url,
      ];
    }),
  ];
}
