/** Takes a heading apart: what it names, in which language, in which unit. Pure. */
import {currencyOf, isPercentWord, scaleOf} from '../numbers/words.js';
import {fold} from '../fold.js';
import {fieldsOf, type Field} from './synonyms.js';

export interface Heading {
  readonly text: string;
  /** The text without language and unit. */
  readonly base: string;
  readonly fields: readonly Field[];
  /** BCP 47. */
  readonly language?: string;
  readonly unit?: Unit;
  /** A year in the heading: `2019`, `absolut-2019`. */
  readonly year?: number;
}

export interface Unit {
  readonly isPercent?: true;
  readonly currency?: string;
  /** Power of ten: `in Mio. €`. */
  readonly power: number;
}

const LANGUAGES: {readonly [code: string]: string} = {
  en: 'english|englisch|anglais|inglés|ingles|inglês|英語|英语|الإنجليزية',
  fr: 'français|francais|french|französisch|francés|francês|フランス語|法语|الفرنسية',
  de: 'deutsch|german|allemand|alemán|alemão|ドイツ語|德语|الألمانية',
  es: 'español|espanol|spanish|spanisch|espagnol|espanhol|castellano|スペイン語|西班牙语|الإسبانية',
  'pt-BR':
    'português|portugues|portuguese|portugiesisch|portugais|portugués|ポルトガル語|葡萄牙语|البرتغالية',
  ja: '日本語|japanese|japanisch|japonais|japonés|japonês|日语|jp',
  'zh-Hans': '中文|chinese|chinesisch|chinois|chino|chinês|中国語|简体中文|cn',
  ar: 'العربية|arabic|arabisch|arabe|árabe|アラビア語|阿拉伯语',
};

const byWord = new Map(
  Object.entries(LANGUAGES).flatMap(([code, words]) =>
    words.split('|').map((word) => [fold(word), code] as const),
  ),
);

/** The tag of `fr`, `FR`, `fr_CA`, `jp`, `français`. */
function languageOf(written: string): string | undefined {
  const word = byWord.get(fold(written));
  if (word) return word;
  if (!/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(written)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(written.replaceAll('_', '-'));
    // Only languages that have a name: `nr` and `id` are more often something else.
    const name = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(tag!);
    return name ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** `in Mio. €`, `%`, `mEUR`, `current US$`: what all cells of the column are in. */
export function unitOf(written: string): Unit | undefined {
  const text = written.replace(/^(in|en|em|à|unit:?|current|constant)\s+/i, '').trim();
  if (isPercentWord(text) || /^(as |in )?%( of .*| der .*| des .*)?$/i.test(text)) {
    return {isPercent: true, power: -2};
  }
  const glued = /^(m|k|t|bn|mio\.?|mrd\.?|tsd\.?|md)\s?(eur|usd|gbp|chf|jpy|€|\$|£)$/i.exec(text);
  if (glued) {
    const small = glued[1]!.toLowerCase();
    const currency = currencyOf(glued[2]!.toUpperCase());
    const power = small === 't' ? 3 : small === 'm' ? 6 : scaleOf(glued[1]!);
    return currency && typeof power === 'number' ? {currency, power} : undefined;
  }
  let power = 0;
  let currency: string | undefined;
  for (const word of text.split(/\s+/)) {
    const code = currencyOf(word);
    const scale = scaleOf(word);
    if (code && !currency) currency = code;
    else if (typeof scale === 'number' && power === 0) power = scale;
    else if (!/^(de|of|d’|d')$/i.test(word)) return undefined;
  }
  return currency || power ? {power, ...(currency && {currency})} : undefined;
}

const YEAR = /^(.*?)[\s._-]*\b((?:19|20)\d{2})$/;

/** What `text` says over a column. */
export function headingOf(text: string): Heading {
  const whole = text.replace(/\s+/g, ' ').trim();
  const direct = fieldsOf(whole);
  if (direct.length > 0) return {text: whole, base: whole, fields: direct};

  const [, before = '', colon, bracket, tail] =
    /^(.+?)\s*(?::\s*([^:]+)|[([]\s*([^)\]]+?)\s*[)\]]|[\s_.-]+([^\s_.()-]+(?:[-_][A-Za-z]{2,4})?))$/.exec(
      whole,
    ) ?? [];
  if (bracket && /^(19|20)\d{2}$/.test(bracket)) {
    return {text: whole, base: before, fields: fieldsOf(before), year: Number(bracket)};
  }
  const addition = colon ?? bracket ?? tail;
  if (addition) {
    // `city_id` and `name_no` are no texts in Indonesian or Norwegian.
    const isWord = tail !== undefined && /^(id|no|nr|is|cd|co|to|am|so|or)$/i.test(tail);
    const language = isWord ? undefined : languageOf(addition);
    const fields = fieldsOf(before);
    if (language && fields.length > 0) return {text: whole, base: before, fields, language};
  }

  const unitText = bracket ?? /^.+?,?\s(in\s.+|%)$/i.exec(whole)?.[1];
  const unit = unitText ? unitOf(unitText) : undefined;
  const base = unit ? whole.slice(0, whole.lastIndexOf(unitText!)).replace(/[\s,([]+$/, '') : whole;
  const year = YEAR.exec(base);
  return {
    text: whole,
    base: year ? year[1]! : base,
    fields: year && !year[1] ? [] : fieldsOf(base),
    ...(unit && {unit}),
    ...(year && {year: Number(year[2])}),
  };
}
