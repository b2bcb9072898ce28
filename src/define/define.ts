/** Registration of all widgets at once, under their own names or with a prefix. */
import {DepartmentMission} from '../elements/department-mission/department-mission.js';
import {EuropeanParticipation} from '../elements/european-participation/european-participation.js';
import {GlossaryList} from '../elements/glossary-list/glossary-list.js';
import {GlossaryTerm} from '../elements/glossary-term/glossary-term.js';
import {InstrumentExplainer} from '../elements/instrument-explainer/instrument-explainer.js';
import {KeyFigures} from '../elements/key-figures/key-figures.js';
import {OfficeList} from '../elements/office-list/office-list.js';
import {ProgrammeList} from '../elements/programme-list/programme-list.js';
import {register} from './register.js';

/** Every widget by its tag. */
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
      start ? class extends (Widget as typeof KeyFigures) {} : Widget,
    ])
    .filter(([tag, Widget]) => register(tag, Widget))
    .map(([tag]) => tag);
}
