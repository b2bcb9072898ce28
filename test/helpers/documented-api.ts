/**
 * The public interface of a widget as its doc comments promise it, and as it is in the page.
 * Read from the sources rather than from a built manifest, which may be of yesterday.
 */
import {readFile} from '@web/test-runner-commands';
import {widgets, type WidgetTag} from '../../src/define/define.js';

/** Names by kind: what a page may rely on. */
export interface Api {
  readonly attributes: ReadonlySet<string>;
  readonly cssProperties: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/** Doc comment and body of a class, and of those that it extends. */
interface ClassSource {
  readonly comment: string;
  readonly body: string;
}

/** The root of the repository, as seen from the folders of tests one level down. */
const ROOT = '../../';

const DOC_COMMENT = String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*`;

async function classSources(path: string): Promise<readonly ClassSource[]> {
  const source = await readFile({path: ROOT + path});
  if (source === undefined) throw new Error(`${path} cannot be read`);
  const found = new RegExp(
    `${DOC_COMMENT}export (?:abstract )?class (\\w+)(?:<[^{]*>)? extends (\\w+)(?:<[^{]*>)? \\{([\\s\\S]*?)\\n\\}`,
  ).exec(source);
  if (!found) throw new Error(`${path} has no class with a doc comment`);
  const [, comment = '', , parent = '', body = ''] = found;
  const own = [{comment, body}];
  const module = new RegExp(`import \\{[^}]*\\b${parent}\\b[^}]*\\} from '(\\.[^']*)\\.js'`).exec(
    source,
  )?.[1];
  if (!module) return own;
  const {pathname} = new URL(`${module}.ts`, `https://x/${path}`);
  return [...own, ...(await classSources(pathname.slice(1)))];
}

/** Names after a tag such as `@csspart name - …`; the default slot is the empty name. */
const tagged = (sources: readonly ClassSource[], pattern: string): Set<string> =>
  new Set(
    sources.flatMap(({comment}) =>
      [...comment.matchAll(new RegExp(`\\* @${pattern}`, 'g'))].map(([, name = '']) => name),
    ),
  );

/** What the doc comments of a widget and of the classes that it is built on promise. */
export async function documentedApi(tag: WidgetTag): Promise<Api> {
  const sources = await classSources(`src/elements/${tag}/${tag}.ts`);
  const properties = sources.flatMap(({body}) =>
    [...body.matchAll(new RegExp(`${DOC_COMMENT}declare (\\w+)[?:]`, 'g'))].map(
      ([, , name = '']) => name,
    ),
  );
  return {
    attributes: tagged(sources, String.raw`attr(?:ibute)? (?:\{[^}]*\} )?\[?([\w-]+)`),
    cssProperties: tagged(sources, String.raw`cssprop(?:erty)? \[?(--[\w-]+)`),
    events: tagged(sources, String.raw`fires (?:\{\w+\} )?([\w-]+)`),
    parts: tagged(sources, String.raw`csspart ([\w-]+) - `),
    properties: new Set(properties),
    slots: tagged(sources, String.raw`slot (?:([\w-]+) )?- `),
    states: tagged(sources, String.raw`cssstate ([\w-]+) - `),
  };
}

/** What a widget really has, as far as it has been seen so far. */
export class SeenApi implements Api {
  readonly attributes = new Set<string>();
  readonly cssProperties = new Set<string>();
  readonly events = new Set<string>();
  readonly parts = new Set<string>();
  readonly properties = new Set<string>();
  readonly slots = new Set<string>();
  readonly states = new Set<string>();

  #tag: WidgetTag;

  constructor(tag: WidgetTag) {
    this.#tag = tag;
    // Asked first: what a class has from its parents is put together at that moment.
    const {observedAttributes} = widgets[tag];
    const {elementStyles, elementProperties} = widgets[tag];
    const css = elementStyles.map((style) => (style as {cssText: string}).cssText).join('\n');
    for (const [, name] of css.matchAll(/var\(\s*(--cw-[\w-]+)/g)) this.cssProperties.add(name!);
    // Attributes that only style: there is no property behind them.
    for (const [, name] of css.matchAll(/:host\(\[([\w-]+)/g)) {
      if (name !== 'hidden' && !observedAttributes.includes(name!)) this.attributes.add(name!);
    }
    for (const name of elementProperties.keys()) this.properties.add(String(name));
    this.#spy();
  }

  /** Adds what every widget of this kind in `place` renders at the moment. */
  look(place: Element): void {
    for (const widget of place.querySelectorAll(this.#tag)) {
      for (const element of widget.shadowRoot!.querySelectorAll<HTMLElement>('[part]')) {
        for (const name of element.part) this.parts.add(name);
      }
      for (const slot of widget.shadowRoot!.querySelectorAll('slot')) this.slots.add(slot.name);
    }
  }

  /** Notes events and states as they come, until `stop` is called. */
  #spy(): void {
    const {events, states} = this;
    const tag: string = this.#tag;
    const {dispatchEvent} = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this instanceof Element && this.localName === tag) events.add(event.type);
      return dispatchEvent.call(this, event);
    };
    const {add} = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (state) {
      states.add(state);
      return add.call(this, state);
    };
    this.stop = () => {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      CustomStateSet.prototype.add = add;
    };
  }

  stop: () => void = () => undefined;
}

/** What is in one and not in the other, by kind: `parts: grid, bars`. */
export const missing = (wanted: Api, given: Api): string[] =>
  (Object.keys(API_KINDS) as (keyof Api)[]).flatMap((kind) => {
    const names = [...wanted[kind]].filter((name) => !given[kind].has(name));
    return names.length ? [`${kind}: ${names.map((name) => name || '(default)').join(', ')}`] : [];
  });

const API_KINDS: {readonly [K in keyof Api]: true} = {
  attributes: true,
  cssProperties: true,
  events: true,
  parts: true,
  properties: true,
  slots: true,
  states: true,
};
