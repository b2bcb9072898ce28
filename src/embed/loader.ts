/**
 * What `embed.js` does: finds the widgets and all that asks for one, now and later, and brings
 * exactly what they need, side by side.
 */
import {nearestLanguage} from '../language/nearest-language.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import {call, read} from '../safe-dom.js';
import {define, tryToBring} from './bring.js';
import {CARRIERS, candidate, mayBeAddress, textsIn} from './candidate.js';
import type {Claim} from './claim.js';
import {languages, unframed} from './files.js';
import {namedLanguages} from './named-languages.js';
import type {Site} from './recognise.js';
import {versions} from './versions.js';

declare const __VERSION__: string;

/** What the chunk `carriers` exports. */
interface Carriers {
  readonly upgrade: (site: Pick<Site, 'bases' | 'framed'>, tags: readonly string[]) => void;
}

/** Brings the language `tag`, if there is one, and the shipped one that an added one builds on. */
const bringLanguage = (tag = ''): void => {
  const named = ['en', ...languages, ...namedLanguages().keys()];
  for (const available of [languages, named]) {
    const code = negotiate(tag, available);
    if (code && code !== 'en') void tryToBring(code);
  }
};

/** Looks after what a page has claimed. Returns where its frame pages are. */
export function lookAfter({place: {bases, files}, tags}: Claim): Pick<Site, 'bases' | 'framed'> {
  const site = {bases, framed: new Set(tags.filter((tag) => !unframed.includes(tag)))};
  if (!files) return site;
  versions()[__VERSION__] = define;
  const selector = tags.join();
  let isParsed = false;
  let carriers: Promise<void> | undefined;

  const ask = (tag: string, language: string | undefined): void => {
    if (!customElements.get(tag)) void tryToBring(tag);
    bringLanguage(language);
  };

  const look = (node: Element | Text): void => {
    const found = candidate(node, tags, site);
    if (!found) return;
    const {tag, address, element} = found;
    const asked =
      call(element, 'getAttribute', 'data-lang') ??
      /\/embed\/[\w-]+\/(\w[\w-]+)|[?&;]lang=([\w-]+)/.exec(address)?.slice(1).find(Boolean);
    ask(tag, cleanTag(asked) ?? nearestLanguage(element));
    carriers ??= tryToBring('carriers').then((exports) => {
      (exports as Carriers | undefined)?.upgrade(site, tags);
    });
  };

  const seek = (root: Node): void => {
    // What has come may have gone again since.
    if (!read(root, 'isConnected')) return;
    if (read(root, 'nodeType') === 3) {
      if (isParsed && mayBeAddress(root)) look(root as Text);
    } else if (read(root, 'nodeType') === 1) {
      const element = root as Element;
      for (const each of [element, ...call(element, 'querySelectorAll', selector)]) {
        if (call(each, 'matches', selector)) ask(each.localName, nearestLanguage(each));
      }
      // From then on they are looked after there, and what they ask for is a tag.
      if (!isParsed || carriers) return;
      for (const each of [element, ...call(element, 'querySelectorAll', CARRIERS)]) {
        if (call(each, 'matches', CARRIERS)) look(each);
      }
      textsIn(element).forEach(look);
    }
  };

  const seekAll = (): void => seek(read(document, 'documentElement'));
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
  const parsed = (): void => {
    isParsed = true;
    seekAll();
  };
  if (read(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', parsed);
  else parsed();
  return site;
}
