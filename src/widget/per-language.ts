/**
 * Caches values derived from parts of a document, shared by all widgets that show it in the same
 * language.
 */
import type {Language} from '../language/language-controller.js';

/** Caches the result of `make` by `key` and language, and recomputes it if `extra` changes. */
export function perLanguage<K extends object, T, X = undefined>(
  make: (key: K, language: Language, extra: X) => T,
): (key: K, language: Language, extra: X) => T {
  const byLanguage = new WeakMap<Language, WeakMap<K, {readonly extra: X; readonly made: T}>>();
  return (key, language, extra) => {
    let byKey = byLanguage.get(language);
    if (!byKey) byLanguage.set(language, (byKey = new WeakMap()));
    let found = byKey.get(key);
    if (!found || found.extra !== extra) {
      byKey.set(key, (found = {extra, made: make(key, language, extra)}));
    }
    return found.made;
  };
}
