/**
 * Matches instruments with the answers to a finder's questions. What an instrument does not state
 * counts neither for nor against it, and what holds mostly excludes nothing. Pure, no DOM.
 */
import type {Criterion, Instrument} from '../../documents/types.js';

/** The ID of the chosen option by question ID. Unanswered questions are left out. */
export type Answers = ReadonlyMap<string, string>;

export type Verdict = 'match' | 'unstated' | 'differs';

/** What an instrument states about one answered question. */
export interface Finding {
  readonly criterion: Criterion;
  /** IDs of the options that the instrument states. */
  readonly stated: readonly string[];
  /** Whether the source states them as the rule, with exceptions. */
  readonly mostly: boolean;
  readonly verdict: Verdict;
}

/** An instrument compared with the answers. */
export interface Judgement {
  readonly instrument: Instrument;
  readonly findings: readonly Finding[];
  /** How many answers the instrument matches. */
  readonly matches: number;
  /** `differs` if it contradicts any answer, else `match` if it matches any. */
  readonly verdict: Verdict;
}

const ORDER: readonly Verdict[] = ['match', 'unstated', 'differs'];

/** All instruments, matching ones first, then by number of matches. */
export function judge(
  instruments: readonly Instrument[],
  criteria: readonly Criterion[],
  answers: Answers,
): readonly Judgement[] {
  return instruments
    .map((instrument): Judgement => {
      const findings = criteria
        .filter(({id}) => answers.has(id))
        .map((criterion): Finding => {
          const stated = [instrument.criteria?.[criterion.id] ?? []].flat();
          const mostly = !!instrument.mostly?.includes(criterion.id);
          const verdict = stated.includes(answers.get(criterion.id)!)
            ? 'match'
            : stated.length && !mostly
              ? 'differs'
              : 'unstated';
          return {criterion, stated, mostly, verdict};
        });
      const count = (wanted: Verdict) => findings.filter(({verdict}) => verdict === wanted).length;
      const matches = count('match');
      const verdict = count('differs') ? 'differs' : matches ? 'match' : 'unstated';
      return {instrument, findings, matches, verdict};
    })
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || b.matches - a.matches);
}

/** Parses `partners:one, form:laboratory`. Ignores case, and spaces around the colon. */
export function readAnswers(
  text: string,
  criteria: readonly Criterion[],
): {readonly answers: Answers; readonly unknown: readonly string[]} {
  const answers = new Map<string, string>();
  const unknown: string[] = [];
  for (const pair of text.replace(/\s*[:=]\s*/g, ':').split(/[\s,;]+/)) {
    const [question, option] = pair.toLowerCase().split(':');
    const criterion = criteria.find(({id}) => id.toLowerCase() === question);
    const found = criterion?.options.find(({id}) => id.toLowerCase() === option);
    if (found) answers.set(criterion!.id, found.id);
    else if (pair) unknown.push(pair);
  }
  return {answers, unknown};
}

/** Formats answers for the attribute `answers`. */
export const writeAnswers = (answers: Answers): string =>
  [...answers].map((pair) => pair.join(':')).join(',');
