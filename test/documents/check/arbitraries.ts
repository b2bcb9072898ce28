/** Random documents in the public format, and random damage to them. */
import * as fc from 'fast-check';
import type {
  CooperationDocument,
  EuropeanItem,
  Figure,
  Instrument,
  LocalizedText,
  Office,
} from '../../../src/documents/types.js';

/** Also with markup, quotes and scripts of other directions, which are text like any other. */
const text = fc.oneof(
  fc.string({minLength: 1, maxLength: 30}).filter((it) => /\S/.test(it)),
  fc.constantFrom(
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    'حقيقة',
    '研究',
    '"quoted"',
    '&amp;',
  ),
);

const tag = fc.constantFrom('en', 'fr', 'de', 'ja', 'pt-BR', 'zh-Hant', 'ar');

const localized: fc.Arbitrary<LocalizedText> = fc.oneof(
  text,
  fc.dictionary(tag, text, {minKeys: 1, maxKeys: 4, noNullPrototype: true}),
);

const date = fc
  .date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
  .map((it) => it.toISOString().slice(0, 10));
const webAddress = fc.webUrl();
const country = fc.constantFrom('FR', 'JP', 'DE', 'KE', 'BR');
const duration = fc.constantFrom('P1Y', 'P6M', 'P10Y', 'PT1H30M', 'P2W');

/** An object with some of the optional members. */
const record = <T>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}, required: (keyof T)[]) =>
  fc.record(model, {requiredKeys: required as never[], noNullPrototype: true}) as fc.Arbitrary<T>;

const source = record(
  {
    title: localized,
    publisher: localized,
    url: webAddress,
    asOf: fc.oneof(date, fc.constant(null)),
    retrieved: date,
    licence: text,
    note: localized,
  },
  ['title', 'publisher', 'url', 'asOf', 'retrieved'],
);

const itemSource = record(
  {section: text, title: localized, publisher: localized, url: webAddress, asOf: date},
  [],
);

const period = fc.oneof(
  fc.constant({type: 'unstated' as const}),
  fc.integer({min: 1, max: 9999}).map((year) => ({type: 'year' as const, year})),
  duration.map((every) => ({type: 'recurring' as const, every})),
);

const exact = fc.constantFrom('eq', 'approx', 'gt', 'gte', 'lt', 'lte') as fc.Arbitrary<
  Figure['qualifier']
>;

const finite = (min: number, max: number) => fc.double({min, max, noNaN: true});

const valued = fc.oneof(
  fc.record({measure: fc.constant('count'), value: finite(0, 1e9), unit: text, qualifier: exact}),
  fc.record({measure: fc.constant('share'), value: finite(0, 1), unit: text, qualifier: exact}),
  fc.record({
    measure: fc.constant('amount'),
    value: finite(-1e9, 1e9),
    unit: fc.constantFrom('EUR', 'JPY', 'XOF'),
    qualifier: exact,
  }),
  fc.record({
    measure: fc.constant('duration'),
    value: finite(0, 1000),
    unit: fc.constantFrom('day', 'month', 'year'),
    qualifier: exact,
  }),
  fc.record({
    measure: fc.constant('rank'),
    value: fc.integer({min: 1, max: 500}),
    unit: text,
    qualifier: exact,
  }),
  fc.record({
    measure: fc.constant('count'),
    value: fc.constant(null),
    unit: text,
    qualifier: fc.constant('order'),
    display: localized,
  }),
) as unknown as fc.Arbitrary<Pick<Figure, 'measure' | 'value' | 'unit' | 'qualifier' | 'display'>>;

const figure: fc.Arbitrary<Figure> = fc
  .tuple(
    valued,
    record(
      {
        id: text,
        label: localized,
        note: localized,
        period,
        condition: localized,
        denominator: localized,
        members: fc.array(localized, {maxLength: 3}),
        set: text,
        source: itemSource,
      },
      ['id', 'label'],
    ),
  )
  .map(([values, rest]) => ({...values, ...rest}));

const office: fc.Arbitrary<Office> = fc
  .tuple(
    record(
      {
        id: text,
        city: localized,
        country,
        countryName: localized,
        timeZone: fc.constantFrom('Asia/Tokyo', 'Europe/Paris', 'UTC', 'America/New_York'),
        region: fc.oneof(text, fc.constantFrom('asia', 'europe')),
        url: fc.oneof(webAddress, fc.constantFrom('mailto:a@b.example', 'tel:+331')),
        note: localized,
        source: itemSource,
      },
      ['id', 'city', 'country'],
    ),
    fc.oneof(fc.constant({}), fc.record({latitude: finite(-90, 90), longitude: finite(-180, 180)})),
  )
  .map(([rest, place]) => ({...rest, ...place}));

const replacement = record({acronym: text, name: localized, since: fc.constant(2019)}, [
  'acronym',
  'name',
]);

const instrument: fc.Arbitrary<Instrument> = record(
  {
    id: text,
    acronym: text,
    name: localized,
    description: localized,
    participants: localized,
    relations: fc.array(
      record({type: text, label: localized, short: localized}, ['type', 'label']),
      {
        maxLength: 3,
      },
    ),
    mostly: fc.array(text, {maxLength: 2}),
    replacedBy: replacement,
    reference: fc.boolean(),
    source: itemSource,
  },
  ['id', 'acronym', 'name', 'description'],
);

const {item: europeanItem} = fc.letrec<{item: EuropeanItem}>((tie) => ({
  item: record<EuropeanItem>(
    {
      id: text,
      kind: text,
      name: localized,
      acronym: localized,
      description: localized,
      points: fc.array(localized, {minLength: 1, maxLength: 2}),
      parts: fc.oneof(
        {maxDepth: 4},
        fc.constant([]),
        fc.array(tie('item'), {minLength: 1, maxLength: 2}),
      ),
    },
    ['id', 'name'],
  ),
}));

/** Items of a section with ids of their own. */
const section = <T extends {readonly id: string}>(item: fc.Arbitrary<T>) =>
  fc.array(item, {maxLength: 4}).map((items) => {
    let count = 0;
    const numbered = (it: T): T => {
      const {parts} = it as {parts?: readonly T[]};
      const id = `${it.id}-${count++}`;
      return {...it, id, ...(parts && {parts: parts.map(numbered)})};
    };
    return items.map(numbered);
  });

export const validDocument: fc.Arbitrary<CooperationDocument> = record<CooperationDocument>(
  {
    $schema: text,
    format: fc.constant(1 as const),
    source,
    statement: localized,
    figures: section(figure),
    offices: section(office),
    instruments: section(instrument),
    europe: section(europeanItem),
    programmes: section(
      record(
        {
          id: text,
          name: localized,
          description: localized,
          countries: fc.array(country, {maxLength: 3}),
          duration,
        },
        ['id', 'name', 'description'],
      ),
    ),
    department: record(
      {acronym: text, name: localized, organisation: localized, replacedBy: replacement},
      ['acronym', 'name', 'organisation'],
    ),
    mission: section(
      fc.record({
        id: text,
        kind: fc.constantFrom('role' as const, 'task' as const),
        description: localized,
      }),
    ),
    glossary: section(
      record({id: text, term: localized, expansion: localized, acronymLanguage: tag}, [
        'id',
        'term',
      ]),
    ),
  },
  ['format', 'source', 'offices'],
);

/** What nobody should write, and somebody will. */
const damage = fc.oneof(
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  // Few: each may be as long as the longest list, and a hundred of them take a second to check.
  fc.sparseArray(fc.anything({maxDepth: 1}), {maxNumElements: 3}),
  fc.constantFrom<unknown>(
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    {en: 'javascript:alert(1)', fr: 5},
    {toString: () => 'javascript:alert(1)'},
    JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    ),
    () => 'text',
    NaN,
    Infinity,
    '',
    [[[[]]]],
  ),
);

type Plain = Record<string, unknown>;

/** Puts `value` at a place of `holder` that `way` leads to, or beside what is there. */
function put(
  holder: unknown,
  way: readonly number[],
  key: string | undefined,
  value: unknown,
): void {
  if (typeof holder !== 'object' || holder === null || Object.isFrozen(holder)) return;
  // What is neither list nor object came in as damage itself.
  if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(holder) as object))
    return;
  const keys = Object.keys(holder);
  const [step = 0, ...rest] = way;
  const name = keys[step % Math.max(1, keys.length)];
  const below = name === undefined ? undefined : (holder as Plain)[name];
  if (rest.length > 0 && typeof below === 'object' && below !== null) {
    put(below, rest, key, value);
  } else {
    const at = Array.isArray(holder) ? name : (key ?? name);
    if (at !== undefined) {
      Object.defineProperty(holder, at, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
  }
}

/** A document with some of its values replaced by anything, and with names that nobody knows. */
export const damaged = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      whole,
      fc.array(
        fc.tuple(
          fc.array(fc.nat({max: 12}), {minLength: 1, maxLength: 6}),
          fc.option(
            fc.oneof(
              fc.string(),
              fc.constantFrom(
                '__proto__',
                'constructor',
                'prototype',
                'url',
                'id',
                'label',
                'toString',
              ),
            ),
            {nil: undefined},
          ),
          damage,
        ),
        {minLength: 1, maxLength: 8},
      ),
    )
    .map(([document, damages]) => {
      const broken = structuredClone(document);
      for (const [way, key, value] of damages) put(broken, way, key, value);
      return broken;
    });

export const brokenDocument = damaged(validDocument);
