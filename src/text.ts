/** Text as editors and sanitizers leave it: padded, in curly quotes. Pure, no DOM. */

/** Blanks, quotes of any kind and characters that draw nothing, cut off at both ends. */
export const trimValue = (value: unknown): string =>
  String(value ?? '').replace(
    /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”„«»‘’]+|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”„«»‘’]+$/g,
    '',
  );
