/** How many listeners there are for some events, from now on. */

export interface Listening {
  /** Added and not yet removed. */
  readonly count: number;
  stop(): void;
}

export function listenersFor(types: readonly string[]): Listening {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const present = new Set<string>();
  const keys = new Map<unknown, number>();
  const key = (target: unknown, type: string, listener: unknown) =>
    [target, type, listener]
      .map((each) => {
        if (!keys.has(each)) keys.set(each, keys.size);
        return keys.get(each);
      })
      .join();
  EventTarget.prototype.addEventListener = function (
    ...args: Parameters<EventTarget['addEventListener']>
  ) {
    if (types.includes(args[0])) present.add(key(this ?? window, args[0], args[1]));
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (
    ...args: Parameters<EventTarget['removeEventListener']>
  ) {
    present.delete(key(this ?? window, args[0], args[1]));
    removeEventListener.apply(this, args);
  };
  return {
    get count() {
      return present.size;
    },
    stop() {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
    },
  };
}
