/** Pages of the same origin with the built `embed.js`, and what their readers see. */
import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import {widgets} from '../../src/define/define.js';
import {valueOf} from '../facts.js';
import {until} from './until.js';

const TAGS = Object.keys(widgets);

export const LIBRARY = new URL('/dist/', location.href).href;

/** Address of a frame page. */
export const frameAddress = (tag: string, query = ''): string => `${LIBRARY}embed/${tag}/${query}`;

/** What a widget cannot be without. Nobody else says it. */
const WORDS: {readonly [tag: string]: RegExp} = {
  'key-figures': new RegExp(valueOf('K1')),
  'office-list': /Beijing|Pékin/,
  'instrument-explainer': /LIA/,
};

export type HostWindow = Window &
  typeof globalThis & {
    readonly record: {readonly errors: readonly string[]; readonly said: readonly string[]};
  };

let frames: HTMLIFrameElement[] = [];

/** Opens a page in a frame. */
export async function openHost(address: string): Promise<HostWindow> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = address;
  document.body.append(frame);
  frames.push(frame);
  await oneEvent(frame, 'load');
  return frame.contentWindow as HostWindow;
}

/**
 * What a reader sees of the tree below `root`, in its order: the words of the page, and the tag of
 * each widget that shows its facts, with its language where that is not English.
 */
function seen(root: Node): readonly string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.nodeValue!.trim();
      if (words && node.parentElement!.checkVisibility()) found.push(words);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const {localName, shadowRoot} = node as Element;
      if (TAGS.includes(localName) && shadowRoot && (node as Element).checkVisibility()) {
        const shown = shadowRoot.querySelector('[part~=body]')?.textContent ?? '';
        if (WORDS[localName]?.test(shown)) {
          found.push(/associés|Pékin/.test(shown) ? `<${localName}> in French` : `<${localName}>`);
        }
      }
    }
    for (const child of node.childNodes) look(child);
  };
  look(root);
  return found;
}

/** The errors of the page, and those caught and reported by its framework. */
const errorsOf = ({record}: HostWindow): readonly string[] => [
  ...record.errors,
  ...record.said.filter((line) => /^error|NotFoundError|Unhandled error/.test(line)),
];

/** Waits until a reader sees this in the page, and makes sure that it stays so, without an error. */
export async function expectSeen(host: HostWindow, expected: readonly string[]): Promise<void> {
  // Some libraries exchange the body.
  const sees = () => seen(host.document.body);
  try {
    await until(() => sees().join('\n') === expected.join('\n'));
  } catch {
    expect(sees()).to.deep.equal(expected);
  }
  await nextFrame();
  await nextFrame();
  expect(sees(), 'a little later').to.deep.equal(expected);
  expect(errorsOf(host).join('\n')).to.equal('');
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});
