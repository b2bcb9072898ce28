/**
 * Documents that are not bundled, for one widget: where its document comes from, how far it has
 * loaded, and what readers and authors see of its problems. All of `outside/` and the check are
 * loaded by the first widget of a page that has such a document.
 */
import {call, read} from '../../safe-dom.js';
import {checkDocument, type Checked} from '../check/check.js';
import {jsonChild} from '../json-child.js';
import type {Problem} from '../problem.js';
import type {DocumentHost, DocumentState} from '../document-state.js';
import type {Section} from '../sections.js';
import * as sentences from '../check/sentences.js';
import {documentIntegrity, documentUrl} from './document-url.js';
import {subscribe, type SharedDocument, type State, type Subscriber} from './shared-documents.js';
import {linesOf} from './lines.js';
import {dropRepeatedSources} from './own-sources.js';
import {parseDocument} from './parse.js';
import {reportOf, type DocumentFailure} from './problems.js';
import {intervalOf} from './refresh.js';
import {watchScript} from './watch-script.js';

export {version} from '../version.js';

const LOADING: DocumentState = {problems: []};

/** Values of `refresh` that the console has been warned of. */
const warned = new Set<string>();

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

export class OutsideDocument implements Subscriber {
  readonly #host: DocumentHost;
  readonly #section: Section;
  #shared: SharedDocument | undefined;
  #isSubscribed = false;
  /** What `#shown` was made from. */
  #from: unknown = LOADING;
  #shown: DocumentState = LOADING;

  interval: number | undefined;

  constructor(host: DocumentHost, section: Section) {
    this.#host = host;
    this.#section = section;
  }

  /** The current state. Requests the document if it has not been requested yet. */
  read(): DocumentState {
    const {data} = this.#host;
    if (isSet(data)) {
      this.#release();
      return this.#once(data, () => this.#shownOf(checkDocument(data)));
    }
    const script = jsonChild(this.#host);
    if (script) {
      this.#release();
      watchScript(script);
      return this.#readScript(script.textContent);
    }
    return this.#readUrl();
  }

  /** Call when the widget leaves the page or shows another document. */
  leave(): void {
    // Frameworks move elements by removing and inserting them.
    queueMicrotask(() => {
      const {isConnected, data, src} = this.#host;
      if (isConnected && !isSet(data) && src?.trim() && !jsonChild(this.#host)) return;
      this.#release();
    });
  }

  changed(): void {
    this.#host.requestUpdate();
  }

  #release(): void {
    this.#isSubscribed = false;
    this.#shared?.unsubscribe(this);
  }

  /** The previous result as long as `from` is the same. */
  #once(from: unknown, make: () => DocumentState): DocumentState {
    if (!Object.is(from, this.#from)) {
      this.#from = from;
      this.#shown = make();
    }
    return this.#shown;
  }

  #readScript(text: string): DocumentState {
    // Keeps this text distinct from an equal `src` or `data`.
    const place = '<script type="application/json">';
    return this.#once(`${place}${text}`, () => {
      try {
        return this.#shownOf(checkDocument(parseDocument(text, place)));
      } catch (error) {
        if (read(document, 'readyState') !== 'loading') {
          const {problem} = error as DocumentFailure;
          return {problems: [problem]};
        }
        // The parser may not have reached its end tag yet.
        call(document, 'addEventListener', 'DOMContentLoaded', () => {
          this.#from = LOADING;
          this.#host.requestUpdate();
        });
        return LOADING;
      }
    });
  }

  #readUrl(): DocumentState {
    const {src = '', integrity, refresh, isConnected, baseURI} = this.#host;
    try {
      const url = documentUrl(src, baseURI);
      const hashes = documentIntegrity(integrity ?? '', url);
      this.#setInterval(refresh ?? '');
      this.#subscribe(url, hashes);
    } catch (error) {
      const {problem} = error as DocumentFailure;
      this.#release();
      return this.#once(problem.message, () => failed([problem]));
    }
    if (!isConnected) return this.#shown;
    const state = this.#shared?.state;
    if (!state) return LOADING;
    return this.#once(state, () => this.#shownOfState(state));
  }

  #subscribe(url: string, integrity: string): void {
    // A disconnected element requests nothing.
    if (!this.#host.isConnected) return;
    const shared = subscribe(this, url, integrity, this.#shared);
    if (shared !== this.#shared && this.#isSubscribed) this.#shared?.unsubscribe(this);
    this.#shared = shared;
    this.#isSubscribed = true;
  }

  #setInterval(refresh: string): void {
    this.interval = intervalOf(refresh);
    if (this.interval || /^\W*0?\W*$/.test(refresh) || warned.has(refresh)) return;
    warned.add(refresh);
    console.warn(sentences.refresh(this.#host.localName, refresh));
  }

  #shownOfState({checked, failures, at}: State): DocumentState {
    if (!checked) return failed(failures);
    const shown = this.#shownOf(checked);
    const {document, problems} = shown;
    const [failure] = failures;
    if (!failure || !document) return shown;
    const update: Problem = {
      code: 'update-failed',
      path: '',
      steps: [],
      received: failure.received,
      expected: failure.expected,
      message: sentences.updateFailed(new Date(at).toISOString()),
    };
    const all = [update, ...failures, ...problems];
    return {document, problems: all, report: reportOf(all), lines: linesOf(checked, at)};
  }

  #shownOf(checked: Checked): DocumentState {
    const {document, problems} = checked;
    if (!document) {
      // The consequence first, then the causes.
      const isWhole = ({code}: Problem) => code === 'document-unreadable';
      const all = [...problems.filter(isWhole), ...problems.filter((each) => !isWhole(each))];
      return {problems: all, report: reportOf(all)};
    }
    const items: unknown = document[this.#section];
    const isLeftOut = ({steps}: Problem) => steps.length > 1 && steps[0] === this.#section;
    if (Array.isArray(items) && !items.length && problems.some(isLeftOut)) {
      return {problems, report: reportOf(problems)};
    }
    if (Array.isArray(items)) {
      dropRepeatedSources(document, document.source);
      return {document, problems, report: reportOf(problems), lines: linesOf(checked)};
    }
    const path = this.#section;
    const missing: Problem = {
      code: 'section-missing',
      path,
      steps: [path],
      received: problems.find((problem) => problem.path === path)?.received,
      expected: sentences.listOfItems,
      message: sentences.noItems(path),
    };
    // Replaces the less helpful problem that the check reports for the same section.
    const others = problems.filter(
      ({code, path: other}) => other !== path && code !== 'section-missing',
    );
    return {problems: [missing, ...others], report: reportOf([missing, ...others])};
  }
}

const failed = (problems: readonly Problem[]): DocumentState => ({
  problems,
  report: reportOf(problems),
  lines: linesOf(undefined),
});
