/** Selects which items of its section a widget lists, in which order, and how many at a time. */
import {nothing, unsafeCSS, type CSSResult, type LitElement} from 'lit';
import type {Section} from '../../documents/sections.js';
import type {BundledDocument} from '../../documents/types.js';
import {ofThisVersion} from '../../documents/version.js';
import {onlyThese} from '../attributes.js';
import {adoptLate} from '../page/adopt.js';
import type {ListRendering, Rendering} from '../rendering.js';
import {loadLongList} from './load-long-list.js';
import type {Item, ItemsOptions, Listing} from './listing.js';
import type {LongList} from './long-list.js';
import {memo} from './memo.js';

/** The longest list that can be taken in at a glance, without search or paging. */
const SEARCH_THRESHOLD = 30;

/** An element with items. */
export type ItemsHost = LitElement & {readonly only: string | undefined};

let Long: typeof LongList | undefined;
let style: CSSResult;
let coming: Promise<void> | undefined;
let hasFailed = false;

/** The items of one widget. */
export class Items<T extends Item> {
  #host: ItemsHost;
  #section: Section;
  #options: ItemsOptions<T>;
  #chosen = memo<readonly T[]>();
  #long: LongList<T> | undefined;
  #left: readonly T[] = [];
  #isNamed = false;

  constructor(host: ItemsHost, section: Section, options: ItemsOptions<T>) {
    this.#host = host;
    this.#section = section;
    this.#options = options;
  }

  /**
   * The items that remain after search and narrowing in the last render, including those not drawn.
   */
  get left(): readonly T[] {
    return this.#left;
  }

  /** Whether `only` names items. */
  get isNamed(): boolean {
    return this.#isNamed;
  }

  isNarrowedTo([first]: readonly T[]): boolean {
    return this.#long?.narrowed?.has(first!) ?? false;
  }

  /** Narrows the list to `items` until the reader searches or shows more. */
  narrow(items: readonly T[] | undefined): void {
    this.#long?.narrow(items);
  }

  /**
   * Resolves once a list as long as that in `document` can be rendered; `undefined` if it already
   * can.
   */
  prepare(document: BundledDocument): Promise<void> | undefined {
    if (Long || hasFailed || this.#itemsOf(document).length <= SEARCH_THRESHOLD) return undefined;
    return (coming ??= ofThisVersion(loadLongList(), 'LongList').then(
      (file) => {
        Long = file.LongList;
        style = unsafeCSS(Long.styles);
      },
      (error: unknown) => {
        // Lists are then rendered in full.
        hasFailed = true;
        console.error(error);
      },
    ));
  }

  /** The items to render, and the content before and after them. */
  select(rendering: Rendering): ListRendering<T> & Pick<Listing<T>, 'before' | 'after'> {
    const {split = (items: readonly T[]) => [items], isWhole, part, searchText} = this.#options;
    const all = this.#choose(rendering);
    if (Long && !this.#long && all.length > SEARCH_THRESHOLD) {
      adoptLate(this.#host, style);
      this.#long = new Long(this.#host, part, searchText);
    }
    const listing =
      this.#long && !isWhole?.(rendering)
        ? this.#long.list(all, rendering.language, (items) => split(items, rendering))
        : {found: all, left: all, lists: split(all, rendering), before: nothing, after: nothing};
    this.#left = listing.left;
    const {lists} = listing;
    return {...rendering, ...listing, all, items: lists.length === 1 ? lists[0]! : lists.flat()};
  }

  #itemsOf(document: BundledDocument): readonly T[] {
    return (document[this.#section] ?? []) as unknown as readonly T[];
  }

  #choose(rendering: Rendering): readonly T[] {
    const {document, language} = rendering;
    const {order, names, withIds, choose = (named, all) => named ?? all, keys} = this.#options;
    const {only} = this.#host;
    return this.#chosen(
      [document, language.asked, language.code, language.intl, only, ...(keys?.(rendering) ?? [])],
      () => {
        const all = order?.(rendering) ?? this.#itemsOf(document);
        const asked = only && withIds ? withIds(only, all) : only;
        const named = onlyThese(this.#host, asked, all, (item) => names?.(item, language) ?? []);
        this.#isNamed = named !== all;
        return choose(this.#isNamed ? named : undefined, all, rendering);
      },
    );
  }
}
