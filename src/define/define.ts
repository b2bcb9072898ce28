/** Registers all widgets at once, under their own names or with a prefix. */
import {widgets, type WidgetTag} from '../widgets.js';
import {register} from './register.js';

export {widgets, type WidgetTag};

export interface DefineOptions {
  /**
   * Prefix of every tag, with or without a trailing hyphen: `uni` and `uni-` both give
   * `<uni-key-figures>`. Default: none.
   */
  readonly prefix?: string;
}

/**
 * Registers every widget, skipping tags that the page has already defined.
 * Returns the registered tags.
 */
export function define({prefix = ''}: DefineOptions = {}): readonly string[] {
  const start = prefix && !prefix.endsWith('-') ? `${prefix}-` : prefix;
  return Object.entries(widgets)
    .map(([tag, Widget]): [string, CustomElementConstructor] => [
      start + tag,
      // A class can only be registered once, so another name needs a subclass.
      start ? class extends (Widget as (typeof widgets)['key-figures']) {} : Widget,
    ])
    .filter(([tag, Widget]) => register(tag, Widget))
    .map(([tag]) => tag);
}
