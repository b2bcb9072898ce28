/** Exports instruments: as rows of a table and as schema.org data. */
import {pickText} from '../../documents/localized-text.js';
import type {Instrument, LocalizedText} from '../../documents/types.js';
import {replacementLabel} from '../../widget/glossary/replacement.js';
import type {Exports} from '../../widget/export/exports.js';
import {count} from './list.js';
import type {InstrumentsView} from './view.js';
import * as words from './words.js';

/** One row per instrument. */
export const instrumentExports: Exports<Instrument, InstrumentsView> = {
  header: () => [
    words.acronym(),
    words.name(),
    words.description(),
    words.participants(),
    words.buildsOn(),
    words.number(),
    words.relations(),
    words.replacedBy(),
    words.source(),
  ],
  rows: (instrument, {document, figures, language}) => {
    const text = (value: LocalizedText | undefined) => pickText(value, language).text;
    const {acronym, name, description, participants, buildsOn, relations, replacedBy} = instrument;
    return [
      [
        acronym,
        text(name),
        text(description),
        text(participants),
        text(buildsOn),
        count(instrument, figures, language),
        (relations ?? []).map(({label}) => text(label)).join('; '),
        replacedBy &&
          [replacedBy.acronym, replacedBy.since && replacementLabel(replacedBy, language)]
            .filter(Boolean)
            .join(' · '),
        instrument.source?.url ?? document.source.url,
      ],
    ];
  },
  // The set has the same name in every layout.
  graph: (instruments, {language}) => ({
    '@type': 'DefinedTermSet',
    name: words.allInstruments(),
    hasDefinedTerm: instruments.map(({acronym, name, description}) => ({
      '@type': 'DefinedTerm',
      termCode: acronym,
      name: pickText(name, language).text,
      description: pickText(description, language).text,
    })),
  }),
};
