/** Reading a widget as a user does: its parts and their text. */

/** Text with every run of whitespace, even narrow and no-break spaces, as one space. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** Every element that is the part `name` in the shadow root of `widget`, or inside `widget`. */
export function parts<T extends Element = HTMLElement>(widget: Element, name: string): T[] {
  return [...(widget.shadowRoot ?? widget).querySelectorAll<T>(`[part~='${name}']`)];
}

/** The one part `name`; an error unless there is exactly one. */
export function part<T extends Element = HTMLElement>(widget: Element, name: string): T {
  const found = parts<T>(widget, name);
  if (found.length !== 1) throw new Error(`${found.length} parts "${name}" instead of one`);
  return found[0]!;
}

/** The text of the part `name`; undefined if there is none. */
export const textOf = (widget: Element, name: string): string | undefined => {
  const [found] = parts(widget, name);
  return found && plain(found.textContent);
};

/** The text of each part `name`. */
export const textsOf = (widget: Element, name: string): string[] =>
  parts(widget, name).map(({textContent}) => plain(textContent));

/** Collects every event `type` that reaches `target`. */
export function record<T extends Event>(target: EventTarget, type: string): readonly T[] {
  const events: T[] = [];
  target.addEventListener(type, (event) => events.push(event as T));
  return events;
}

/** Resolves when the page has been painted, and what waits for that has run. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
  });
