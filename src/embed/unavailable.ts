/**
 * The line for readers where a widget could not be loaded, beside the link, which is then the only
 * way to the facts. In the language of its place if the file of that language could be loaded.
 */
import {nearestLanguage} from '../language/nearest-language.js';
import {negotiate} from '../language/negotiate.js';
import {call} from '../safe-dom.js';
import {tryToBring} from './bring.js';
import {languages, unavailableMessage} from './files.js';

/** The lines in the page, by the element that each is about. */
const lines = new Map<Element, Element>();

/** Puts the line into the tag of a widget, or after a link. */
export async function showUnavailable(element: Element, place: 'append' | 'after'): Promise<void> {
  if (lines.has(element)) return;
  const line = call(document, 'createElement', 'div');
  lines.set(element, line);
  const code = negotiate(nearestLanguage(element) ?? '', ['en', ...languages]);
  const file = code && code !== 'en' ? await tryToBring(code) : undefined;
  const messages = file && (file as {messages: string}).messages.split('|');
  line.lang = file ? code! : 'en';
  line.textContent = messages?.[unavailableMessage] ?? 'This information could not be loaded.';
  // It may have come on a second try.
  if (lines.has(element)) call(element, place, line);
}

/** Removes the lines in the tags of a widget that has come after all. */
export function hideUnavailable(tag: string): void {
  for (const [element, line] of lines) {
    if (element.localName !== tag) continue;
    lines.delete(element);
    line.remove();
  }
}
