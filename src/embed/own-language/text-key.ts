/**
 * Computes the key of an English text in an added language's file. Keyed by text rather than by ID,
 * a file works with single files, chunks and modules alike, and with later versions: a text whose
 * English has changed appears in English rather than in an outdated translation.
 */

/** 32-bit FNV-1a. `language build` checks that the keys of a file are unique. */
export function textKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The key of a text that is translated differently in a particular place. */
export const textKeyAt = (place: string, text: string): string => textKey(`${place}\n${text}`);
