/** Caches a computed value until its inputs change. Pure, no DOM. */

/** Returns the last result if all `keys` are unchanged. */
export type Memo<T> = (keys: readonly unknown[], compute: () => T) => T;

export function memo<T>(): Memo<T> {
  let last: readonly unknown[] | undefined;
  let result: T;
  return (keys, compute) => {
    if (!last || keys.some((key, i) => key !== last![i])) {
      result = compute();
      last = keys;
    }
    return result;
  };
}
