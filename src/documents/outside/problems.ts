/** Problems of documents that cannot be shown, and problems as lines to read. Pure, no DOM. */
import * as sentences from '../check/sentences.js';
import type {Reason} from '../check/sentences.js';
import type {Problem, ProblemCode} from '../problem.js';

/** Number of problems listed individually in the console and on the page. */
const LISTED = 20;

/** A reason why a document cannot be shown at all. */
export class DocumentFailure extends Error {
  readonly problem: Problem;

  /** `place` says where the document comes from. */
  constructor(code: ProblemCode, place: string, {received, expected, advice}: Reason) {
    super(sentences.failure(place, expected, received, advice));
    this.problem = {code, path: '', steps: [], received, expected, message: this.message};
  }
}

const inOneLine = ({path, message}: Problem): string =>
  message.includes(path) ? message : `${path}: ${message}`;

/** Problems as lines for authors: each with its path, limited to a readable number. */
export function reportOf(problems: readonly Problem[]): readonly string[] {
  const rest = problems.length - LISTED;
  const lines = problems.slice(0, LISTED).map(inOneLine);
  return rest > 0 ? [...lines, sentences.moreInEvent(rest)] : lines;
}
