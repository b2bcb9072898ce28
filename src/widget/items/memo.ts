/** Remembers what has been computed for as long as it is computed from the same. Pure, no DOM. */

/** Gives the last result again where all `keys` are those of the last time. */
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
