/** The page's own language: every text that it shows is said here once and said again on a change. */
import {create} from './dom.js';
import {inAllLanguages, texts} from './texts.js';

/** Everything said so far, to be said again in another language. */
const said = new Map();

let language = 'en';

/** A text of the catalogue in the language of the page, or of `code`. */
export const pick = (text, code = language) => text[code] ?? text.en;

/** A text of the interface, `{name}` replaced by what `values` holds for it. */
export const text = (key, values = {}) =>
  pick(inAllLanguages('script', key)).replaceAll(
    /\{(\w+)\}/g,
    (placeholder, name) => values[name] ?? placeholder,
  );

/** Calls `speak` now and after each change of the page's language. `owner` speaks once only. */
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

/** An acronym in a text, with the tag of the widget that explains it. */
const TERM = /<glossary-term>(.*?)<\/glossary-term>/;

const nodesOf = (string) =>
  string.split(TERM).map((part, i) => (i % 2 ? create('glossary-term', {}, part) : part));

/**
 * Registers the English texts in the page: the content of every element with `data-text`, and the
 * attributes named by `data-<attribute>-text`.
 * @param {'page' | 'recomposed'} group
 */
export function adoptPageTexts(group) {
  const translated = (key, english) => texts[language][group]?.[key] ?? english;
  for (const element of document.querySelectorAll('[data-text]')) {
    const english = [...element.childNodes].map((node) => node.cloneNode(true));
    say(element, () => {
      const other = translated(element.dataset.text);
      element.replaceChildren(
        ...(other ? nodesOf(other) : english.map((node) => node.cloneNode(true))),
      );
    });
  }
  for (const attribute of ['aria-label', 'heading', 'content']) {
    for (const element of document.querySelectorAll(`[data-${attribute}-text]`)) {
      const english = element.getAttribute(attribute);
      const key = element.getAttribute(`data-${attribute}-text`);
      say(element, () => element.setAttribute(attribute, translated(key, english)));
    }
  }
}
