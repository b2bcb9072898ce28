/** Opening a page of the site in a frame, and reading and using it as a visitor does. */
import {painted} from '../helpers/parts.js';
import {until as waitFor} from '../helpers/until.js';

/** The `window` of a frame, with the globals that it has of its own. */
export type PageWindow = Window & typeof globalThis;

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: PageWindow;
  readonly document: Document;
}

const frames: HTMLIFrameElement[] = [];

/** Address of a file of the site. */
export const siteUrl = (path: string): string =>
  new URL(`../../site/${path}`, import.meta.url).href;

/** The same as the helper of all tests, with what is waited for first. */
export const until = (what: string, isSo: () => boolean): Promise<void> => waitFor(isSo, what);

/** Every widget of a page or a part of it, wherever it stands in there. */
export const widgetsOf = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    ({localName, shadowRoot}) => localName.includes('-') && shadowRoot !== null,
  );

/** Opens `path` of the site in a frame of `width` px, and waits for its widgets. */
export async function open(path: string, {width = 1280, height = 900} = {}): Promise<Page> {
  return openUrl(siteUrl(path), {width, height});
}

/** The same for any address of this origin. */
export async function openUrl(url: string, {width = 1280, height = 900} = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'Page under test';
  frame.width = String(width);
  frame.height = String(height);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.src = url;
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = {
    frame,
    window: frame.contentWindow as PageWindow,
    document: frame.contentDocument!,
  };
  await until('a widget in the page', () => widgetsOf(page.document).length > 0);
  await painted();
  return page;
}

/** Makes the page `width` px wide, and waits until its widgets have settled in there. */
export async function resize({frame}: Page, width: number): Promise<void> {
  frame.width = String(width);
  await painted();
  await painted();
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The one element that `selector` finds; an error unless there is exactly one. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelectorAll<T>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements are "${selector}", not one`);
  return found[0]!;
}

/** Chooses a radio button, or an entry of a list, as a visitor does. */
export async function choose({document, window}: Page, name: string, value: string): Promise<void> {
  const list = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (list) {
    list.value = value;
    if (list.value !== value) throw new Error(`${name} has no "${value}"`);
    list.dispatchEvent(new window.Event('change', {bubbles: true}));
  } else {
    one<HTMLInputElement>(document, `input[name="${name}"][value="${value}"]`).click();
  }
  await painted();
}

/** The text of the part `name` of a widget. */
export const partText = (widget: Element, name: string): string =>
  widget.shadowRoot?.querySelector(`[part~='${name}']`)?.textContent?.trim() ?? '';

/** What `axe-core` finds in a page, one line a finding. */
export async function violations({document, window}: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
  document.head.append(script);
  await loaded;
  const {axe} = window as unknown as {
    axe: {
      run(
        root: Document,
        options: object,
      ): Promise<{violations: {id: string; nodes: {target: unknown; failureSummary?: string}[]}[]}>;
    };
  };
  const {violations: found} = await axe.run(document, {
    resultTypes: ['violations'],
    rules: {
      region: {enabled: true},
      'heading-order': {enabled: true},
      'target-size': {enabled: true},
    },
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary = ''}) => `${id}: ${JSON.stringify(target)} ${failureSummary}`,
    ),
  );
}

/** What a page has stored in the browser. */
export const stored = async ({window, document}: Page): Promise<unknown> => ({
  cookie: document.cookie,
  local: {...window.localStorage},
  session: {...window.sessionStorage},
  databases: (await window.indexedDB.databases()).map(({name}) => name),
  caches: await window.caches.keys(),
});

/** How much of the page has moved, as Cumulative Layout Shift counts it. */
export const shiftOf = ({window}: Page): Promise<number> =>
  new Promise((resolve) => {
    let sum = 0;
    new window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
    void painted()
      .then(painted)
      .then(() => resolve(sum));
  });
