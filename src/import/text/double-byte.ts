/**
 * How plausible bytes are as Chinese, Japanese or Korean text. Each encoding has its frequent
 * characters in one block; other encodings read as this one fall outside it. Pure, no DOM.
 */

interface Encoding {
  readonly isFrequent: (lead: number, trail: number) => boolean;
  /** Letters that only this language has: kana. */
  readonly isOwn?: (lead: number, trail: number) => boolean;
  /** Bytes that are a character alone. */
  readonly isSingle?: (byte: number) => boolean;
}

const high = (trail: number) => trail >= 0xa1;

const isKanaRow = (lead: number) => lead === 0xa4 || lead === 0xa5;

const ENCODINGS: {readonly [name: string]: Encoding} = {
  shift_jis: {
    isFrequent: (lead, trail) =>
      (lead >= 0x81 && lead <= 0x83) || (lead >= 0x88 && lead <= 0x97 && trail > 0),
    isOwn: (lead, trail) => (lead === 0x82 && trail >= 0x9f) || lead === 0x83,
    isSingle: (byte) => byte >= 0xa1 && byte <= 0xdf,
  },
  'euc-jp': {
    isFrequent: (lead, trail) => high(trail) && (lead <= 0xa5 || (lead >= 0xb0 && lead <= 0xcf)),
    isOwn: isKanaRow,
  },
  gb18030: {
    isFrequent: (lead, trail) =>
      high(trail) && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)),
  },
  big5: {
    isFrequent: (lead, trail) => lead >= 0xa1 && lead <= 0xc6 && (trail <= 0x7e || high(trail)),
  },
  'euc-kr': {
    isFrequent: (lead, trail) =>
      high(trail) && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xc8)),
  },
};

export const doubleByte = Object.keys(ENCODINGS);

export interface Score {
  readonly pairs: number;
  /** Pairs outside the frequent block. */
  readonly rare: number;
  /** Kana. */
  readonly own: number;
  /** Pairs that only a block with many characters has: no Korean text stays without them in Chinese. */
  readonly upper: number;
}

export function scoreOf(bytes: Uint8Array, name: string): Score {
  const {isFrequent, isOwn, isSingle} = ENCODINGS[name]!;
  let pairs = 0;
  let rare = 0;
  let own = 0;
  let upper = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    pairs++;
    if (isSingle?.(lead)) {
      rare++;
      continue;
    }
    const trail = bytes[++i] ?? 0;
    if (!isFrequent(lead, trail)) rare++;
    if (isOwn?.(lead, trail)) own++;
    if (lead > 0xc8) upper++;
  }
  return {pairs, rare, own, upper};
}

/** The encodings that the bytes may be in. Several if there is too little text to tell. */
export function plausible(bytes: Uint8Array): readonly string[] {
  return doubleByte.filter((name) => {
    const {pairs, rare, own, upper} = scoreOf(bytes, name);
    if (pairs === 0 || rare > pairs * 0.12) return false;
    // Japanese is never without kana for long, and Chinese never has any.
    if (name === 'euc-jp') return own > pairs * 0.05;
    // Half of the Chinese characters stand after the last Korean one.
    if (name === 'gb18030') return upper > 0 || pairs < 10;
    return true;
  });
}
