/** Counts every use of `Intl` that costs: its constructors, and what constructs one inside. */

/** Constructors by name, as they are before anything is counted. */
const constructors = Object.fromEntries(
  Object.getOwnPropertyNames(Intl)
    .map((name) => [name, Intl[name as keyof typeof Intl] as unknown])
    .filter(
      ([, value]) => typeof value === 'function' && (value as {prototype?: unknown}).prototype,
    ),
) as {readonly [name: string]: object};

/** Methods that look up the data of a language just as a formatter does. */
const localeMethods: readonly (readonly [object, string])[] = [
  [Number.prototype, 'toLocaleString'],
  [Array.prototype, 'toLocaleString'],
  [BigInt.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleDateString'],
  [Date.prototype, 'toLocaleTimeString'],
  [String.prototype, 'localeCompare'],
  [String.prototype, 'toLocaleUpperCase'],
  [String.prototype, 'toLocaleLowerCase'],
];

type Method = (this: unknown, ...values: unknown[]) => unknown;

let undo: (() => void)[] = [];

function replace(holder: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(holder, name)!;
  Object.defineProperty(holder, name, {...before, value});
  undo.push(() => Object.defineProperty(holder, name, before));
}

/** Counts until the end of the test that is running. `uses()` names each use so far. */
export function countIntl(): {uses(): readonly string[]} {
  const uses: string[] = [];
  for (const [name, constructor] of Object.entries(constructors)) {
    const counted: object = new Proxy(constructor as new (...values: unknown[]) => object, {
      construct(target, values, newTarget): object {
        uses.push(name);
        return Reflect.construct(
          target,
          values,
          newTarget === counted ? target : newTarget,
        ) as object;
      },
      apply(target, self, values) {
        uses.push(name);
        return Reflect.apply(target as unknown as Method, self, values);
      },
    });
    replace(Intl, name, counted);
  }
  for (const [holder, name] of localeMethods) {
    const original = (holder as {readonly [name: string]: Method})[name]!;
    replace(holder, name, function (this: unknown, ...values: unknown[]) {
      uses.push(name);
      return original.apply(this, values);
    });
  }
  return {uses: () => uses};
}

afterEach(() => {
  for (const step of undo.reverse()) step();
  undo = [];
});
