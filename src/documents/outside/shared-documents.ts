/**
 * The documents of all URLs currently shown on the page. Widgets with the same URL and hash share
 * one request, one check and one document, released with the last of them.
 */
import {checkDocument, type Checked} from '../check/check.js';
import * as sentences from '../check/sentences.js';
import type {Problem} from '../problem.js';
import {fetchContent, type Content} from './fetch-text.js';
import {parseDocument} from './parse.js';
import {DocumentFailure} from './problems.js';
import {schedule, type Refreshable} from './refresh.js';
import {checkTable} from './tables.js';

/** The current state of a URL. A new object for each change. */
export interface State {
  /** The document of the last successful response. */
  readonly checked: Checked | undefined;
  /** When it arrived, in milliseconds of `Date.now()`. */
  readonly at: number;
  /** The problems of the last response; empty if it was successful. */
  readonly failures: readonly Problem[];
}

/** A widget that shows the document. */
export interface Subscriber {
  /** Milliseconds between requests; `undefined` for a single request. */
  readonly interval: number | undefined;
  changed(): void;
}

const documents = new Map<string, SharedDocument>();

export class SharedDocument implements Refreshable {
  /** The key in the map of shared documents. */
  readonly key: string;
  readonly #url: string;
  readonly #integrity: string;
  readonly #subscribers = new Set<Subscriber>();
  #content: Content | undefined;
  #asked = 0;
  #request: AbortController | undefined;

  /** `undefined` until the first response. */
  state: State | undefined;
  due: number | undefined;

  constructor(key: string, url: string, integrity: string) {
    this.key = key;
    this.#url = url;
    this.#integrity = integrity;
  }

  /** Notifies `subscriber` of changes; sends a request unless a document is already there. */
  subscribe(subscriber: Subscriber): void {
    const isNew = !this.#subscribers.has(subscriber);
    this.#subscribers.add(subscriber);
    if (isNew && !this.state?.checked) void this.#ask(false);
    this.#plan();
  }

  /** Stops notifying. With the last subscriber, the request is cancelled. */
  unsubscribe(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (!this.#subscribers.size) {
      this.#request?.abort();
      this.#request = undefined;
      if (documents.get(this.key) === this) documents.delete(this.key);
    }
    this.#plan();
  }

  refresh(): void {
    void this.#ask(true);
  }

  #plan(): void {
    const intervals = [...this.#subscribers].flatMap(({interval}) => interval ?? []);
    // No refresh is due while a request is pending.
    this.due =
      intervals.length && !this.#request ? this.#asked + Math.min(...intervals) : undefined;
    schedule(this);
  }

  async #ask(fresh: boolean): Promise<void> {
    if (this.#request) return;
    const request = (this.#request = new AbortController());
    // New subscribers wait for this response and never see the previous one.
    if (!this.state?.checked) this.state = undefined;
    this.#asked = Date.now();
    this.#plan();
    let next: State;
    try {
      const content = await fetchContent({
        url: this.#url,
        integrity: this.#integrity,
        signal: request.signal,
        fresh,
      });
      next = await this.#read(content);
    } catch (error) {
      next = this.#failed([problemOf(error, this.#url)]);
    }
    // Nobody is waiting any more, or a later request has replaced this one.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#plan();
    if (next === this.state) return;
    this.state = next;
    for (const subscriber of [...this.#subscribers]) subscriber.changed();
  }

  async #read(content: Content): Promise<State> {
    const {state} = this;
    const at = Date.now();
    const isSame = state?.checked && this.#isSame(content);
    const checked = isSame
      ? state.checked
      : typeof content === 'string'
        ? checkDocument(parseDocument(content, this.#url))
        : await checkTable(content, this.#url);
    if (!checked.document && state?.checked?.document) return this.#failed(checked.problems);
    this.#content = content;
    return isSame && !state.failures.length
      ? Object.assign(state, {at})
      : {checked, at, failures: []};
  }

  /** Whether the content says the same as the previous one; JSON may be formatted in another way. */
  #isSame(content: Content): boolean {
    const before = this.#content!;
    if (typeof content !== 'string' || typeof before !== 'string') {
      return (
        typeof content === typeof before &&
        content.length === before.length &&
        (content as Uint8Array).every((byte, i) => byte === before[i])
      );
    }
    const value = (text: string) => JSON.stringify(parseDocument(text, this.#url));
    return content === before || value(content) === value(before);
  }

  #failed(failures: readonly Problem[]): State {
    const {state} = this;
    // A repeated failure is not a change.
    if (state && state.failures[0]?.message === failures[0]?.message) return state;
    return {checked: state?.checked, at: state?.at ?? 0, failures};
  }
}

const problemOf = (error: unknown, url: string): Problem =>
  (error instanceof DocumentFailure
    ? error
    : new DocumentFailure('network', url, sentences.otherErrorReason(String(error)))
  ).problem;

/** The document at a URL, shared by all its subscribers. `last` is the previous one of `subscriber`. */
export function subscribe(
  subscriber: Subscriber,
  url: string,
  integrity: string,
  last: SharedDocument | undefined,
): SharedDocument {
  const key = `${url} ${integrity}`;
  const shared =
    documents.get(key) ?? (last?.key === key ? last : new SharedDocument(key, url, integrity));
  documents.set(key, shared);
  shared.subscribe(subscriber);
  return shared;
}
