/** Gives a widget the language of the place where it stands, and updates it on a change. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageComing} from './arrival.js';
import {afterFirstPaint, ignoreFirstPaint, isPainted} from './first-paint.js';
import {rightToLeft} from '../generated/catalogues.js';
import {sourceLocale} from '../generated/language-codes.js';
import {isVariety, negotiate} from './negotiate.js';
import {nearestLanguage} from './nearest-language.js';
import {availableLanguages, ownLanguages, type OwnLanguages} from './own-languages.js';
import {unwatchLanguage, watchLanguage} from './watch-language.js';

/** The language that a widget is shown in. */
export interface Language {
  /** Language of messages and of what is precomputed, shipped or added: `fr`. */
  readonly code: string;
  /**
   * The tag that the place asks for, by which texts of a document are chosen: it may hold some in
   * a language that is not available.
   */
  readonly asked: string;
  /** Tag for `Intl`: `asked`, such as `fr-CA`, where `code` is of that language; else `code`. */
  readonly tag: string;
  /** Tag of what is shown, for the attribute `lang`: `fr-CA`, but `pt-BR` where `pt-PT` is asked. */
  readonly lang: string;
  /** Writing direction of `code`; undefined where the element has a `dir` of its own. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /**
   * Whether `Intl` may be used, which is after the first paint: until then the texts of `code`
   * stand in.
   */
  readonly intl: boolean;
  /** Whether the page has added `code`, so that numbers are not precomputed. */
  readonly own?: boolean;
}

/** What is made for a language can be shared by all: one object for each as it is asked for. */
const shared = new WeakMap<OwnLanguages, Map<string, Language>>();

export class LanguageController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  #languages: OwnLanguages | undefined;
  #hasDir = false;
  #value: Language | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The current language; English if the page names none that is available. */
  get value(): Language {
    const added = ownLanguages();
    if (this.#value?.intl !== isPainted() || this.#languages !== added) {
      this.#value = this.#find(added);
    }
    return this.#value;
  }

  /** Settled when the language is at hand or cannot be; `undefined` where it is. */
  get coming(): Promise<void> | undefined {
    return languageComing(this.#tag ?? sourceLocale);
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

  #find(added: OwnLanguages): Language {
    const asked = this.#tag ?? sourceLocale;
    const intl = isPainted();
    const key = `${asked} ${intl} ${this.#hasDir}`;
    let languages = shared.get(added);
    if (!languages) shared.set(added, (languages = new Map<string, Language>()));
    let language = languages.get(key);
    if (!language) {
      const found = negotiate(asked, availableLanguages());
      const code = found ?? sourceLocale;
      const tag = found ? asked : code;
      const own = added[code];
      const isRtl = own ? own.rtl : rightToLeft.includes(code);
      language = {
        code,
        asked,
        tag,
        lang: isVariety(tag, code) ? tag : code,
        dir: this.#hasDir ? undefined : isRtl ? 'rtl' : 'ltr',
        intl,
        own: !!own,
      };
      languages.set(key, language);
    }
    return language;
  }

  #resolve = (): void => {
    const tag = nearestLanguage(this.#host);
    const hasDir = this.#host.hasAttribute('dir');
    const languages = ownLanguages();
    if (tag === this.#tag && hasDir === this.#hasDir && languages === this.#languages) return;
    this.#tag = tag;
    this.#languages = languages;
    this.#hasDir = hasDir;
    this.#value = undefined;
    this.#host.requestUpdate();
  };
}
