/**
 * The message for readers when a widget could not be loaded. It appears beside the link, which is
 * then the only way to the facts, and in the language of its context if that language could be
 * loaded.
 */
import {nearestLanguage} from '../language/nearest-language.js';
import {negotiate} from '../language/negotiate.js';
import {call} from '../safe-dom.js';
import {bringTexts} from './bring.js';
import {languages, unavailableMessage} from './files.js';

/** The messages in the page, by the element that each is about. */
const lines = new Map<Element, Element>();

/** Inserts the message into a widget's tag or after a link. */
export async function showUnavailable(element: Element, place: 'append' | 'after'): Promise<void> {
  if (lines.has(element)) return;
  const line = call(document, 'createElement', 'div');
  lines.set(element, line);
  const code = negotiate(nearestLanguage(element) ?? '', languages) ?? 'en';
  const file = code === 'en' ? undefined : await bringTexts(code, false);
  const messages = file && (file as {messages: string}).messages.split('|');
  line.lang = file ? code : 'en';
  line.textContent = messages?.[unavailableMessage] ?? 'This information could not be loaded.';
  // The widget may have loaded on a second attempt.
  if (lines.has(element)) call(element, place, line);
}

/** Removes the messages from a widget's tags once it has loaded. */
export function hideUnavailable(tag: string): void {
  for (const [element, line] of lines) {
    if (element.localName !== tag) continue;
    lines.delete(element);
    line.remove();
  }
}
