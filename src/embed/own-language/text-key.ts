/**
 * The key of an English text in the file of an added language. By text rather than by ID: a file
 * works with single files, chunks and modules alike, and with later versions, in which a text whose
 * English has changed is shown in English rather than in an outdated translation.
 */

/** FNV-1a with 32 bits. `language build` makes sure that the keys of a file differ. */
export function textKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The key of a text that is translated in another way in other places. */
export const textKeyAt = (place: string, text: string): string => textKey(`${place}\n${text}`);
