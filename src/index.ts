/** Classes, types and `define()`. Importing this registers nothing; `define/` modules do. */
export {define, type DefineOptions} from './define/define.js';
export type * from './documents/types.js';
export {
  WidgetErrorEvent,
  WidgetReadyEvent,
  WidgetSelectEvent,
  type Problem,
  type ProblemCode,
} from './widget/events.js';
export {DocumentElement} from './widget/document-element.js';
export {WidgetElement} from './widget/widget-element.js';
export * from './widgets.js';
