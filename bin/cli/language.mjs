/** `language`: starts the translation of a language of one’s own, and makes the file for the page. */
import {buildLanguage} from './language/build.mjs';
import {newLanguage} from './language/new.mjs';
import {PlainError} from './plain-error.mjs';

const commands = {new: newLanguage, build: buildLanguage};

export const language = ([name, ...names], options) => {
  if (!Object.hasOwn(commands, name ?? '')) {
    throw new PlainError(
      'Write "language new <tag>", such as "language new pl", or "language build <file>".',
    );
  }
  return commands[name](names, options);
};
