/** The page's own language: every text that it shows is said here once and said again on a change. */
import {pageTexts, scriptTexts} from './texts.js';

/** Languages of the gallery's own interface. */
export const interfaceLanguages = ['en', ...Object.keys(pageTexts)];

/** Everything said so far, to be said again in another language. */
const said = new Map();

let language = 'en';

/** A text of the catalogue in the language of the page, or of `code`. */
export const pick = (text, code = language) => text[code] ?? text.en;

/** A text of the interface, `{name}` replaced by what `values` holds for it. */
export const text = (key, values = {}) =>
  pick(scriptTexts[key]).replaceAll(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);

/** Calls `speak` now and after each change of the page's language. `owner` speaks once only. */
export function say(owner, speak) {
  said.set(owner, speak);
  speak();
}

/** Shows the whole page in `code`. */
export function speak(code) {
  language = code;
  document.documentElement.lang = code;
  for (const each of said.values()) each();
}

const collapse = (string) => string.replaceAll(/\s+/g, ' ').trim();

/** Takes on the texts that stand in index.html, which are the English ones. */
export function adoptPageTexts() {
  for (const element of document.querySelectorAll('[data-text]')) {
    const english = collapse(element.textContent);
    const key = element.dataset.text;
    say(element, () => (element.textContent = pageTexts[language]?.[key] ?? english));
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    const english = element.ariaLabel;
    const key = element.dataset.label;
    say(element, () => (element.ariaLabel = pageTexts[language]?.[key] ?? english));
  }
}
