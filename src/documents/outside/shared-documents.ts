/**
 * The documents of all addresses that the page shows at the moment. Widgets with the same address
 * and the same hash share one request, one check and one document; with the last of them it goes.
 */
import {checkDocument, type Checked} from '../check/check.js';
import * as sentences from '../check/sentences.js';
import type {Problem} from '../problem.js';
import {fetchText} from './fetch-text.js';
import {parseDocument} from './parse.js';
import {DocumentFailure} from './problems.js';
import {schedule, type Refreshable} from './refresh.js';

/** What has come of an address so far. Another object for each change. */
export interface State {
  /** The document of the last good answer. */
  readonly checked: Checked | undefined;
  /** When it came, in milliseconds of `Date.now()`. */
  readonly at: number;
  /** What was wrong with the last answer; empty where it was good. */
  readonly failures: readonly Problem[];
}

/** What shows a document. */
export interface Subscriber {
  /** Milliseconds between two requests; `undefined` for one request only. */
  readonly interval: number | undefined;
  changed(): void;
}

const documents = new Map<string, SharedDocument>();

export class SharedDocument implements Refreshable {
  /** Under which it is shared. */
  readonly key: string;
  readonly #address: string;
  readonly #integrity: string;
  readonly #subscribers = new Set<Subscriber>();
  #text: string | undefined;
  #asked = 0;
  #request: AbortController | undefined;

  /** `undefined` while the first answer is on its way. */
  state: State | undefined;
  due: number | undefined;

  constructor(key: string, address: string, integrity: string) {
    this.key = key;
    this.#address = address;
    this.#integrity = integrity;
  }

  /** Reports changes to `subscriber`; asks the server unless there is a good document already. */
  subscribe(subscriber: Subscriber): void {
    const isNew = !this.#subscribers.has(subscriber);
    this.#subscribers.add(subscriber);
    if (isNew && !this.state?.checked) void this.#ask(false);
    this.#plan();
  }

  /** Ends that. With the last subscriber the request ends, too. */
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
    // While an answer is on its way the next one is not due.
    this.due =
      intervals.length && !this.#request ? this.#asked + Math.min(...intervals) : undefined;
    schedule(this);
  }

  async #ask(fresh: boolean): Promise<void> {
    if (this.#request) return;
    const request = (this.#request = new AbortController());
    // New subscribers wait for this answer and never see the one before.
    if (!this.state?.checked) this.state = undefined;
    this.#asked = Date.now();
    this.#plan();
    let next: State;
    try {
      const text = await fetchText({
        address: this.#address,
        integrity: this.#integrity,
        signal: request.signal,
        fresh,
      });
      next = this.#read(text);
    } catch (error) {
      next = this.#failed([problemOf(error, this.#address)]);
    }
    // Nobody waits for it any more, or they wait for a later one.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#plan();
    if (next === this.state) return;
    this.state = next;
    for (const subscriber of [...this.#subscribers]) subscriber.changed();
  }

  #read(text: string): State {
    const {state} = this;
    const at = Date.now();
    const value = parseDocument(text, this.#address);
    const isSame =
      state?.checked &&
      (text === this.#text ||
        JSON.stringify(value) === JSON.stringify(parseDocument(this.#text!, this.#address)));
    const checked = isSame ? state.checked : checkDocument(value);
    if (!checked.document && state?.checked?.document) return this.#failed(checked.problems);
    this.#text = text;
    return isSame && !state.failures.length
      ? Object.assign(state, {at})
      : {checked, at, failures: []};
  }

  #failed(failures: readonly Problem[]): State {
    const {state} = this;
    // The same failure again is no news.
    if (state && state.failures[0]?.message === failures[0]?.message) return state;
    return {checked: state?.checked, at: state?.at ?? 0, failures};
  }
}

const problemOf = (error: unknown, address: string): Problem =>
  (error instanceof DocumentFailure
    ? error
    : new DocumentFailure('network', address, sentences.otherErrorReason(String(error)))
  ).problem;

/** The document at a URL, shared by all its subscribers. `last` is what `subscriber` had before. */
export function subscribe(
  subscriber: Subscriber,
  address: string,
  integrity: string,
  last: SharedDocument | undefined,
): SharedDocument {
  const key = `${address} ${integrity}`;
  const shared =
    documents.get(key) ?? (last?.key === key ? last : new SharedDocument(key, address, integrity));
  documents.set(key, shared);
  shared.subscribe(subscriber);
  return shared;
}
