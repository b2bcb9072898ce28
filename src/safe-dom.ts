/**
 * Property reads and method calls safe from DOM clobbering. `<img name="hidden">` becomes
 * `document.hidden`, and the controls of a form shadow its own `nodeName` or `closest`. Prototypes
 * are not affected.
 *
 * Use these two for the document, and for any element that may be a form: ancestors, siblings,
 * anything from the page. Nothing is read on import, so that Node can import this file too.
 */

type Methods<T> = {[K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never}[keyof T];

type Parts<F> = F extends (...args: infer A) => infer R ? [A, R] : never;

/** The property `name` of `object` as its own class has it. Also across windows. */
export const read = <T extends object, K extends keyof T>(object: T, name: K): T[K] =>
  Reflect.get(Reflect.getPrototypeOf(object)!, name, object);

/** Calls the method `name` of `object` as its own class has it. */
export const call = <T extends object, K extends Methods<T>>(
  object: T,
  name: K,
  ...args: Parts<T[K]>[0]
): Parts<T[K]>[1] =>
  Reflect.apply(read(object, name) as (...args: unknown[]) => unknown, object, args);
