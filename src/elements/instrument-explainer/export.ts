/** Exports instruments: as rows of a table and as schema.org data. */
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, Instrument, LocalizedText, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {replacementLabel} from '../../widget/glossary/replacement.js';
import {sourceNode, type JsonLd} from '../../widget/export/structured-data.js';
import {count} from './list.js';

/** One row an instrument. */
export function instrumentRows(
  instruments: readonly Instrument[],
  figures: ReadonlyMap<string, BundledFigure>,
  source: Source,
  language: Language,
): Rows {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  return [
    [
      msg('Acronym', {id: 'instruments.acronym'}),
      msg('Name', {id: 'instruments.name'}),
      msg('What it is', {id: 'instruments.description'}),
      msg('Who takes part', {id: 'instruments.participants'}),
      msg('Builds on', {id: 'instruments.builds-on'}),
      msg('Number', {id: 'figures.number'}),
      msg('Relations', {id: 'instruments.relations'}),
      msg('Replaced by', {id: 'instruments.replaced-by'}),
      msg('Source', {id: 'rows.source'}),
    ],
    ...instruments.map((instrument) => {
      const {acronym, name, description, participants, buildsOn, relations, replacedBy} =
        instrument;
      return [
        acronym,
        text(name),
        text(description),
        text(participants),
        text(buildsOn),
        count(instrument, figures, language),
        (relations ?? []).map(({label}) => text(label)).join('; '),
        replacedBy &&
          [replacedBy.acronym, replacedBy.since && replacementLabel(replacedBy)]
            .filter(Boolean)
            .join(' · '),
        instrument.source?.url ?? source.url,
      ];
    }),
  ];
}

/** The instruments as terms of one set. */
export function instrumentTerms(
  instruments: readonly Instrument[],
  name: string,
  source: Source,
  language: Language,
): JsonLd {
  return {
    '@type': 'DefinedTermSet',
    name,
    ...sourceNode(source, language),
    hasDefinedTerm: instruments.map(({acronym, name, description}) => ({
      '@type': 'DefinedTerm',
      termCode: acronym,
      name: pickText(name, language).text,
      description: pickText(description, language).text,
    })),
  };
}
