/**
 * Search and paging for long lists.
 *
 * Rendering a very long list in full would block the page for seconds, so only the first items are
 * drawn, and more on request. All are printed. The search field also finds items that are not
 * drawn, which the browser's find in page cannot.
 */
import {str} from '@lit/localize';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {fold, foldedWords} from './fold.js';
import {numberFormat} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg, withMessages} from '../../language/messages.js';
import {isPrinting, PrintController} from '../page/print.js';
import type {Lists} from '../rendering.js';
import type {Item, ItemsOptions, Listing} from './listing.js';
import {longListStyles} from './long-list.styles.js';
import {memo, type Memo} from './memo.js';

export {version} from '../../documents/version.js';

/** How many items are drawn at first. */
const PAGE_SIZE = 100;

/** Milliseconds after the last keystroke before the count is announced. */
const ANNOUNCE_DELAY = 700;

/** The search field and paging of one widget. */
export class LongList<T extends Item> implements EventListenerObject {
  static readonly styles: string = longListStyles;
  readonly host: LitElement;
  #part: string;
  #textOf: ItemsOptions<T>['searchText'];
  #query = '';
  #limit = PAGE_SIZE;
  #narrowed: ReadonlySet<T> | undefined;
  #isWanted = false;
  #announced = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #texts: Memo<readonly string[]> | undefined;
  #found: Memo<readonly T[]> | undefined;

  /** `part` is the part name of each item; `textOf` returns the searchable text of an item. */
  constructor(host: LitElement, part: string, textOf: ItemsOptions<T>['searchText']) {
    this.host = host;
    this.#part = part;
    this.#textOf = textOf;
    // Update synchronously, since `print()` leaves no time for a requested update, and before
    // collapsed content is opened for print.
    new PrintController(
      host,
      () => {
        host.requestUpdate();
        host['performUpdate']();
      },
      true,
    );
    host.addController({
      hostDisconnected: () => {
        clearTimeout(this.#timer);
        this.#timer = undefined;
      },
    });
  }

  /** The items to which the reader has narrowed the list, besides the search, if any. */
  get narrowed(): ReadonlySet<T> | undefined {
    return this.#narrowed;
  }

  /** Narrows the list to `items` until the reader searches or shows more. */
  narrow(items: readonly T[] | undefined): void {
    this.#narrowed = items && new Set(items);
    this.#changed();
  }

  /**
   * What to render of `items`, which `split` divides into lists, with the search field and the
   * button.
   */
  list(
    items: readonly T[],
    language: Language,
    split: (items: readonly T[]) => Lists<T>,
  ): Listing<T> {
    const found = this.#search(items, language);
    // Drop a narrowed selection that the current items no longer contain.
    if (this.#narrowed && this.#within(found).length === 0) this.#narrowed = undefined;
    const left = this.#within(found);
    const lists = this.#cut(split(left));
    const drawn = sizeOf(lists);
    const hasMore = drawn < found.length;
    const total = hasMore ? found.length : items.length;
    return withMessages(language.code, () => ({
      found,
      left,
      lists,
      before: this.#field(drawn, total, language),
      after: hasMore
        ? html`<button class="action more" part="action more" type="button" @click=${this}>
            ${msg('Show more', {id: 'list.more'})}
          </button>`
        : nothing,
    }));
  }

  /** The `items` that match the search. */
  #search(items: readonly T[], language: Language): readonly T[] {
    // Prepare the texts when the reader is about to type, so that the first keystroke is fast.
    if (!this.#query && !this.#isWanted) return items;
    const {asked, intl} = language;
    const words = foldedWords(this.#query, asked);
    const texts = (this.#texts ??= memo())([items, asked, intl], () => {
      const all = items.map((item) => this.#textOf(item, language).replace(/\s+/g, ' '));
      return fold(all.join('\n'), asked).split('\n');
    });
    return (this.#found ??= memo())([texts, words.join(' ')], () =>
      words.length === 0
        ? items
        : items.filter((_, i) => words.every((word) => texts[i]!.includes(word))),
    );
  }

  #within(items: readonly T[]): readonly T[] {
    const {narrowed} = this;
    return narrowed ? items.filter((item) => narrowed.has(item)) : items;
  }

  /** Truncates the lists to the limit, sharing the available room between them. */
  #cut(whole: Lists<T>): Lists<T> {
    if (isPrinting() || sizeOf(whole) <= this.#limit) return whole;
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
    if (!this.#timer) this.#announced = text;
    return html`<div class="search" part="search">
      <label
        >${msg('Search', {id: 'search.label'})}<input
          class="search-field"
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
      <span class="search-status" part="search-status"
        ><span aria-hidden="true">${text}</span> <span role="status">${this.#announced}</span></span
      >
    </div>`;
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') void this.#more();
    else if (event.type === 'focus') {
      this.#isWanted = true;
      this.host.requestUpdate();
    } else if (event.type === 'input') this.#typed(event);
    else this.#key(event as KeyboardEvent);
  }

  #key(event: KeyboardEvent): void {
    const {key, type, ctrlKey, metaKey, altKey} = event;
    const field = event.target as HTMLInputElement;
    // Events seem to come from the widget itself, so typing here would trigger the page's
    // shortcuts.
    if (key.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
    if (type !== 'keydown' || key !== 'Escape' || !field.value) return;
    // Nor close the dialog that contains the widget.
    event.preventDefault();
    field.value = '';
    this.#typed(event);
  }

  #typed(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.#query = field.value;
    this.#limit = PAGE_SIZE;
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
    // Focus something with an accessible name: a plain list item or row would be announced without
    // one.
    const named = added.querySelector<HTMLElement>('th, dt, summary, h3, h4, h5, h6') ?? added;
    if (named === added) {
      named.ariaLabel = added.textContent.replace(/\s+/g, ' ').trim();
      named.addEventListener('blur', () => (named.ariaLabel = null), {once: true});
    }
    if (named.localName !== 'summary') named.tabIndex = -1;
    named.focus();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.host.requestUpdate();
    }, ANNOUNCE_DELAY);
    this.host.requestUpdate();
  }
}

const sizeOf = (lists: Lists<unknown>): number => lists.reduce((sum, {length}) => sum + length, 0);
