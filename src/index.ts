/** Classes, types and `define()`. Importing this registers nothing; `define/` modules do. */
export {define, type DefineOptions, type WidgetTag} from './define/define.js';
export type * from './documents/types.js';
export {DepartmentMission} from './elements/department-mission/department-mission.js';
export {EuropeanParticipation} from './elements/european-participation/european-participation.js';
export {GlossaryList} from './elements/glossary-list/glossary-list.js';
export {GlossaryTerm} from './elements/glossary-term/glossary-term.js';
export {InstrumentExplainer} from './elements/instrument-explainer/instrument-explainer.js';
export {KeyFigures} from './elements/key-figures/key-figures.js';
export {OfficeList} from './elements/office-list/office-list.js';
export {ProgrammeList} from './elements/programme-list/programme-list.js';
export {
  WidgetErrorEvent,
  WidgetReadyEvent,
  WidgetSelectEvent,
  type Problem,
  type ProblemCode,
} from './widget/events.js';
export {DocumentElement} from './widget/document-element.js';
export {WidgetElement} from './widget/widget-element.js';
