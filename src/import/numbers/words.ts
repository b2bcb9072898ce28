/** The words that stand beside numbers, in the languages of the project. Data, pure. */
import {fold} from '../fold.js';
import {headings} from '../../generated/headings.js';

export type Qualifier = 'eq' | 'approx' | 'gt' | 'gte' | 'lt' | 'lte';

const QUALIFIERS: {readonly [qualifier in Qualifier]: string} = {
  eq: '=|exactly|exakt|genau|exactement|exactamente|exatamente',
  approx:
    '~|≈|∼|≃|ca|ca.|c.|circa|approx|approx.|approximately|about|around|roughly|some|almost|nearly|close to|' +
    'rund|etwa|ungefähr|zirka|knapp|fast|nahezu|an die|gut geschätzt|' +
    'environ|env.|env|près de|quelque|autour de|presque|approximativement|' +
    'alrededor de|unos|unas|aproximadamente|aprox.|aprox|cerca de|casi|en torno a|' +
    'por volta de|quase|em torno de|aproximadamente|' +
    '約|およそ|おおよそ|ほぼ|约|大约|大概|近|حوالي|نحو|تقريبا|ما يقارب|قرابة',
  gt:
    '>|over|more than|above|upwards of|exceeding|in excess of|' +
    'über|mehr als|' +
    'plus de|supérieur à|plus d’|' +
    'más de|superior a|mais de|acima de|' +
    '超过|超過|多于|逾|أكثر من|ما يزيد على|ما يزيد عن|يزيد على',
  gte:
    '>=|≥|⩾|at least|minimum|min.|no fewer than|no less than|not less than|from|' +
    'mindestens|wenigstens|ab|' +
    'au moins|au minimum|à partir de|' +
    'al menos|por lo menos|como mínimo|pelo menos|no mínimo|ao menos|' +
    '少なくとも|至少|不少于|على الأقل|ما لا يقل عن|لا يقل عن',
  lt:
    '<|under|less than|fewer than|below|' +
    'unter|weniger als|' +
    'moins de|inférieur à|menos de|inferior a|abaixo de|' +
    '不到|不足|少于|低于|أقل من',
  lte:
    '<=|≤|⩽|at most|maximum|max.|up to|no more than|not more than|' +
    'höchstens|maximal|bis zu|' +
    'au plus|au maximum|jusqu’à|' +
    'como máximo|a lo sumo|hasta|no máximo|até|' +
    '最大|最多|至多|不超过|على الأكثر|بحد أقصى|لا يزيد عن',
};

const AFTER: {readonly [qualifier in Qualifier]: string} = {
  eq: '',
  approx: '程度|前後|ほど|左右|上下|تقريبا|approx.|environ|aproximadamente',
  gt: '超|を超える|余り|余|多|あまり',
  gte: '+|or more|and more|or over|et plus|ou plus|und mehr|oder mehr|y más|o más|ou mais|e mais|以上|أو أكثر|على الأقل',
  lt: '未満|未满|弱',
  lte: '以下|以内|or less|or fewer|ou moins|oder weniger|o menos|ou menos|أو أقل|على الأكثر',
};

const reading = (text: string): string =>
  text
    .replace(/[’'`´]/g, '’')
    .replace(/\s+/g, ' ')
    .toLowerCase();

type Words = readonly (readonly [word: string, qualifier: Qualifier])[];

/** The longest first, since `mehr als` begins like `mehr`. */
const listOf = (table: {readonly [qualifier in Qualifier]: string}, own: Words = []): Words =>
  [
    ...Object.entries(table).flatMap(([qualifier, words]) =>
      words
        .split('|')
        .filter(Boolean)
        .map((word) => [reading(word), qualifier as Qualifier] as const),
    ),
    ...own,
  ].sort(([a], [b]) => b.length - a.length);

/** What the widgets themselves put around a number, in every language: `around {0}`. */
const own = (side: 'before' | 'after'): Words =>
  (['approx', 'gt', 'gte', 'lt', 'lte'] as const).flatMap((qualifier) =>
    (headings[`qualifier.${qualifier}`] ?? []).flatMap((text) => {
      const [before = '', after = ''] = text.split(/\{\d+\}/);
      const word = reading((side === 'before' ? before : after).trim());
      return word ? [[word, qualifier] as const] : [];
    }),
  );

const beforeWords = listOf(QUALIFIERS, own('before'));
const afterWords = listOf(AFTER, own('after'));

/** Whether a word of letters ends where the number begins, or needs no blank there. */
const needsBlank = (word: string): boolean => /[\p{Script=Latin}]$/u.test(word);

/** Takes the qualifier from both ends of a text. `rest` is what remains. */
export function takeQualifier(text: string): {qualifier?: Qualifier; rest: string} {
  const written = reading(text);
  for (const [word, qualifier] of beforeWords) {
    if (!written.startsWith(word)) continue;
    const next = written[word.length];
    if (needsBlank(word) && next !== ' ' && next !== '\u00a0') continue;
    const rest = text.replace(/\s+/g, ' ').slice(word.length).trim();
    return {qualifier, rest: rest.replace(/^:\s*/, '')};
  }
  for (const [word, qualifier] of afterWords) {
    if (!written.endsWith(word)) continue;
    const previous = written.at(-word.length - 1);
    if (/^\p{Script=Latin}/u.test(word) && previous !== ' ') continue;
    return {qualifier, rest: text.replace(/\s+/g, ' ').slice(0, -word.length).trim()};
  }
  return {rest: text};
}

const qualifierWords = new Map<string, Qualifier>([
  ...[...afterWords, ...beforeWords].map(
    ([word, qualifier]) => [reading(word), qualifier] as const,
  ),
  ...Object.keys(QUALIFIERS).map((name) => [name, name as Qualifier] as const),
]);

/** The qualifier that the cell of a column of its own says: `>`, `rund`, `approx`. */
export const qualifierOf = (text: string): Qualifier | undefined =>
  qualifierWords.get(reading(text)) ?? ownBoth.get(reading(text).replace(/\s/g, ''));

/** Languages that put words on both sides write them together in the export: `を超える`. */
const ownBoth = new Map<string, Qualifier>(
  (['approx', 'gt', 'gte', 'lt', 'lte'] as const).flatMap((qualifier) =>
    (headings[`qualifier.${qualifier}`] ?? []).map(
      (text) => [reading(text.replace(/\{\d+\}/, '')).replace(/\s/g, ''), qualifier] as const,
    ),
  ),
);

/** Powers of ten by their words. `undefined` as a value: the word has two meanings. */
const SCALES = new Map<string, number | undefined>(
  Object.entries({
    3: 'k|tsd|tsd.|tausend|thousand|thousands|mil|mille|milliers|miles|milhares|ألف|آلاف|千',
    4: '万|萬|만',
    6: 'm|mio|mio.|mill|mill.|mn|mln|million|millions|millionen|millón|millones|milhão|milhões|mi|مليون|百万',
    8: '億|亿|억',
    9: 'bn|bln|mrd|mrd.|md|mds|milliard|milliards|milliarde|milliarden|bilhão|bilhões|mil millones|مليار',
    12: 'billionen|billones|billón|兆',
  }).flatMap(([power, words]) => words.split('|').map((word) => [word, Number(power)] as const)),
);

/** A billion is 10⁹ in English and 10¹² in most other languages. */
const AMBIGUOUS_SCALES = new Set([
  'billion',
  'billions',
  'trillion',
  'trillions',
  'trillionen',
  'b',
]);

/** The power of ten of a word; `null` if it has two meanings, `undefined` if it is none. */
export function scaleOf(word: string): number | null | undefined {
  // In lower case it is English: German writes a capital letter.
  if (/^billions?$/.test(word)) return word === 'billion' ? 9 : null;
  if (/^trillion$/.test(word)) return 12;
  const small = word.toLowerCase();
  return AMBIGUOUS_SCALES.has(small) ? null : SCALES.get(small);
}

const PERCENT =
  /^(%|％|٪|percent|per cent|pct\.?|prozent|pour cent|por ciento|por cento|パーセント|بالمئة|في المئة|%\s*der|v\.\s?h\.)$/i;

export const isPercentWord = (text: string): boolean => PERCENT.test(text.trim());

const POINTS =
  /^(pp|%-?p(?:unkte?)?\.?|percentage points?|prozentpunkte?n?|points? de pourcentage|puntos porcentuales|pontos percentuais|百分点|ポイント)$/i;

export const isPointsWord = (text: string): boolean => POINTS.test(text.trim());

const SIGNS: {readonly [sign: string]: string} = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  US$: 'USD',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  R$: 'BRL',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  teur: 'EUR',
  'us-dollar': 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  dollar: 'USD',
  dollars: 'USD',
  円: 'JPY',
  人民币: 'CNY',
  يورو: 'EUR',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
};

/** Several countries use the sign; what it was taken as has to be said. */
export const isSharedSign = (sign: string): boolean => /^[$¥]$|^dollars?$/i.test(sign.trim());

let codes: ReadonlySet<string> | undefined;

/** The ISO 4217 code of a sign, code or name. */
export function currencyOf(text: string): string | undefined {
  const written = text.trim();
  const sign = SIGNS[written] ?? SIGNS[written.toLowerCase()];
  if (sign) return sign;
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return /^[A-Z]{3}$/.test(written) && codes.has(written) ? written : undefined;
}

const NO_VALUE = new Set(
  [
    '- | – | — | -- | --- | .. | ... | … | : | . | / | x | n/a | n.a. | n. a. | na | n.a | n/d | nd | n.d. | n. d. | s/d | s.d. | s. d.',
    '| nc | n.c. | n. c. | k.a. | k. a. | o.a. | o. a. | k.a | keine angabe | keine angaben | ohne angabe | nicht verfügbar | nicht bekannt | unbekannt',
    '| not available | not applicable | no data | unknown | missing | null | nan | none given | tbd | tba | tbc',
    '| non disponible | non renseigné | non communiqué | inconnu | sans objet | no disponible | sin datos | no consta | desconocido',
    '| não disponível | sem dados | não informado | sem informação | 不明 | 非公表 | 該当なし | なし | 不详 | 无数据 | 不适用 | 暂无 | غير متوفر | غير متاح | لا يوجد',
  ]
    .join(' ')
    .split('|')
    .map((mark) => mark.trim())
    .filter(Boolean),
);

/** What a spreadsheet shows in place of a result. */
export const isSpreadsheetError = (text: string): boolean =>
  /^#(N\/A( N\/A)?|NV|REF!|BEZUG!|VALUE!|WERT!|DIV\/0!|NAME\?|NUM!|ZAHL!|NULL!|N\/D|VALEUR!|CALC!|SPILL!)$/i.test(
    text.trim(),
  );

/** Whether a cell says that there is no value. */
export const isNoValue = (text: string): boolean => {
  const written = text.trim().toLowerCase();
  // Statistics offices say why there is none: `: c` is confidential.
  const isFlagged = /^[:.]{1,2}\s*[a-z]{1,2}$/.test(written);
  return written === '' || isFlagged || NO_VALUE.has(written) || isSpreadsheetError(written);
};

/** The same for cells of text, where a short word may be a name. */
export const isNoText = (text: string): boolean =>
  isSpreadsheetError(text) ||
  /^(-+|–|—|\.\.+|…|n\/a|n\. ?a\.|k\. ?a\.|keine angabe|not available|non renseigné|null)?$/i.test(
    text.trim(),
  );

const words = (id: string): ReadonlySet<string> => new Set((headings[id] ?? []).map(fold));

/** `every year`, in every language of the widgets. */
export const everyOf = (text: string): string | undefined =>
  (
    [
      ['every.day', 'P1D'],
      ['every.week', 'P1W'],
      ['every.month', 'P1M'],
      ['every.year', 'P1Y'],
    ] as const
  ).find(([id]) => words(id).has(fold(text)))?.[1];

/** `not stated`, in every language of the widgets. */
export const isUnstated = (text: string): boolean => words('words.not-stated').has(fold(text));
