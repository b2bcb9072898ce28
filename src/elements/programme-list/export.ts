/** Exports programmes: as rows of a table and as schema.org data. */
import {pickText} from '../../documents/localized-text.js';
import type {BundledProgramme, LocalizedText} from '../../documents/types.js';
import {durationText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {figureHeaders, withFigures} from '../../widget/figure/figure-rows.js';
import type {Exports, JsonLd} from '../../widget/export/exports.js';
import {countriesOf} from './countries.js';
import type {ProgrammesView} from './view.js';
import * as words from './words.js';

/** One row per programme and figure. */
export const programmeExports: Exports<BundledProgramme, ProgrammesView> = {
  header: () => [
    'id',
    words.acronym(),
    words.name(),
    words.aim(),
    words.countries(),
    words.duration(),
    words.management(),
    words.coordination(),
    ...figureHeaders(),
  ],
  rows: (programme, {document: {source}, language, figuresOf}) => {
    const text = (value: LocalizedText | undefined) => pickText(value, language).text;
    const list = (values: readonly LocalizedText[] = []) => values.map(text).join('; ');
    const {id, acronym, name, description, duration, managers, coordinator} = programme;
    const cells = [
      id,
      acronym,
      text(name),
      text(description),
      list(countriesOf(programme, language)),
      duration && durationText(duration, language.tag),
      list(managers),
      text(coordinator),
    ];
    return withFigures(cells, figuresOf(programme), {...source, ...programme.source}, language);
  },
  graph: (programmes, {language, figuresOf}, {figureNode}) => ({
    '@type': 'Dataset',
    about: programmes.map((programme) => nodeOf(programme, language)),
    variableMeasured: programmes.flatMap(figuresOf).map((figure) => figureNode(figure, language)),
  }),
};

/** A programme as a research project, with its countries and organisations. */
function nodeOf(programme: BundledProgramme, language: Language): JsonLd {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const {id, acronym, name, description, countries = [], managers} = programme;
  const names = countriesOf(programme, language);
  return {
    '@type': 'ResearchProject',
    identifier: id,
    name: text(name),
    alternateName: acronym,
    description: text(description),
    areaServed: countries.map((identifier, i) => ({
      '@type': 'AdministrativeArea',
      identifier,
      name: text(names[i]),
    })),
    member: managers?.map((manager) => ({'@type': 'Organization', name: text(manager)})),
  };
}
