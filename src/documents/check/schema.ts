/**
 * The public document format, version 1, written once. From here come the check of outside
 * documents, the types in `src/generated/format.ts`, the JSON Schema in `dist/schemas/` and
 * `docs/format.md`. The descriptions are the documentation of each name; the
 * build takes them out of what goes to browsers.
 *
 * An optional value that does not pass is dropped, a required one takes its item with it, and one
 * that is `decisive` does so too.
 */
import * as v from 'valibot';
import type {EuropeanItem as EuropeanItemType} from '../../generated/format.js';
import {coherent, figureRules, officeRules, periodRules} from './coherence.js';
import {
  Address,
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
  WebAddress,
  Year,
} from './values.js';

const Facts = v.pipe(
  listOf(Text),
  v.description(
    'Ids of further statements of the source that this item holds, for checking; never shown.',
  ),
);

const Quote = v.pipe(
  Text,
  v.description('A few words of the source in which the item can be checked; never shown.'),
);

const FigureIds = v.pipe(
  listOf(Id),
  v.description('Ids of the figures that belong to it, shown with it.'),
);

const Acronym = v.pipe(Text, v.description('Its acronym, the same in all languages.'));

const Source = v.pipe(
  v.strictObject({
    title: v.pipe(LocalizedText, v.description('Title of the page or publication.')),
    publisher: v.pipe(LocalizedText, v.description('Who publishes it.')),
    url: v.pipe(WebAddress, v.description('Address of the page: http or https.')),
    asOf: v.pipe(
      v.nullable(DateOrPart),
      v.description(
        'ISO 8601 date the facts are valid for, also only a month or a year; `null` where the source is not dated, which readers are told.',
      ),
    ),
    retrieved: v.pipe(
      Day,
      v.description(
        'ISO 8601 date on which the facts were read there; for facts of your own, when they were written down.',
      ),
    ),
    licence: v.optional(
      v.pipe(
        Text,
        v.description('Licence of the facts, as an SPDX identifier (`CC-BY-4.0`) or a name.'),
      ),
    ),
    note: v.optional(
      v.pipe(
        LocalizedText,
        v.description('What a reader has to know about the source, shown in the source line.'),
      ),
    ),
  }),
  v.description('Where facts come from, and of what date.'),
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
    url: v.optional(
      v.pipe(WebAddress, decisive(), v.description('Address of the page: http or https.')),
    ),
    asOf: v.optional(
      v.pipe(
        v.nullable(DateOrPart),
        decisive(),
        v.description(
          'ISO 8601 date the facts are valid for, also only a month or a year; `null` where the source is not dated.',
        ),
      ),
    ),
    retrieved: v.optional(
      v.pipe(Day, v.description('ISO 8601 date on which the facts were read there.')),
    ),
    licence: v.optional(
      v.pipe(Text, v.description('Licence of the facts, as an SPDX identifier or a name.')),
    ),
    note: v.optional(
      v.pipe(LocalizedText, v.description('What a reader has to know about the source.')),
    ),
  }),
  v.description(
    'The source of one item: a place in the document’s source, or a source of its own. Of a source of its own every part has to pass, or the item is left out: nothing is shown under a source that is not its own.',
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
    'How exact a value is: `eq` exactly, `approx` around, `gt` over, `gte` at least, `lt` under, `lte` at most. `order` has no number, only an order of magnitude in words.',
  ),
);

const Measure = v.pipe(
  oneOf('count', 'share', 'amount', 'duration', 'rank'),
  v.description(
    'What kind of number a value is. A `share` is a fraction of one (0.3 is 30 %), an `amount` is in the currency that `unit` names, a `duration` in its unit of time, a `rank` is a place in an order.',
  ),
);

const Period = v.pipe(
  v.strictObject({
    type: v.pipe(
      oneOf('unstated', 'year', 'recurring'),
      v.description(
        '`unstated`: the source does not say; `year`: one year, in `year`; `recurring`: again and again, in `every`.',
      ),
    ),
    year: v.optional(
      v.pipe(Year, decisive(), v.description('The year, with four digits. Needed for `year`.')),
    ),
    every: v.optional(
      v.pipe(
        Duration,
        decisive(),
        v.description(
          'ISO 8601 duration, for example `P1Y` for every year. Needed for `recurring`.',
        ),
      ),
    ),
  }),
  coherent(periodRules),
  v.description('The time a figure speaks of.'),
);

const Figure = v.pipe(
  v.strictObject({
    id: v.pipe(
      Id,
      v.description('Unique among the figures of all documents that are used together.'),
    ),
    value: v.pipe(
      v.nullable(Numeric),
      v.description(
        'The number alone: `1250`, for 30 % `0.3`. `null` where the source gives words instead of a number: see `display`.',
      ),
    ),
    qualifier: Qualifier,
    unit: v.pipe(
      Text,
      v.description(
        'What is counted. Only figures of one unit may share a scale. Of an `amount` the ISO 4217 code of its currency (`EUR`), of a `duration` one of `second` `minute` `hour` `day` `week` `month` `year`: these are shown beside the number, in the reader’s language; others are only compared with each other.',
      ),
    ),
    measure: Measure,
    label: v.pipe(
      LocalizedText,
      v.description(
        'Number-free label that stands beside the value and reads on from it: `researchers abroad`.',
      ),
    ),
    note: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'Whole sentences on what the label leaves open: inclusions, what is counted together.',
        ),
      ),
    ),
    period: v.optional(
      v.pipe(
        Period,
        decisive(),
        v.description('The time the figure speaks of. Default: `unstated`.'),
      ),
    ),
    condition: v.optional(
      v.pipe(
        LocalizedText,
        decisive(),
        v.description(
          'A limit to what is counted, as a phrase that reads on from the label: `for one year or more`.',
        ),
      ),
    ),
    denominator: v.optional(
      v.pipe(LocalizedText, decisive(), v.description('What a share is a share of.')),
    ),
    counts: v.optional(
      v.pipe(
        listOf(Text),
        v.description('Acronyms of what is counted, where one count covers several things.'),
      ),
    ),
    members: v.optional(
      v.pipe(
        listOf(LocalizedText),
        v.description('The counted things by name, where the source lists them.'),
      ),
    ),
    display: v.optional(
      v.pipe(
        LocalizedText,
        decisive(),
        v.description(
          'The value as text, in place of a formatted number. Needed where `value` is `null`.',
        ),
      ),
    ),
    set: v.optional(
      v.pipe(
        Text,
        v.description(
          'Group of figures that are shown together, named in the attribute `set`: for example `instruments`.',
        ),
      ),
    ),
    sameAs: v.optional(
      v.pipe(
        listOf(Id),
        v.description(
          'Ids of figures that state the same fact in another place; their values must be equal.',
        ),
      ),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('figure'),
  coherent(figureRules),
  v.description('A value with everything it must not be shown without.'),
);

const Relation = v.pipe(
  v.strictObject({
    id: v.optional(v.pipe(Id, v.description('Names the relation; never shown.'))),
    type: v.pipe(
      Text,
      v.description(
        'Kind of relation, in a word of your own: for example `foreshadows`, `same-status`, `backed-by`, `partnership`. Never shown.',
      ),
    ),
    target: v.optional(
      v.pipe(
        Id,
        v.description(
          '`id` of an instrument in the same document; without it the label names the other side.',
        ),
      ),
    ),
    label: v.pipe(
      LocalizedText,
      v.description(
        'The relation in words, as the reader sees it, with the name of the other side.',
      ),
    ),
    short: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'The same without the other side, for the line of a drawing that leads there. Default: `label`.',
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
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    since: v.optional(v.pipe(Year, v.description('Year from which on it is used.'))),
    note: v.optional(
      v.pipe(LocalizedText, v.description('What else has to be known of the change.')),
    ),
    source: OwnSource,
  }),
  v.description('What took the place of something. Not the same thing under a new name.'),
);

const ReplacedBy = v.optional(
  v.pipe(Replacement, v.description('What took its place since, with a source of its own.')),
);

const Instrument = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the instruments of the document.')),
    acronym: Acronym,
    name: v.pipe(LocalizedText, v.description('Its full name, in the plural or the singular.')),
    description: v.pipe(LocalizedText, v.description('What it is, as a short sentence.')),
    participants: v.optional(v.pipe(LocalizedText, v.description('Who takes part, as a phrase.'))),
    buildsOn: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'What has to be there already, or what the cooperation is built around, as a phrase.',
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
        v.description('What the source states of it and others. Drawn by the layout `pathway`.'),
      ),
    ),
    criteria: v.optional(
      v.pipe(
        v.record(Id, v.pipe(v.union([Id, listOf(Id)]), kind('answer'))),
        kind('answers'),
        v.description(
          'Answers to the questions of the document’s section `criteria`, as far as the source states them: ids of options by id of the question; several where the source names several. What is left out counts as not stated, and neither speaks for the instrument nor against it.',
        ),
      ),
    ),
    replacedBy: ReplacedBy,
    reference: v.optional(
      v.pipe(
        v.boolean(),
        kind('boolean'),
        v.description(
          'Named by the source only to explain another instrument, neither listed nor counted. Default: `false`.',
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
    id: v.pipe(Id, v.description('As in `criteria` of the instruments.')),
    label: v.pipe(
      LocalizedText,
      v.description(
        'The answer as it reads on from the label of its question: `one`, `laboratory`.',
      ),
    ),
  }),
  kind('option'),
  v.description('One answer to a question of the finder.'),
);

const Criterion = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('As in `criteria` of the instruments.')),
    label: v.pipe(
      LocalizedText,
      v.description('What is asked for, as a phrase: `Partners abroad`.'),
    ),
    options: v.pipe(
      listOf(CriterionOption),
      v.minLength(1),
      v.description(
        'The answers to choose from, in this order, after one that leaves the question open.',
      ),
    ),
  }),
  kind('question'),
  v.description(
    'A question by which readers find an instrument. The bundled document asks for `partners` (`one` or `several` abroad), `earlier` (`yes`: there are links between the teams already) and `form` (`project`, `network`, `laboratory`).',
  ),
);

const regions = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

const Region = v.pipe(
  oneOf(...regions),
  v.description('Part of the world by which offices are grouped, named in the reader’s language.'),
);

const Office = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the offices of the document.')),
    city: v.pipe(LocalizedText, v.description('The place, as readers know it.')),
    country: v.pipe(CountryCode, v.description('ISO 3166-1 alpha-2: `JP`, `GB`, `GR`.')),
    countryName: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'Name to show in place of the one that the browser has for `country`. Default: that one, in the reader’s language.',
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
        v.description('IANA zone, for example `Asia/Tokyo`. Without it no local time is shown.'),
      ),
    ),
    region: v.optional(
      v.pipe(
        Text,
        v.metadata({known: regions}),
        v.description(
          'Group that the office stands in: a part of the world by its name here, which is shown in the reader’s language, or a text of your own, which is shown as it stands.',
        ),
      ),
    ),
    url: v.optional(
      v.pipe(
        Address,
        v.description('Address of the office: http, https, mailto or tel. Its city is the link.'),
      ),
    ),
    note: v.optional(
      v.pipe(LocalizedText, v.description('Whole sentences that are shown with the office.')),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('office'),
  coherent(officeRules),
  v.description('A place where the organisation is present.'),
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
    countries: v.optional(
      v.pipe(
        listOf(CountryCode),
        v.description('Partner countries, ISO 3166-1 alpha-2, as far as the source names them.'),
      ),
    ),
    duration: v.optional(
      v.pipe(Duration, v.description('ISO 8601 duration, for example `P10Y` for ten years.')),
    ),
    coordinator: v.optional(
      v.pipe(LocalizedText, v.description('Who coordinates it, or the consortium that runs it.')),
    ),
    managers: v.optional(v.pipe(listOf(LocalizedText), v.description('Who manages it.'))),
    figures: v.optional(FigureIds),
    note: v.optional(
      v.pipe(LocalizedText, v.description('Whole sentences that are shown with it.')),
    ),
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
          'What kind of piece it is: for example `area`, `programme`, `calls`, `projects`, `agenda`, `commitment`. Default: not stated.',
        ),
      ),
    ),
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    acronym: v.optional(
      v.pipe(LocalizedText, v.description('Its acronym, also by language: `FP7`, `7ᵉ PCRD`.')),
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
          'Single statements, for example what is announced, each a sentence in the tense of the source.',
        ),
      ),
    ),
    figures: v.optional(FigureIds),
    within: v.optional(
      v.pipe(
        listOf(Id),
        v.description(
          'Ids of the items in whose framework it stands without being a part of them.',
        ),
      ),
    ),
    parts: v.optional(
      v.pipe(
        listOf(v.lazy(() => EuropeanItem)),
        v.description('What the source names as a part of it: items again.'),
      ),
    ),
    note: v.optional(
      v.pipe(LocalizedText, v.description('Whole sentences that are shown with it.')),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('item'),
  v.description(
    'A piece of European research policy that the organisation takes part in; a tree by `parts`.',
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
        'A role begins with a verb in the third person, a task with a verb in the infinitive.',
      ),
    ),
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('mission'),
  v.description('What a department is there for. Missions in the sense of tasks, never of trips.'),
);

const Department = v.pipe(
  v.strictObject({
    acronym: Acronym,
    name: v.pipe(LocalizedText, v.description('Its full name.')),
    organisation: v.pipe(
      LocalizedText,
      v.description('The organisation that it is a department of.'),
    ),
    replacedBy: ReplacedBy,
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  v.description('The department whose missions a document holds.'),
);

const Term = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description('Unique among the terms of the document.')),
    term: v.pipe(LocalizedText, v.description('The acronym or the term itself.')),
    expansion: v.optional(
      v.pipe(
        LocalizedText,
        v.description(
          'The words that the letters stand for; left out where the source does not give them.',
        ),
      ),
    ),
    acronymLanguage: v.optional(
      v.pipe(
        LanguageTag,
        v.description(
          'Language whose words the letters stand for, where the expansion in another language has other letters: then the expansion in this one is shown beside the reader’s own.',
        ),
      ),
    ),
    meaning: v.optional(
      v.pipe(LocalizedText, v.description('What is meant, in a sentence or two.')),
    ),
    replacedBy: ReplacedBy,
    quote: v.optional(Quote),
    facts: v.optional(Facts),
    source: OwnSource,
  }),
  kind('term'),
  v.description('An acronym or a term with what it stands for.'),
);

/** A whole document. @internal */
export const CooperationDocument = v.pipe(
  v.strictObject({
    $schema: v.optional(
      v.pipe(
        Text,
        v.description(
          'Address or path of the JSON Schema, by which an editor such as Visual Studio Code completes and checks while you type. Not read by widgets.',
        ),
      ),
    ),
    format: v.pipe(v.literal(1), kind('format'), v.description('Version of the format.')),
    source: v.pipe(
      Source,
      v.description('Where the facts come from. Without it nothing is shown.'),
    ),
    statement: v.optional(
      v.pipe(
        LocalizedText,
        v.description('A statement that holds for the document’s items as a whole.'),
      ),
    ),
    facts: v.optional(
      v.pipe(
        listOf(Text),
        v.description(
          'Ids of statements of the source that the document holds as a whole, for checking; never shown.',
        ),
      ),
    ),
    figures: v.optional(
      v.pipe(
        listOf(Figure),
        v.description('Shown by `<key-figures>`, and by others beside their items.'),
      ),
    ),
    instruments: v.optional(
      v.pipe(listOf(Instrument), v.description('Shown by `<instrument-explainer>`.')),
    ),
    criteria: v.optional(
      v.pipe(
        listOf(Criterion),
        v.description('What a finder asks about the instruments, in this order.'),
      ),
    ),
    offices: v.optional(v.pipe(listOf(Office), v.description('Shown by `<office-list>`.'))),
    programmes: v.optional(
      v.pipe(listOf(Programme), v.description('Shown by `<programme-list>`.')),
    ),
    europe: v.optional(
      v.pipe(listOf(EuropeanItem), v.description('Shown by `<european-participation>`.')),
    ),
    department: v.optional(
      v.pipe(Department, v.description('Whose missions the section `mission` holds.')),
    ),
    mission: v.optional(v.pipe(listOf(Mission), v.description('Shown by `<department-mission>`.'))),
    glossary: v.optional(
      v.pipe(listOf(Term), v.description('Shown by `<glossary-list>` and `<glossary-term>`.')),
    ),
  }),
  v.description('One document in the public format. A widget reads the sections that it knows.'),
);

/**
 * Everything in the format that has a name of its own, in the order of the documentation.
 *
 * @internal Its type in full would fill a book: use those of `src/generated/format.ts`.
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
