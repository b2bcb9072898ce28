/** Registration of all widgets at once, under their own names or with a prefix. */
import {widgets, type WidgetTag} from '../widgets.js';
import {register} from './register.js';

export {widgets, type WidgetTag};

export interface DefineOptions {
  /**
   * Put before every tag, with a hyphen of its own or without: `uni` and `uni-` both give
   * `<uni-key-figures>`. Default: none.
   */
  readonly prefix?: string;
}

/**
 * Registers every widget. Tags that the page already has are left alone.
 * Returns the tags that were registered.
 */
export function define({prefix = ''}: DefineOptions = {}): readonly string[] {
  const start = prefix && !prefix.endsWith('-') ? `${prefix}-` : prefix;
  return Object.entries(widgets)
    .map(([tag, Widget]): [string, CustomElementConstructor] => [
      start + tag,
      // A class can be registered once only, so another name needs another class.
      start ? class extends (Widget as (typeof widgets)['key-figures']) {} : Widget,
    ])
    .filter(([tag, Widget]) => register(tag, Widget))
    .map(([tag]) => tag);
}
