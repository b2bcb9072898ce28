/**
 * Implements `embed.js`: finds widgets and their carriers, now and whenever the page changes, and
 * loads exactly what they need, in parallel.
 */
import {nearestLanguage} from '../language/nearest-language.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import {call, read} from '../safe-dom.js';
import type {Pages} from './address.js';
import {bringTexts, define, tryToBring} from './bring.js';
import {CARRIERS, candidate, mayBeAddress, textsIn} from './candidate.js';
import type {Claim} from './claim.js';
import {brief, languages, late, unframed} from './files.js';
import {framesIn, HEIGHT} from './frames.js';
import {namedLanguages} from './named-languages.js';
import {hideUnavailable, showUnavailable} from './unavailable.js';
import {versions} from './versions.js';

declare const __VERSION__: string;

/** The exports of the chunk `carriers`. */
interface Carriers {
  readonly upgrade: (pages: Pages, tags: readonly string[]) => void;
}

/** The exports of the chunk `frames`. */
interface Frames {
  readonly followFrameHeights: (pages: Pages) => void;
}

/**
 * Loads the texts of the language `tag`, or of English, and if the page adds the language, those that
 * it builds on.
 */
function bringLanguage(tag: string, need: number): void {
  const named = [...namedLanguages().keys()];
  const added = Object.keys(versions()['languages'] ?? {});
  const shipped = negotiate(tag, languages) ?? 'en';
  const best = negotiate(tag, [...languages, ...named, ...added]) ?? 'en';
  const codes = new Set(best === shipped ? [best] : [shipped, 'en']);
  if (named.includes(best)) codes.add(best);
  // The English messages are in the code.
  for (const code of codes) void bringTexts(code, need > (code === 'en' ? MESSAGES : 0));
}

/** What brief files lack: messages of late parts, or also the texts of widgets. */
const MESSAGES = 1;
const TEXTS = 2;

/** The languages that the page has been found to show, and what it needs beyond their brief files. */
const wanted = new Map<string, number>();

/** Waits for what else is found at the same time, so that it loads one file of each language. */
function wantLanguage(tag = '', need: number): void {
  if (!wanted.size) {
    queueMicrotask(() => {
      wanted.forEach((most, each) => bringLanguage(each, most));
      wanted.clear();
    });
  }
  wanted.set(tag, Math.max(need, wanted.get(tag) ?? 0));
}

/** Upgrades the claimed tags, loading files from the script's place. */
export function lookAfter({place: {bases, script}, tags}: Claim): void {
  const site = {bases, framed: new Set(tags.filter((tag) => !unframed.includes(tag)))};
  versions()[__VERSION__] = define;
  const selector = tags.join();
  let isParsed = false;
  let carriers: Promise<boolean> | undefined;
  let frames: Promise<void> | undefined;

  const ask = (
    tag: string,
    language: string | undefined,
    layout?: string | null,
    element?: Element,
  ): void => {
    const needs = (name: string) => !!element && call(element, 'hasAttribute', name);
    const isLate = needs('actions') || needs('src');
    wantLanguage(language, brief.includes(tag) ? Number(isLate) * MESSAGES : TEXTS);
    if (late[tag]?.includes(layout?.trim().toLowerCase() ?? '')) void tryToBring(`${tag}-layouts`);
    if (needs('actions')) void tryToBring('export');
    if (customElements.get(tag)) return;
    void tryToBring(tag).then((exports) => {
      if (exports) hideUnavailable(tag);
      // A widget within a sentence is only an annotated word and needs no message.
      else if (element && site.framed.has(tag)) void showUnavailable(element, 'append');
    });
  };

  const look = (node: Element | Text): void => {
    const found = candidate(node, tags, site);
    if (!found) return;
    const {tag, address, element} = found;
    const asked =
      call(element, 'getAttribute', 'data-lang') ??
      /\/embed\/[\w-]+\/(\w[\w-]+)|[?&;]lang=([\w-]+)/.exec(address)?.slice(1).find(Boolean);
    const layout =
      call(element, 'getAttribute', 'data-layout') ?? /[?&;]layout=(\w+)/.exec(address)?.[1];
    ask(tag, cleanTag(asked) ?? nearestLanguage(element), layout);
    carriers ??= tryToBring('carriers').then((exports) => {
      (exports as Carriers | undefined)?.upgrade(site, tags);
      return !!exports;
    });
    void carriers.then((came) => {
      if (!came) void showUnavailable(element, element === node ? 'after' : 'append');
    });
  };

  const seek = (root: Node): void => {
    // The node may have been removed since.
    if (!read(root, 'isConnected')) return;
    if (read(root, 'nodeType') === 3) {
      if (isParsed && mayBeAddress(root)) look(root as Text);
    } else if (read(root, 'nodeType') === 1) {
      const element = root as Element;
      for (const each of [element, ...call(element, 'querySelectorAll', selector)]) {
        if (!call(each, 'matches', selector)) continue;
        ask(each.localName, nearestLanguage(each), call(each, 'getAttribute', 'layout'), each);
      }
      // Once loaded, `carriers` watches the page and inserts tags, which are found above.
      if (!isParsed || carriers) return;
      for (const each of [element, ...call(element, 'querySelectorAll', CARRIERS)]) {
        if (call(each, 'matches', CARRIERS)) look(each);
      }
      textsIn(element).forEach(look);
    }
  };

  const seekAll = (): void => seek(read(document, 'documentElement'));

  const bringFrames = (): void => {
    frames ??= tryToBring('frames').then((exports) => {
      (exports as Frames | undefined)?.followFrameHeights(site);
    });
  };

  new MutationObserver((records) => {
    try {
      for (const {target, type, addedNodes} of records) {
        if (type === 'childList') addedNodes.forEach(seek);
        else seek(target);
      }
    } catch (error) {
      console.error(error);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'contenteditable', 'data-widget', 'href', 'url'],
  });
  seekAll();
  // Tags that cannot be found: in shadow roots, or created later by scripts.
  const announced = (script && call(script, 'getAttribute', 'data-widgets')) ?? '';
  for (const tag of announced.toLowerCase().split(/\s+/)) {
    if (tags.includes(tag)) ask(tag, nearestLanguage(read(document, 'documentElement')));
  }
  // Existing frames may have reported before anything listened.
  if (framesIn(site).length) bringFrames();
  addEventListener('message', ({data}: MessageEvent<unknown>) => {
    if ((Object(data) as {type?: unknown}).type === HEIGHT) bringFrames();
  });
  const parsed = (): void => {
    isParsed = true;
    seekAll();
  };
  if (read(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', parsed);
  else parsed();
}
