/**
 * The only table of widgets, from which everything else follows: registration, types, scripts,
 * stories, the gallery and the README.
 */
import {DepartmentMission} from './elements/department-mission/department-mission.js';
import {EuropeanParticipation} from './elements/european-participation/european-participation.js';
import {GlossaryList} from './elements/glossary-list/glossary-list.js';
import {GlossaryTerm} from './elements/glossary-term/glossary-term.js';
import {InstrumentExplainer} from './elements/instrument-explainer/instrument-explainer.js';
import {KeyFigures} from './elements/key-figures/key-figures.js';
import {OfficeList} from './elements/office-list/office-list.js';
import {ProgrammeList} from './elements/programme-list/programme-list.js';

export * from './elements/department-mission/department-mission.js';
export * from './elements/european-participation/european-participation.js';
export * from './elements/glossary-list/glossary-list.js';
export * from './elements/glossary-term/glossary-term.js';
export * from './elements/instrument-explainer/instrument-explainer.js';
export * from './elements/key-figures/key-figures.js';
export * from './elements/office-list/office-list.js';
export * from './elements/programme-list/programme-list.js';

/** Every widget by its tag. `npm run new widget` adds a row. */
export const widgets = {
  'department-mission': DepartmentMission,
  'european-participation': EuropeanParticipation,
  'glossary-list': GlossaryList,
  'glossary-term': GlossaryTerm,
  'instrument-explainer': InstrumentExplainer,
  'key-figures': KeyFigures,
  'office-list': OfficeList,
  'programme-list': ProgrammeList,
} as const;

/** Name of a widget without prefix. */
export type WidgetTag = keyof typeof widgets;

type Elements = {[T in WidgetTag]: InstanceType<(typeof widgets)[T]>};

declare global {
  // Nothing but what the table has.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementTagNameMap extends Elements {}
}
