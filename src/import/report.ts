/** What an import has to say: one cause once, with its cells. Pure. */
import {cellName} from './grid.js';
import {columnName, listed, type Sentence} from './sentences.js';

/**
 * `question`: nothing comes of the table until it is answered. `left-out`: a row is missing.
 * `dropped`: a value is missing. `note`: nothing is missing, but it should be known.
 */
export type FindingKind = 'question' | 'left-out' | 'dropped' | 'note';

export interface Finding {
  readonly kind: FindingKind;
  /** All cells, such as `C5`; empty if it concerns the whole table. */
  readonly cells: readonly string[];
  /** The sentence for a person: where, what, what to do. */
  readonly message: string;
}

/** Where something was found. */
export interface Spot {
  readonly row: number;
  readonly column?: number;
  readonly heading?: string;
  readonly text?: string;
}

const EXAMPLES = 3;

interface Group {
  readonly kind: FindingKind;
  readonly sentence: Sentence;
  readonly cells: string[];
  readonly samples: Set<string>;
  readonly heading: string | undefined;
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

export class Report {
  readonly #groups = new Map<string, Group>();

  /** Adds a spot to the group of its cause: the sentence, or `about` where sentences are made. */
  add(kind: FindingKind, sentence: Sentence, {row, column, heading, text}: Spot, about = ''): void {
    const key = `${kind} ${column ?? ''} ${about || keyOf(sentence)}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = {kind, sentence, cells: [], samples: new Set(), heading};
      this.#groups.set(key, group);
    }
    group.cells.push(column === undefined ? String(row) : cellName(column, row));
    if (text !== undefined) group.samples.add(JSON.stringify(shortened(text)));
  }

  /** Says something about the whole table. */
  say(kind: FindingKind, message: string, cells: readonly string[] = []): void {
    this.#groups.set(`${kind} ${message}`, {
      kind,
      sentence: () => message,
      cells: [...cells],
      samples: new Set(),
      heading: undefined,
    });
  }

  get findings(): readonly Finding[] {
    return [...this.#groups.values()].map(({kind, sentence, cells, samples, heading}) => ({
      kind,
      cells,
      message: sentence({
        where: columnName(listed(cells, EXAMPLES), heading),
        samples: listed([...samples], EXAMPLES),
        count: cells.length,
      }),
    }));
  }

  has(kind: FindingKind): boolean {
    return [...this.#groups.values()].some((group) => group.kind === kind);
  }
}

const keys = new WeakMap<Sentence, number>();
let last = 0;

function keyOf(sentence: Sentence): number {
  const known = keys.get(sentence);
  if (known !== undefined) return known;
  keys.set(sentence, ++last);
  return last;
}
