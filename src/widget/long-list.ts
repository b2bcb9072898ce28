/**
 * What a list needs where it is long: a field to search it, and a part of it at a time.
 *
 * Drawing the whole of a very long list would hold up the page for seconds, so the first items are
 * drawn, and more when the reader asks for them. On paper all are. What the browser's own search
 * in the page cannot find among items that are not drawn, the field finds.
 */
import {str} from '@lit/localize';
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {fold, foldedWords} from '../language/fold.js';
import {numberFormat} from '../language/format.js';
import type {Language} from '../language/language-controller.js';
import {msg} from '../language/messages.js';
import {HostWindows} from './host-windows.js';
import {memo, type Memo} from './memo.js';

/** Up to so many items are seen at a glance, and need no field. */
const FEW = 30;

/** Items drawn at first. Whoever asks for more gets as many again. */
const FIRST = 100;

/** Milliseconds without a key before the count is read out. */
const PAUSE = 700;

// Before whatever opens what is closed on paper.
const lists = new HostWindows<{readonly host: LitElement}>((view, action) => {
  view[action]('beforeprint', print, true);
  view[action]('afterprint', print, true);
});
let printing = false;

// At once, since a page that calls `print()` leaves no time for what is only requested.
function print({type}: Event): void {
  printing = type === 'beforeprint';
  for (const {host} of lists.hosts) {
    host.requestUpdate();
    host['performUpdate']();
  }
}

/** Lists, each with what is to be drawn of it. */
type Lists<T> = readonly (readonly T[])[];

/** The field and the paging of one widget. A page may have thousands: most never need more than this. */
export class LongList<T> implements ReactiveController, EventListenerObject {
  readonly host: LitElement;
  #part: string;
  #textOf: (item: T, language: Language) => unknown;
  #query = '';
  #limit = FIRST;
  #narrowed: ReadonlySet<T> | undefined;
  #wanted = false;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #texts: Memo<readonly string[]> | undefined;
  #found: Memo<readonly T[]> | undefined;

  /** `part` is the part that each item is; `textOf` tells what of an item can be found. */
  constructor(host: LitElement, part: string, textOf: (item: T, language: Language) => unknown) {
    this.host = host;
    this.#part = part;
    this.#textOf = textOf;
    host.addController(this);
  }

  hostConnected(): void {
    lists.add(this, this.host);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    lists.delete(this);
  }

  /** The items to which the reader has narrowed the list, beside the search; undefined: to none. */
  get narrowed(): ReadonlySet<T> | undefined {
    return this.#narrowed;
  }

  /** Leaves only `items` in the list, until the reader searches or asks for more. */
  narrow(items: readonly T[] | undefined): void {
    this.#narrowed = items && new Set(items);
    this.#changed();
  }

  /** What the search leaves of `items`. */
  found(items: readonly T[], language: Language): readonly T[] {
    // Prepared when the reader is about to type, so that the first key finds it there.
    if (!this.#query && !this.#wanted) return items;
    const {asked, intl} = language;
    const words = foldedWords(this.#query, asked);
    const texts = (this.#texts ??= memo())([items, asked, intl], () => {
      const all = items.map((item) => String(this.#textOf(item, language)).replace(/\s+/g, ' '));
      return fold(all.join('\n'), asked).split('\n');
    });
    return (this.#found ??= memo())([texts, words.join(' ')], () =>
      words.length === 0
        ? items
        : items.filter((_, i) => words.every((word) => texts[i]!.includes(word))),
    );
  }

  /** What all filters leave of `items`. */
  listed(items: readonly T[], language: Language): readonly T[] {
    return this.#within(this.found(items, language));
  }

  /**
   * Draws `items`: the field where they are many, what `draw` makes of those that the search has
   * found, and the button for more. `draw` has to pass its lists through `cut`.
   */
  render(
    items: readonly T[],
    language: Language,
    draw: (found: readonly T[], cut: (lists: Lists<T>) => Lists<T>) => unknown,
  ): unknown {
    let all = 0;
    let drawn = 0;
    const found = this.found(items, language);
    // What the reader had chosen may have left with the document that it was in.
    if (this.#narrowed && this.#within(found).length === 0) this.#narrowed = undefined;
    const body = draw(found, (whole) => {
      const cut = this.#cut(whole.map((list) => this.#within(list)));
      all = sizeOf(whole);
      drawn = sizeOf(cut);
      return cut;
    });
    const more = drawn < all;
    if (!more && items.length <= FEW && !this.#query) return body;
    return [
      items.length > FEW || this.#query
        ? this.#field(drawn, more ? all : items.length, language)
        : nothing,
      body,
      more
        ? html`<button part="action more" type="button" @click=${this}>
            ${msg('Show more', {id: 'list.more'})}
          </button>`
        : nothing,
    ];
  }

  #within(items: readonly T[]): readonly T[] {
    const {narrowed} = this;
    return narrowed ? items.filter((item) => narrowed.has(item)) : items;
  }

  /** The beginning of each list, as long as there is room for all. */
  #cut(whole: Lists<T>): Lists<T> {
    if (printing || sizeOf(whole) <= this.#limit) return whole;
    const begun = whole.slice(0, this.#limit);
    const room = (most: number) =>
      this.#limit - begun.reduce((sum, list) => sum + Math.min(list.length, most), 0);
    let most = 1;
    while (most < this.#limit && room(most) > 0) most++;
    return begun.map((list) => list.slice(0, most));
  }

  #field(drawn: number, all: number, {tag}: Language): TemplateResult {
    const number = (count: number) => numberFormat(tag).format(count);
    let text = '';
    if (drawn === 0) text = msg('Nothing found.', {id: 'search.none'});
    else if (drawn < all) {
      text = msg(str`Shown: ${number(drawn)} of ${number(all)}`, {id: 'search.shown'});
    }
    if (!this.#timer) this.#said = text;
    return html`<div part="search">
      <label
        >${msg('Search', {id: 'search.label'})}
        <input
          part="search-field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#query}
          @focus=${this}
          @input=${this}
          @keydown=${this}
          @keypress=${this}
          @keyup=${this}
      /></label>
      <span part="search-status"
        ><span aria-hidden="true">${text}</span> <span role="status">${this.#said}</span></span
      >
    </div>`;
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') void this.#more();
    else if (event.type === 'focus') {
      this.#wanted = true;
      this.host.requestUpdate();
    } else if (event.type === 'input') this.#search(event);
    else this.#key(event as KeyboardEvent);
  }

  #key(event: KeyboardEvent): void {
    const {key, type, ctrlKey, metaKey, altKey} = event;
    const field = event.target as HTMLInputElement;
    // What is typed here is no shortcut of the page, to which it would seem to come from the widget.
    if (key.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
    if (type !== 'keydown' || key !== 'Escape' || !field.value) return;
    // Neither the dialog that the widget may stand in.
    event.preventDefault();
    field.value = '';
    this.#search(event);
  }

  #search(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.#query = field.value;
    this.#limit = FIRST;
    this.narrow(undefined);
  }

  async #more(): Promise<void> {
    const items = () => [
      ...this.host.renderRoot.querySelectorAll<HTMLElement>(`[part~='${this.#part}']`),
    ];
    const before = new Set(items());
    if (!this.#narrowed) this.#limit *= 2;
    this.narrow(undefined);
    await this.host.updateComplete;
    const added = items().find((item) => !before.has(item));
    if (!added) return;
    added.tabIndex = -1;
    added.focus();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.host.requestUpdate();
    }, PAUSE);
    this.host.requestUpdate();
  }
}

const sizeOf = (lists: Lists<unknown>): number => lists.reduce((sum, {length}) => sum + length, 0);
