/**
 * Provides the document of a widget: the one set as `data`, else the one in a script inside the tag,
 * else the one at the URL `src`, else the bundled one. The code for all but the last is large, and is
 * loaded on demand.
 */
import type {ReactiveController} from 'lit';
import {defaultDocument} from './default-document.js';
import {isJsonScript, jsonChild} from './json-child.js';
import {loadOutside} from './load-outside.js';
import type {OutsideDocument} from './outside/outside.js';
import type {Section} from './sections.js';
import type {DocumentHost, DocumentState} from './document-state.js';
import type {BundledDocument} from './types.js';
import {ofThisVersion} from './version.js';

const LOADING: DocumentState = {problems: []};

/** Set once `outside/` has loaded: from then on documents are checked without delay. */
let Outside: typeof OutsideDocument | undefined;
let loading: Promise<{OutsideDocument: typeof OutsideDocument}> | undefined;

const bundledStates = new WeakMap<BundledDocument, DocumentState>();

/** One object for all widgets that show it. */
function bundledState(document: BundledDocument): DocumentState {
  let state = bundledStates.get(document);
  if (!state) bundledStates.set(document, (state = {document, problems: []}));
  return state;
}

let children: MutationObserver | undefined;

/** Updates `host` when a script with a document is added to it or removed. */
function watchChildren(host: DocumentHost): void {
  children ??= new MutationObserver((records) => {
    for (const {target, addedNodes, removedNodes} of records) {
      if ([...addedNodes, ...removedNodes].some(isJsonScript)) {
        (target as unknown as DocumentHost).requestUpdate();
      }
    }
  });
  children.observe(host, {childList: true});
}

export class DocumentController implements ReactiveController {
  #host: DocumentHost;
  #bundled: DocumentState;
  #section: Section;
  #outside: OutsideDocument | undefined;
  #missing: DocumentState | undefined;

  constructor(host: DocumentHost, bundled: BundledDocument, section: Section) {
    this.#host = host;
    this.#bundled = bundledState(bundled);
    this.#section = section;
    host.addController(this);
  }

  /** What the current update shows. */
  shown = LOADING;

  /** Settles when `outside/` has loaded or failed to load. */
  pending: Promise<void> | undefined;

  hostConnected(): void {
    watchChildren(this.#host);
    if (!this.#outside && !this.#missing) return;
    this.#missing = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#outside?.leave();
  }

  hostUpdate(): void {
    const host = this.#host;
    host.src ??= defaultDocument(this.#section);
    const {data, src} = host;
    // Any value set as data counts, even `false` and empty strings: it may be a mistake to report.
    const outside = data ?? (String(src ?? '').trim() || jsonChild(host) || undefined);
    if (outside === undefined) {
      this.#outside?.leave();
      this.shown = this.#bundled;
    } else {
      this.shown = Outside ? this.#read(Outside) : (this.#missing ?? this.#load());
    }
  }

  #read(Found: typeof OutsideDocument): DocumentState {
    try {
      return (this.#outside ??= new Found(this.#host, this.#section)).read();
    } catch (error) {
      return this.#fail(error);
    }
  }

  #load(): DocumentState {
    this.pending ??= (loading ??= ofThisVersion(loadOutside(), 'OutsideDocument'))
      .then((file) => void (Outside = file.OutsideDocument))
      .catch((error: unknown) => {
        loading = undefined;
        this.#fail(error);
      })
      .then(() => {
        this.pending = undefined;
        this.#host.requestUpdate();
      });
    return LOADING;
  }

  /** Final until another widget loads it or this one is reconnected, to avoid a request loop. */
  #fail(error: unknown): DocumentState {
    const expected =
      'the file check.js of this version beside the script, on a server that lets this page read it';
    const message = `Expected ${expected}, but: ${String(error)}`;
    if (this.#missing?.problems[0]?.message !== message) {
      this.#missing = {
        problems: [
          {code: 'checker-missing', path: '', steps: [], received: error, expected, message},
        ],
      };
    }
    return this.#missing;
  }
}
