/** Lines for readers about a document, in the language of the widget. */
import {str} from '@lit/localize';
import {dateFormat, numberFormat} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg, withMessages} from '../../language/messages.js';
import type {Checked} from '../check/check.js';

/**
 * The lines for a document. `checked` is `undefined` if it could not be loaded; `staleSince`, in
 * milliseconds, is the time of the last successful update if a later one failed.
 */
export function linesOf(
  checked: Checked | undefined,
  staleSince?: number,
): (language: Language) => readonly string[] {
  return ({code, tag}) =>
    withMessages(code, () => {
      if (!checked) return [msg('This information could not be loaded.', {id: 'error.load'})];
      const lines: string[] = [];
      if (checked.leftOut > 0) {
        const number = numberFormat(tag).format(checked.leftOut);
        lines.push(msg(str`Left out because of errors: ${number}`, {id: 'error.left-out'}));
      }
      if (checked.problems.some((problem) => problem.code === 'format-newer')) {
        lines.push(msg('Made for a newer version; something may be missing.', {id: 'error.newer'}));
      }
      if (staleSince !== undefined) {
        const date = dateFormat(tag, {dateStyle: 'medium', timeStyle: 'short'}).format(staleSince);
        lines.push(msg(str`Could not be updated. Last updated: ${date}`, {id: 'error.stale'}));
      }
      return lines;
    });
}
