/**
 * The public interface of a widget as its doc comments promise it, and as it is in the page.
 * The promises are read from the manifest that editors read them from.
 */
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

interface Named {
  readonly name: string;
}

/** The declaration of a class in the manifest, with what it inherits. */
interface Declaration {
  readonly tagName?: string;
  /** Those of a property name its field. */
  readonly attributes?: readonly (Named & {readonly fieldName?: string})[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly events?: readonly Named[];
  readonly members?: readonly (Named & {readonly kind: string; readonly description?: string})[];
  readonly slots?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** As the last build has read it from the doc comments; `npm test` builds first. */
const manifest = fetch('/dist/custom-elements.json').then(
  (response) => response.json() as Promise<Manifest>,
);

const names = (list: readonly Named[] = []): Set<string> => new Set(list.map(({name}) => name));

/** What the doc comments of a widget and of the classes that it is built on promise. */
export async function documentedApi(tag: WidgetTag): Promise<Api> {
  const {modules} = await manifest;
  const found = modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return {
    attributes: names(found.attributes?.filter(({fieldName}) => !fieldName)),
    cssProperties: names(found.cssProperties),
    events: names(found.events),
    parts: names(found.cssParts),
    properties: names(
      found.members?.filter(({kind, description}) => kind === 'field' && description),
    ),
    slots: names(found.slots),
    states: names(found.cssStates),
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
