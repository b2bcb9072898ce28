/** Writes text in the encodings of spreadsheets, which browsers only read. */

const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of every character of an encoding. */
function encoder(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = encoders.get(encoding);
  if (known) return known;
  const map = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !map.has(text)) map.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (!/^(windows|macintosh)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
    }
  }
  encoders.set(encoding, map);
  return map;
}

/** The bytes of `text`; `undefined` if the encoding lacks one of its characters. */
export function encode(text: string, encoding: string): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (/^utf-16/.test(encoding)) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...Array(text.length).keys()].forEach((i) =>
      view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le'),
    );
    return bytes;
  }
  const map = encoder(encoding);
  const bytes = [...text].map((character) => map.get(character));
  return bytes.every((it) => it !== undefined) ? new Uint8Array(bytes.flat()) : undefined;
}
