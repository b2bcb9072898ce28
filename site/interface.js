/** The language of the page: every text is set here, and set again when the language changes. */
import {inAllLanguages, texts} from './texts.js';

/** The functions that set texts, to be called again after a change of language. */
const said = new Map();

let language = 'en';

/** A text of the catalogue in the language of the page, or of `code`. */
export const pick = (text, code = language) => text[code] ?? text.en;

/** A text of the interface, with `{name}` replaced by the value of that name. */
export const text = (key, values = {}) =>
  pick(inAllLanguages('script', key)).replaceAll(
    /\{(\w+)\}/g,
    (placeholder, name) => values[name] ?? placeholder,
  );

/** Calls `speak` now and after each change of the page's language. Each `owner` has one function. */
export function say(owner, speak) {
  said.set(owner, speak);
  speak();
}

/** Shows the whole page in `code`. */
export function speak(code) {
  language = code;
  document.documentElement.lang = code;
  document.documentElement.dir = texts[code].dir;
  for (const each of said.values()) each();
}

/** The nodes of a text, with `elements` in place of its placeholders. */
const nodesOf = (string, elements) =>
  string.split(/\{(\d+)\}/).map((part, i) => (i % 2 ? elements[part] : part));

/**
 * Translates the texts in the page: the content of every element with `data-text`, and the attributes
 * named by `data-<attribute>-text`.
 * @param {'page' | 'recomposed' | 'studio'} group
 */
export function adoptPageTexts(group) {
  const translated = (key) => texts[language][group][key];
  for (const element of document.querySelectorAll('[data-text]')) {
    const elements = [...element.children];
    say(element, () =>
      element.replaceChildren(...nodesOf(translated(element.dataset.text), elements)),
    );
  }
  for (const attribute of ['aria-label', 'heading', 'content']) {
    for (const element of document.querySelectorAll(`[data-${attribute}-text]`)) {
      const key = element.getAttribute(`data-${attribute}-text`);
      say(element, () => element.setAttribute(attribute, translated(key)));
    }
  }
}
