/**
 * The public document format, version 1. It is the single source of the check of outside documents,
 * the types in `src/generated/format.ts`, the JSON Schema in `dist/schemas/` and `docs/format.md`.
 * The descriptions document each name; the build strips them from browser files.
 *
 * An invalid optional value is dropped; an invalid required or `decisive` value drops its item.
 */
import * as v from 'valibot';
import type {EuropeanItem as EuropeanItemType} from '../../generated/format.js';
import {coherent, figureRules, officeRules, periodRules} from './coherence.js';
import {
  CountryCode,
  DateOrPart,
  Day,
  decisive,
  Duration,
  Id,
  kind,
  LanguageTag,
  listOf,
  LocalizedText,
  Numeric,
  oneOf,
  Text,
  TimeZone,
  Url,
  WebUrl,
  Year,
} from './values.js';

const Facts = v.pipe(
  listOf(Text),
  v.description(
    'IDs of further statements of the source covered by this item, for checking; never shown.',
  ),
);

const Quote = v.pipe(
  Text,
  v.description('A few words of the source to check the item against; never shown.'),
);

const FigureIds = v.pipe(
  listOf(Id),
  v.description('IDs of the figures that belong to it; shown with it.'),
);

const Acronym = v.pipe(Text, v.description('Its acronym, the same in all languages.'));

const AcronymLanguage = v.optional(
  v.pipe(
    LanguageTag,
    v.description(
      'Language of the acronym, if there are words in it: `fr` for `UMI miroir`. It is marked with it, for screen readers.',
    ),
  ),
);

const Source = v.pipe(
  v.strictObject({
    title: v.pipe(LocalizedText, v.description('Title of the page or publication.')),
    publisher: v.pipe(LocalizedText, v.description('Who publishes it.')),
    url: v.pipe(WebUrl, v.description('URL of the page: http or https.')),
    asOf: v.pipe(
      v.nullable(DateOrPart),
      v.description(
        'ISO 8601 date of the facts, or only a month or a year; `null` if the source is undated, which is shown to readers.',
      ),
    ),
    retrieved: v.pipe(
      Day,
      v.description(
        'ISO 8601 date on which the facts were read there; for your own facts, on which they were recorded.',
      ),
    ),
    licence: v.optional(
      v.pipe(
        Text,
        v.description('Licence of the facts, as an SPDX identifier (`CC-BY-4.0`) or a name.'),
      ),
    ),
    note: v.optional(
      v.pipe(LocalizedText, v.description('A note about the source, shown in the source line.')),
    ),
  }),
  v.description('Where facts come from, with their date.'),
);

const ItemSource = v.pipe(
  v.strictObject({
    section: v.optional(
      v.pipe(
        Text,
        v.description('Section of the document’s source, for example `S5`; never shown.'),
      ),
    ),
    title: v.optional(
      v.pipe(LocalizedText, decisive(), v.description('Title of the page or publication.')),
    ),
    publisher: v.optional(v.pipe(LocalizedText, decisive(), v.description('Who publishes it.'))),
    url: v.optional(v.pipe(WebUrl, decisive(), v.description('URL of the page: http or https.'))),
    asOf: v.optional(
      v.pipe(
        v.nullable(DateOrPart),
        decisive(),
        v.description(
          'ISO 8601 date of the facts, or only a month or a year; `null` if the source is undated.',
        ),
      ),
    ),
    retrieved: v.optional(
      v.pipe(Day, v.description('ISO 8601 date on which the facts were read there.')),
    ),
    licence: v.optional(
      v.pipe(Text, v.description('Licence of the facts, as an SPDX identifier or a name.')),
    ),
    note: v.optional(v.pipe(LocalizedText, v.description('A note about the source.'))),
  }),
  v.description(
    'The source of one item: a section of the document’s source, or a separate source. If any part of a separate source is invalid, the item is left out: nothing is shown under the wrong source.',
  ),
);

const OwnSource = v.optional(
  v.pipe(
    ItemSource,
    decisive(),
    v.description('Where the item comes from, if not from the document’s source.'),
  ),
);

const Qualifier = v.pipe(
  oneOf('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'order'),
  v.description(
    'How exact a value is: `eq` exactly, `approx` about, `gt` over, `gte` at least, `lt` under, `lte` at most. `order` has no number, only an order of magnitude in words.',
  ),
);

const Measure = v.pipe(
  oneOf('count', 'share', 'amount', 'duration', 'rank'),
  v.description(
    'The kind of number. A `share` is a fraction of one (0.3 is 30 %), an `amount` is in the currency given by `unit`, a `duration` in its unit of time, a `rank` is a position.',
  ),
);

const Period = v.pipe(
  v.strictObject({
    type: v.pipe(
      oneOf('unstated', 'year', 'recurring'),
      v.description(
        '`unstated`: not stated by the source; `year`: one year, given by `year`; `recurring`: repeated, as given by `every`.',
      ),
    ),
    year: v.optional(
      v.pipe(Year, decisive(), v.description('The year, with four digits. Required for `year`.')),
    ),
    every: v.optional(
      v.pipe(
        Duration,
        decisive(),
        v.description(
          'ISO 8601 duration, for example `P1Y` for every year. Required for `recurring`.',
        ),
      ),
    ),
  }),
  coherent(periodRules),
  v.description('The period that a figure refers to.'),
);

const Figure = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the figures of all documents used together.')),
    value: v.pipe(
      v.nullable(Numeric),
      v.description(
        'The number alone: `1250`, for 30 % `0.3`. `null` if the source gives words instead of a number: see `display`.',
      ),
    ),
    qualifier: Qualifier,
    unit: v.pipe(
      Text,
      v.description(
        'What is counted. Only figures with the same unit share a scale. For an `amount`, the ISO 4217 currency code (`EUR`); for a `duration`, one of `second` `minute` `hour` `day` `week` `month` `year`: these are shown beside the number, in the reader’s language. Other units are only compared, not shown.',
      ),
    ),
    measure: Measure,
    label: v.pipe(
      LocalizedText,
      v.description('Label without the number, which continues the value: `researchers abroad`.'),
    ),
    note: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'Full sentences on what the label leaves open, such as what is included or counted together.',
        ),
      ),
    ),
    period: v.optional(
      v.pipe(
        Period,
        decisive(),
        v.description('The period that the figure refers to. Default: `unstated`.'),
      ),
    ),
    condition: v.optional(
      v.pipe(
        LocalizedText,
        decisive(),
        v.description(
          'A limit to what is counted, as a phrase that continues the label: `for one year or more`.',
        ),
      ),
    ),
    denominator: v.optional(
      v.pipe(LocalizedText, decisive(), v.description('The whole that a share refers to.')),
    ),
    counts: v.optional(
      v.pipe(
        listOf(Text),
        v.description('Acronyms of what is counted, if one count covers several things.'),
      ),
    ),
    members: v.optional(
      v.pipe(
        listOf(LocalizedText),
        v.description('Names of the counted things, if the source lists them.'),
      ),
    ),
    display: v.optional(
      v.pipe(
        LocalizedText,
        decisive(),
        v.description(
          'The value as text, instead of a formatted number. Required if `value` is `null`.',
        ),
      ),
    ),
    set: v.optional(
      v.pipe(
        Text,
        v.description(
          'Group of figures shown together, selected by the attribute `set`: for example `instruments`.',
        ),
      ),
    ),
    sameAs: v.optional(
      v.pipe(
        listOf(Id),
        v.description(
          'IDs of figures that state the same fact elsewhere; their values must be equal.',
        ),
      ),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('figure'),
  coherent(figureRules),
  v.description('A value with everything that must be shown with it.'),
);

const Relation = v.pipe(
  v.strictObject({
    id: v.optional(v.pipe(Id, v.description('ID of the relation; never shown.'))),
    type: v.pipe(
      Text,
      v.description(
        'Kind of relation, a word of your choice: for example `foreshadows`, `same-status`, `backed-by`, `partnership`. Never shown.',
      ),
    ),
    target: v.optional(
      v.pipe(
        Id,
        v.description(
          '`id` of an instrument in the same document; without it, only the label names the other side.',
        ),
      ),
    ),
    label: v.pipe(
      LocalizedText,
      v.description(
        'The relation in words, as shown to readers, including the name of the other side.',
      ),
    ),
    short: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'The same without the other side, for the line in a drawing. Default: `label`.',
        ),
      ),
    ),
  }),
  kind('relation'),
  v.description(
    'A stated relation from one instrument to another, or to something outside the list.',
  ),
);

const Replacement = v.pipe(
  v.strictObject({
    acronym: Acronym,
    acronymLanguage: AcronymLanguage,
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    since: v.optional(v.pipe(Year, v.description('Year since which it has been in use.'))),
    note: v.optional(v.pipe(LocalizedText, v.description('A note about the change.'))),
    source: OwnSource,
  }),
  v.description('What replaced something: a different thing, not the same one under a new name.'),
);

const ReplacedBy = v.optional(
  v.pipe(Replacement, v.description('What has replaced it since, with its own source.')),
);

const Instrument = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the instruments of the document.')),
    acronym: Acronym,
    acronymLanguage: AcronymLanguage,
    name: v.pipe(LocalizedText, v.description('Its full name, in the plural or the singular.')),
    description: v.pipe(LocalizedText, v.description('What it is, as a short sentence.')),
    participants: v.optional(v.pipe(LocalizedText, v.description('Who takes part, as a phrase.'))),
    buildsOn: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'What must exist already, or what the cooperation is built around, as a phrase.',
        ),
      ),
    ),
    figure: v.optional(
      v.pipe(
        Id,
        v.description('`id` of the figure that counts it; two instruments may share one.'),
      ),
    ),
    relations: v.optional(
      v.pipe(
        listOf(Relation),
        v.description('Relations that the source states. Drawn by the layout `pathway`.'),
      ),
    ),
    criteria: v.optional(
      v.pipe(
        v.record(Id, v.pipe(v.union([Id, listOf(Id)]), kind('answer'))),
        kind('answers'),
        v.description(
          'Answers to the questions in the document’s section `criteria`, as far as the source states them: option IDs by question ID; several if the source names several. Missing answers count as not stated, neither for nor against the instrument.',
        ),
      ),
    ),
    mostly: v.optional(
      v.pipe(
        listOf(Id),
        decisive(),
        v.description(
          'IDs of the questions whose answer in `criteria` holds mostly, according to the source: other answers then count as not stated.',
        ),
      ),
    ),
    replacedBy: ReplacedBy,
    reference: v.optional(
      v.pipe(
        v.boolean(),
        kind('boolean'),
        v.description(
          'Whether the source names it only to explain another instrument; then it is neither listed nor counted. Default: `false`.',
        ),
      ),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('instrument'),
  v.description('A form of cooperation between research teams.'),
);

const CriterionOption = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('ID used in `criteria` of the instruments.')),
    label: v.pipe(
      LocalizedText,
      v.description('The answer, as it continues the label of its question: `one`, `laboratory`.'),
    ),
  }),
  kind('option'),
  v.description('One answer to a question of the finder.'),
);

const Criterion = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('ID used in `criteria` of the instruments.')),
    label: v.pipe(LocalizedText, v.description('The question, as a phrase: `Partners abroad`.')),
    options: v.pipe(
      listOf(CriterionOption),
      v.minLength(1),
      v.description(
        'The answers to choose from, in this order; an option for no answer is added before them.',
      ),
    ),
  }),
  kind('question'),
  v.description(
    'A question that helps readers find an instrument. The bundled document asks for `partners` (`one` or `several` abroad), `earlier` (`yes`: the teams already have links) and `form` (`project`, `network`, `laboratory`).',
  ),
);

const regions = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

const Region = v.pipe(
  oneOf(...regions),
  v.description('Part of the world that groups offices, named in the reader’s language.'),
);

const Office = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the offices of the document.')),
    city: v.pipe(LocalizedText, v.description('The place, by the name that readers know.')),
    country: v.pipe(CountryCode, v.description('ISO 3166-1 alpha-2: `JP`, `GB`, `GR`.')),
    countryName: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'Name to show instead of the browser’s name for `country`. Default: the latter, in the reader’s language.',
        ),
      ),
    ),
    latitude: v.optional(
      v.pipe(
        v.number(),
        v.minValue(-90),
        v.maxValue(90),
        kind('latitude'),
        v.description(
          'Degrees north, WGS 84, from -90 to 90. Without it the office is not on the map.',
        ),
      ),
    ),
    longitude: v.optional(
      v.pipe(
        v.number(),
        v.minValue(-180),
        v.maxValue(180),
        kind('longitude'),
        v.description(
          'Degrees east, WGS 84, from -180 to 180. Without it the office is not on the map.',
        ),
      ),
    ),
    timeZone: v.optional(
      v.pipe(
        TimeZone,
        v.description(
          'IANA time zone, for example `Asia/Tokyo`. Without it no local time is shown.',
        ),
      ),
    ),
    region: v.optional(
      v.pipe(
        Text,
        v.metadata({known: regions}),
        v.description(
          'Group of the office: one of these parts of the world, shown in the reader’s language, or your own text, shown as written.',
        ),
      ),
    ),
    url: v.optional(
      v.pipe(
        Url,
        v.description('URL of the office: http, https, mailto or tel. Its city becomes the link.'),
      ),
    ),
    note: v.optional(v.pipe(LocalizedText, v.description('Full sentences shown with the office.'))),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('office'),
  coherent(officeRules),
  v.description('A place where the organisation has an office.'),
);

const Programme = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the programmes of the document.')),
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    description: v.pipe(
      LocalizedText,
      v.description('What it is and what it is for, in one to three sentences.'),
    ),
    acronym: v.optional(Acronym),
    acronymLanguage: AcronymLanguage,
    countries: v.optional(
      v.pipe(
        listOf(CountryCode),
        v.description(
          'Partner countries and regions, ISO 3166-1 alpha-2, as far as the source names them.',
        ),
      ),
    ),
    duration: v.optional(
      v.pipe(Duration, v.description('ISO 8601 duration, for example `P10Y` for ten years.')),
    ),
    coordinator: v.optional(
      v.pipe(LocalizedText, v.description('The coordinator, or the consortium that runs it.')),
    ),
    managers: v.optional(v.pipe(listOf(LocalizedText), v.description('Who manages it.'))),
    figures: v.optional(FigureIds),
    note: v.optional(v.pipe(LocalizedText, v.description('Full sentences shown with it.'))),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('programme'),
  v.description('A programme in which organisations of several countries take part.'),
);

const EuropeanItem: v.GenericSchema<EuropeanItemType> = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique in the whole tree.')),
    kind: v.optional(
      v.pipe(
        Text,
        v.description(
          'The kind of item: for example `area`, `programme`, `calls`, `projects`, `agenda`, `commitment`. Default: not stated.',
        ),
      ),
    ),
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    acronym: v.optional(
      v.pipe(LocalizedText, v.description('Its acronym, by language if needed: `FP7`, `7ᵉ PCRD`.')),
    ),
    description: v.optional(
      v.pipe(
        LocalizedText,
        v.description('What it is, or what the organisation did or does in it.'),
      ),
    ),
    points: v.optional(
      v.pipe(
        listOf(LocalizedText),
        v.description(
          'Statements, for example announcements, each a sentence in the tense of the source.',
        ),
      ),
    ),
    figures: v.optional(FigureIds),
    within: v.optional(
      v.pipe(
        listOf(Id),
        v.description('IDs of the items that it runs under without being a part of them.'),
      ),
    ),
    parts: v.optional(
      v.pipe(
        listOf(v.lazy(() => EuropeanItem)),
        v.description('What the source names as its parts: items again.'),
      ),
    ),
    note: v.optional(v.pipe(LocalizedText, v.description('Full sentences shown with it.'))),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('item'),
  v.description(
    'A part of European research policy in which the organisation takes part; `parts` makes it a tree.',
  ),
);

const Mission = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the missions of the document.')),
    kind: v.pipe(
      oneOf('role', 'task'),
      v.description('`role`: what the department is; `task`: one of the things it does.'),
    ),
    description: v.pipe(
      LocalizedText,
      v.description(
        'A role starts with a verb in the third person, a task with a verb in the infinitive.',
      ),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('mission'),
  v.description('What a department does: missions in the sense of tasks, not of trips.'),
);

const Department = v.pipe(
  v.strictObject({
    acronym: Acronym,
    acronymLanguage: AcronymLanguage,
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    organisation: v.pipe(LocalizedText, v.description('The organisation that it belongs to.')),
    replacedBy: ReplacedBy,
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  v.description('The department whose missions the document lists.'),
);

const Term = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the terms of the document.')),
    term: v.pipe(LocalizedText, v.description('The acronym or the term itself.')),
    expansion: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'The words that the letters stand for; omitted if the source does not give them.',
        ),
      ),
    ),
    acronymLanguage: v.optional(
      v.pipe(
        LanguageTag,
        v.description(
          'Language of the words that the letters come from, if the expansion in other languages has other initials: then the expansion in this language is shown as well.',
        ),
      ),
    ),
    meaning: v.optional(v.pipe(LocalizedText, v.description('The meaning, in a sentence or two.'))),
    replacedBy: ReplacedBy,
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('term'),
  v.description('An acronym or a term with its expansion and meaning.'),
);

/** A whole document. @internal */
export const CooperationDocument = v.pipe(
  v.strictObject({
    $schema: v.optional(
      v.pipe(
        Text,
        v.description(
          'URL or path of the JSON Schema, for completion and validation in editors such as Visual Studio Code. Ignored by widgets.',
        ),
      ),
    ),
    format: v.pipe(v.literal(1), kind('format'), v.description('Version of the format.')),
    source: v.pipe(
      Source,
      v.description('Where the facts come from. Without it, nothing is shown.'),
    ),
    licence: v.optional(
      v.pipe(
        Text,
        v.description(
          'Licence of the document’s own wording and translations, as an SPDX identifier (`CC-BY-4.0`) or a name. The facts keep the terms of their source.',
        ),
      ),
    ),
    heading: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'Heading of every widget that shows the document, unless the page gives one. Default: the name of what the widget shows.',
        ),
      ),
    ),
    statement: v.optional(
      v.pipe(LocalizedText, v.description('A statement about all items of the document.')),
    ),
    facts: v.optional(
      v.pipe(
        listOf(Text),
        v.description(
          'IDs of statements of the source that the document covers as a whole, for checking; never shown.',
        ),
      ),
    ),
    figures: v.optional(
      v.pipe(
        listOf(Figure),
        v.description('Shown by `<key-figures>`, and by other widgets with their items.'),
      ),
    ),
    instruments: v.optional(
      v.pipe(listOf(Instrument), v.description('Shown by `<instrument-explainer>`.')),
    ),
    criteria: v.optional(
      v.pipe(listOf(Criterion), v.description('The questions of the finder, in this order.')),
    ),
    offices: v.optional(v.pipe(listOf(Office), v.description('Shown by `<office-list>`.'))),
    programmes: v.optional(
      v.pipe(listOf(Programme), v.description('Shown by `<programme-list>`.')),
    ),
    europe: v.optional(
      v.pipe(listOf(EuropeanItem), v.description('Shown by `<european-participation>`.')),
    ),
    department: v.optional(
      v.pipe(
        Department,
        v.description('The department whose missions are in the section `mission`.'),
      ),
    ),
    mission: v.optional(v.pipe(listOf(Mission), v.description('Shown by `<department-mission>`.'))),
    glossary: v.optional(
      v.pipe(listOf(Term), v.description('Shown by `<glossary-list>` and `<glossary-term>`.')),
    ),
  }),
  v.description('A document in the public format. A widget reads the sections that it knows.'),
);

/**
 * All named definitions of the format, in the order of the documentation.
 *
 * @internal The inferred type is huge: use the types in `src/generated/format.ts`.
 */
export const definitions = {
  LocalizedText,
  Source,
  ItemSource,
  Qualifier,
  Measure,
  Period,
  Figure,
  Relation,
  Replacement,
  Instrument,
  CriterionOption,
  Criterion,
  Region,
  Office,
  Programme,
  EuropeanItem,
  Mission,
  Department,
  Term,
  CooperationDocument,
};
