/**
 * The text of a file, in whatever encoding it was saved. An encoding is taken if only one explains
 * the bytes; otherwise nothing is, since a wrong guess changes names without a word. Pure, no DOM.
 */
import {plausible as plausibleDouble} from './double-byte.js';
import {english, frequentWords, singleByte} from './languages.js';
import {scoreOf} from './single-byte.js';

/** What `--encoding` may be called besides the names that browsers know. */
const NAMES: {readonly [written: string]: string} = {
  ansi: 'windows-1252',
  'mac roman': 'macintosh',
  macroman: 'macintosh',
  'utf8-bom': 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  'utf16-le': 'utf-16le',
  'utf16-be': 'utf-16be',
  cp932: 'shift_jis',
  cp936: 'gb18030',
  cp949: 'euc-kr',
  cp950: 'big5',
  ...Object.fromEntries(
    [1250, 1251, 1252, 1253, 1254].map((page) => [`cp${page}`, `windows-${page}`]),
  ),
};

export interface Decoded {
  readonly text: string;
  /** The name of the encoding. */
  readonly encoding: string;
  /** It was neither declared by the file nor UTF-8: it should be said. */
  readonly isGuess: boolean;
}

/** Why there is no text. */
export type Undecoded = {
  readonly failure: 'encoding-unknown' | 'encoding-wrong' | 'encoding-undecided' | 'binary';
  /** Encodings that would be possible. */
  readonly candidates?: readonly string[];
};

/** 0x80 to 0x9F of Windows-1252: `TextDecoder` is wrong there in many versions of Node.js. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

/** The text, or `undefined` if the bytes are not in this encoding. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text =
      encoding === 'windows-1252'
        ? decodeWindows1252(bytes)
        : new TextDecoder(encoding, {fatal: true}).decode(bytes);
    // Bytes without a meaning become control characters or private characters.
    return /[\u0080-\u009f\ue000-\uf8ff]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a byte order mark, as Latin text has it: every other byte is zero. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const half = sample.length / 2;
  if (odd > half * 0.2 && even < odd * 0.05) return 'utf-16le';
  return even > half * 0.2 && odd < even * 0.05 ? 'utf-16be' : undefined;
}

export function decode(bytes: Uint8Array, wanted?: string): Decoded | Undecoded {
  if (wanted !== undefined) return decodeWanted(bytes, wanted);
  const known = (encoding: string) => {
    const text = decodeAs(bytes, encoding);
    return text === undefined
      ? ({failure: 'encoding-wrong'} as const)
      : {text, encoding, isGuess: false};
  };
  // UTF-32 begins like UTF-16.
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return {failure: 'encoding-unknown'};
  if (startsWith(bytes, 0xff, 0xfe)) return known('utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return known('utf-16be');
  const wide = utf16Of(bytes);
  if (wide) return known(wide);
  if (bytes.includes(0)) return {failure: 'binary'};
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return {text, encoding: 'utf-8', isGuess: false};
  } catch {
    return guess(bytes);
  }
}

function decodeWanted(bytes: Uint8Array, wanted: string): Decoded | Undecoded {
  const written = wanted.trim().toLowerCase();
  const name = NAMES[written] ?? written;
  try {
    new TextDecoder(name);
  } catch {
    return {failure: 'encoding-unknown'};
  }
  // Browsers take this name for Windows-1252 too.
  const encoding = /^(iso-?8859-?1|latin-?1|us-ascii)$/.test(name) ? 'windows-1252' : name;
  const text = decodeAs(bytes, encoding);
  return text === undefined ? {failure: 'encoding-wrong'} : {text, encoding, isGuess: false};
}

interface Candidate {
  readonly encoding: string;
  readonly text: string;
  /** Lower is better. */
  readonly cost: number;
  /** Frequent words of its languages. */
  readonly frequent: ReadonlySet<string>;
}

/** English headings stand over tables in every language, so they are evidence for none. */
const frequentOf = (languages: (typeof singleByte)[string]): ReadonlySet<string> =>
  new Set(
    Object.values(languages).flatMap((each) => (each === english ? [] : each.words.split(' '))),
  );

/** How much less the best candidate must cost than the next one. */
const MARGIN = 1;

/** What a language more costs: less than an odd word or a known one. */
const LANGUAGE = 0.6;

const evidence = (known: number): number => Math.log2(1 + known);

/** Different words with letters beyond ASCII, below which any guess may be chance. */
const MIN_WORDS = 4;

/** The same for Chinese, Japanese and Korean, whose words are not separated. */
const MIN_CHARACTERS = 8;

/**
 * Whether a guess could be chance: a few words with letters beyond ASCII, and no frequent one among
 * them. Words in ASCII are the same in every encoding, and say nothing of it.
 */
function isTooShort({text, frequent}: Candidate): boolean {
  const isBeyond = (word: string) => /[^\0-\x7f]/.test(word);
  const words = new Set((text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter(isBeyond));
  const characters = new Set(text.match(/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/gu));
  if (words.size === 0 || words.size >= MIN_WORDS || characters.size >= MIN_CHARACTERS)
    return false;
  return ![...frequent].some((word) =>
    characters.size > 0 ? isBeyond(word) && text.includes(word) : words.has(word),
  );
}

function guess(bytes: Uint8Array): Decoded | Undecoded {
  const candidates: Candidate[] = [];
  for (const [encoding, languages] of Object.entries(singleByte)) {
    const text = decodeAs(bytes, encoding);
    if (text === undefined) continue;
    const frequent = frequentOf(languages);
    const {words, odd, languages: needed, known} = scoreOf(text, languages, frequent);
    // A few broken words are in every large file.
    if (odd > 1 + words * 0.1) continue;
    candidates.push({
      encoding,
      text,
      cost: 4 * odd + LANGUAGE * needed - evidence(known),
      frequent,
    });
  }
  for (const encoding of plausibleDouble(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (text === undefined) continue;
    const found = frequentWords[encoding]!.split(' ').filter((word) => text.includes(word));
    const cost = LANGUAGE - evidence(found.length);
    candidates.push({encoding, text, cost, frequent: new Set(found)});
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const [best, ...others] = candidates;
  if (!best) return {failure: 'encoding-undecided', candidates: []};
  const rivals = others.filter(({text, cost}) => text !== best.text && cost < best.cost + MARGIN);
  if (rivals.length > 0 || isTooShort(best)) {
    const names = (rivals.length > 0 ? [best, ...rivals] : candidates).map(
      ({encoding}) => encoding,
    );
    return {failure: 'encoding-undecided', candidates: names};
  }
  return {text: best.text, encoding: best.encoding, isGuess: true};
}
