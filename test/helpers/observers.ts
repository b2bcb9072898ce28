/** Counts the nodes that MutationObservers of one kind observe, from the moment of the call. */

export interface Watch {
  /** Nodes under observation now, once for each observer. */
  observed(): number;
  /** How often an observer was asked to observe. */
  calls(): number;
  /** Observers that observe something now. */
  observers(): number;
}

/** Counts until the end of the test that is running, for observers of the attribute `lang`. */
export function countLanguageObservers(): Watch {
  const nodes = new Map<MutationObserver, Set<Node>>();
  let calls = 0;
  const {observe, disconnect} = original;
  MutationObserver.prototype.observe = function (node, options) {
    if (options?.attributeFilter?.includes('lang')) {
      calls++;
      nodes.set(this, (nodes.get(this) ?? new Set()).add(node));
    }
    observe.call(this, node, options);
  };
  MutationObserver.prototype.disconnect = function () {
    nodes.delete(this);
    disconnect.call(this);
  };
  return {
    observed: () => [...nodes.values()].reduce((sum, {size}) => sum + size, 0),
    calls: () => calls,
    observers: () => nodes.size,
  };
}

const original = {
  observe: MutationObserver.prototype.observe,
  disconnect: MutationObserver.prototype.disconnect,
};

afterEach(() => {
  Object.assign(MutationObserver.prototype, original);
});
