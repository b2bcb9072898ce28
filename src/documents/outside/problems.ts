/** Problems of documents that cannot be shown, and problems as lines to read. Pure, no DOM. */
import * as sentences from '../check/sentences.js';
import type {Reason} from '../check/sentences.js';
import type {Problem, ProblemCode} from '../problem.js';

/** Problems that are listed one by one in the console and in the page. */
const LISTED = 20;

/** What keeps a document from being shown at all. */
export class DocumentFailure extends Error {
  readonly problem: Problem;

  /** `place` is where the document comes from. */
  constructor(code: ProblemCode, place: string, {received, expected, advice}: Reason) {
    super(sentences.failure(place, expected, received, advice));
    this.problem = {code, path: '', steps: [], received, expected, message: this.message};
  }
}

const inOneLine = ({path, message}: Problem): string =>
  message.includes(path) ? message : `${path}: ${message}`;

/** Problems for an editor to read: each with its path, and not more of them than anyone reads. */
export function reportOf(problems: readonly Problem[]): readonly string[] {
  const rest = problems.length - LISTED;
  const lines = problems.slice(0, LISTED).map(inOneLine);
  return rest > 0 ? [...lines, sentences.moreInEvent(rest)] : lines;
}
