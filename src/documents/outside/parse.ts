/** From a text to whatever it holds. Pure, no DOM. */
import {DocumentFailure} from './problems.js';

const EXPECTED = 'a document in JSON';

/** The value of a JSON text. Throws a `DocumentFailure` where it is none. */
export function parseDocument(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw new DocumentFailure(
        'too-deep',
        place,
        'values nested too deeply to be read',
        EXPECTED,
        'Nest them less deeply.',
      );
    }
    if (!text.trim()) {
      throw new DocumentFailure('not-json', place, 'nothing', EXPECTED, 'It is empty.');
    }
    throw new DocumentFailure(
      'not-json',
      place,
      `a text that is none (${error.message})`,
      EXPECTED,
      'Look for a comma too many, a quote too few, or an end that is missing.',
    );
  }
}
