/** Types of `xliff.mjs` for the tests. */

export interface Unit {
  readonly source: string;
  readonly target: string;
  readonly state: string;
  readonly note: string;
  readonly element: Element;
}

export const STATES: readonly string[];

export function unitsOf(xml: Document): ReadonlyMap<string, Unit>;

export function targetsOf(xml: Document): ReadonlyMap<string, string>;
