/** Gives a widget the language of its surroundings, and updates it when that changes. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterFirstPaint, ignoreFirstPaint, isPainted} from './first-paint.js';
import {rightToLeft} from '../generated/catalogues.js';
import {allLocales, sourceLocale} from '../generated/language-codes.js';
import {isVariety, negotiate} from './negotiate.js';
import {nearestLanguage, unwatchLanguage, watchLanguage} from './nearest-language.js';

/** The language of a widget. */
export interface Language {
  /** Shipped language of messages and precomputed texts, for example `fr`. */
  readonly code: string;
  /**
   * The requested tag, used to choose texts of a document, which may have languages that are not
   * shipped.
   */
  readonly asked: string;
  /** Tag for `Intl`: `asked`, such as `fr-CA`, if its language is shipped; else `code`. */
  readonly tag: string;
  /** Tag of what is shown, for the attribute `lang`: `fr-CA`, but `pt-BR` for `pt-PT`. */
  readonly lang: string;
  /** Writing direction of `code`; undefined if the element has its own `dir`. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /**
   * Whether `Intl` may be used, which is after the first paint: until then, the precomputed texts of
   * `code` are used.
   */
  readonly intl: boolean;
}

/** Cached, since most widgets on a page use the same language in every update. */
let last: Language | undefined;

export class LanguageController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #hasDir = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The current language; English if the page requests none that is shipped. */
  get value(): Language {
    const asked = this.#tag ?? sourceLocale;
    if (last?.asked === asked && last.intl === isPainted() && !last.dir === this.#hasDir)
      return last;
    const found = negotiate(asked, allLocales);
    const code = found ?? sourceLocale;
    const tag = found ? asked : code;
    last = {
      code,
      asked,
      tag,
      lang: isVariety(tag, code) ? tag : code,
      dir: this.#hasDir ? undefined : rightToLeft.includes(code) ? 'rtl' : 'ltr',
      intl: isPainted(),
    };
    return last;
  }

  hostConnected(): void {
    watchLanguage(this.#host, this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#host);
    ignoreFirstPaint(this.#host);
  }

  hostUpdated(): void {
    if (!isPainted() && this.value.tag !== this.value.code) afterFirstPaint(this.#host);
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
