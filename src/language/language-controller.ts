/** Gives a widget the language of the place where it stands, and renders it anew on a change. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {allLocales, sourceLocale} from './language-codes.js';
import {negotiate} from './negotiate.js';
import {nearestLanguage, unwatchLanguage, watchLanguage} from './nearest-language.js';

/** The language that a widget is shown in. */
export interface Language {
  /** Shipped language of messages and texts, for example `fr`. */
  readonly code: string;
  /** Tag for `Intl` and for `lang`: the tag that was asked for, such as `fr-CA`, or `code`. */
  readonly tag: string;
  /** Writing direction of `code`; undefined where the element has a `dir` of its own. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /**
   * Whether `Intl` may be used. Its first use in a page costs more than all the rest of a
   * widget, so it waits for the first paint: until then the texts of `code` stand in.
   */
  readonly intl: boolean;
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

let painted = false;
const waiting = new Set<ReactiveControllerHost>();

function afterFirstPaint(host: ReactiveControllerHost): void {
  if (waiting.add(host).size > 1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      painted = true;
      for (const each of waiting) each.requestUpdate();
      waiting.clear();
    }),
  );
}

export class LanguageController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #hasDir = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language as of now; English where the page names none that is shipped. */
  get value(): Language {
    const asked = this.#tag ?? sourceLocale;
    const code = negotiate(asked, allLocales);
    const tag = code ? asked : sourceLocale;
    return {
      code: code ?? sourceLocale,
      tag,
      dir: this.#hasDir ? undefined : RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr',
      intl: painted,
    };
  }

  hostConnected(): void {
    watchLanguage(this.#host, this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#host);
    waiting.delete(this.#host);
  }

  hostUpdated(): void {
    if (!painted && this.value.tag !== this.value.code) afterFirstPaint(this.#host);
  }

  #resolve = (): void => {
    const tag = nearestLanguage(this.#host);
    const hasDir = this.#host.hasAttribute('dir');
    if (tag === this.#tag && hasDir === this.#hasDir) return;
    this.#tag = tag;
    this.#hasDir = hasDir;
    this.#host.requestUpdate();
  };
}
