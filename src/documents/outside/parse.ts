/** Parses JSON with helpful errors. Pure, no DOM. */
import * as sentences from '../check/sentences.js';
import {DocumentFailure} from './problems.js';

/** The value of a JSON text. Throws a `DocumentFailure` if it is not JSON. */
export function parseDocument(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw new DocumentFailure('too-deep', place, sentences.tooDeepReason());
    }
    const reason = text.trim()
      ? sentences.invalidJsonReason(error.message)
      : sentences.emptyReason();
    throw new DocumentFailure('not-json', place, reason);
  }
}
