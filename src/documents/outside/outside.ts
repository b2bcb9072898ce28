/**
 * Documents that are not bundled, for one widget: where its document comes from, what has come of
 * it so far, and what readers and editors are told of it. All of `outside/` and the check are
 * loaded by the first widget of a page that has such a document.
 */
import {call, read} from '../../safe-dom.js';
import {checkDocument, type Checked} from '../check/check.js';
import {jsonChild} from '../json-child.js';
import type {Problem} from '../problem.js';
import type {DocumentHost, Section, Shown} from '../shown.js';
import {documentAddress, documentIntegrity} from './address.js';
import {join, type Answer, type State, type User} from './answers.js';
import {linesOf} from './lines.js';
import {dropRepeatedSources} from './own-sources.js';
import {parseDocument} from './parse.js';
import {reportOf, type DocumentFailure} from './problems.js';
import {intervalOf} from './refresh.js';
import {watchScript} from './watch-script.js';

export {version} from '../version.js';

const LOADING: Shown = {problems: []};

/** Values of `refresh` that the console has been told of. */
const said = new Set<string>();

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

export class OutsideDocument implements User {
  readonly #host: DocumentHost;
  readonly #section: Section;
  #answer: Answer | undefined;
  #hasJoined = false;
  /** What `#shown` was made from. */
  #from: unknown = LOADING;
  #shown: Shown = LOADING;

  interval: number | undefined;

  constructor(host: DocumentHost, section: Section) {
    this.#host = host;
    this.#section = section;
  }

  /** What is to be shown as of now. Asks for it where that has to be. */
  read(): Shown {
    const {data} = this.#host;
    if (isSet(data)) {
      this.#letGo();
      return this.#once(data, () => this.#shownOf(checkDocument(data)));
    }
    const script = jsonChild(this.#host);
    if (script) {
      this.#letGo();
      watchScript(script);
      return this.#readScript(script.textContent);
    }
    return this.#readAddress();
  }

  /** To be called when the widget leaves the page, or shows another document. */
  leave(): void {
    // Frameworks take elements out and put them in elsewhere.
    queueMicrotask(() => {
      const {isConnected, data, src} = this.#host;
      if (isConnected && !isSet(data) && src?.trim() && !jsonChild(this.#host)) return;
      this.#letGo();
    });
  }

  changed(): void {
    this.#host.requestUpdate();
  }

  #letGo(): void {
    this.#hasJoined = false;
    this.#answer?.leave(this);
  }

  /** The same as before as long as `from` is. */
  #once(from: unknown, make: () => Shown): Shown {
    if (!Object.is(from, this.#from)) {
      this.#from = from;
      this.#shown = make();
    }
    return this.#shown;
  }

  #readScript(text: string): Shown {
    // The same text as `src` or as `data` is something else.
    const place = '<script type="application/json">';
    return this.#once(`${place}${text}`, () => {
      try {
        return this.#shownOf(checkDocument(parseDocument(text, place)));
      } catch (error) {
        if (read(document, 'readyState') !== 'loading') {
          const {problem} = error as DocumentFailure;
          return {problems: [problem]};
        }
        // The parser may not have come to its end yet.
        call(document, 'addEventListener', 'DOMContentLoaded', () => {
          this.#from = LOADING;
          this.#host.requestUpdate();
        });
        return LOADING;
      }
    });
  }

  #readAddress(): Shown {
    const {src = '', integrity, refresh, isConnected, baseURI} = this.#host;
    try {
      const address = documentAddress(src, baseURI);
      const hashes = documentIntegrity(integrity ?? '', address);
      this.#setInterval(refresh ?? '');
      this.#join(address, hashes);
    } catch (error) {
      const {problem} = error as DocumentFailure;
      this.#letGo();
      return this.#once(problem.message, () => failed([problem]));
    }
    if (!isConnected) return this.#shown;
    const state = this.#answer?.state;
    if (!state) return LOADING;
    return this.#once(state, () => this.#shownOfState(state));
  }

  #join(address: string, integrity: string): void {
    // An element that is not in the page asks for nothing.
    if (!this.#host.isConnected) return;
    const answer = join(this, address, integrity, this.#answer);
    if (answer !== this.#answer && this.#hasJoined) this.#answer?.leave(this);
    this.#answer = answer;
    this.#hasJoined = true;
  }

  #setInterval(refresh: string): void {
    this.interval = intervalOf(refresh);
    if (this.interval || /^\W*0?\W*$/.test(refresh) || said.has(refresh)) return;
    said.add(refresh);
    console.warn(
      `<${this.#host.localName}> refresh="${refresh}" is not known. ` +
        'Accepted: a number with s, m or h, such as 15m. The document is loaded once.',
    );
  }

  #shownOfState({checked, failures, at}: State): Shown {
    if (!checked) return failed(failures);
    const shown = this.#shownOf(checked);
    const {document, problems} = shown;
    const [failure] = failures;
    if (!failure || !document) return shown;
    const update: Problem = {
      code: 'update-failed',
      path: '',
      received: failure.received,
      expected: failure.expected,
      message: `The document of ${new Date(at).toISOString()} stays: the new one cannot be shown.`,
    };
    const all = [update, ...failures, ...problems];
    return {document, problems: all, report: reportOf(all), lines: linesOf(checked, at)};
  }

  #shownOf(checked: Checked): Shown {
    const {document, problems} = checked;
    if (!document) {
      // What came of it first, then why.
      const isWhole = ({code}: Problem) => code === 'document-unreadable';
      const all = [...problems.filter(isWhole), ...problems.filter((each) => !isWhole(each))];
      return {problems: all, report: reportOf(all)};
    }
    const items: unknown = document[this.#section];
    const isLeftOut = ({path}: Problem) => path.startsWith(`${this.#section}[`);
    if (Array.isArray(items) && !items.length && problems.some(isLeftOut)) {
      return {problems, report: reportOf(problems)};
    }
    if (Array.isArray(items)) {
      dropRepeatedSources(document, document.source);
      return {document, problems, report: reportOf(problems), lines: linesOf(checked)};
    }
    const path = this.#section;
    const received = problems.find((problem) => problem.path === path)?.received;
    const expected = 'a list of items';
    const missing: Problem = {
      code: 'section-missing',
      path,
      received,
      expected,
      message: `${path}: expected ${expected}, which this widget shows.`,
    };
    // It says better what the check says too.
    const others = problems.filter(
      ({code, path: other}) => other !== path && code !== 'section-missing',
    );
    return {problems: [missing, ...others], report: reportOf([missing, ...others])};
  }
}

const failed = (problems: readonly Problem[]): Shown => ({
  problems,
  report: reportOf(problems),
  lines: linesOf(undefined),
});
