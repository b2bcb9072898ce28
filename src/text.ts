/** Text as editors and sanitizers leave it: padded, in curly quotes. Pure, no DOM. */

/** Trims whitespace, quotes of any kind and invisible characters at both ends. */
export const trimValue = (value: unknown): string =>
  String(value ?? '').replace(
    /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”„«»‘’]+|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"'“”„«»‘’]+$/g,
    '',
  );
