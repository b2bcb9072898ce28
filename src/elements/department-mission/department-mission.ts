/** `<department-mission>`: what a department is and what it is there for. */
import bundled from '../../generated/documents/department-mission.json' with {type: 'json'};
import type {Rows} from '../../widget/export/csv.js';
import type {BundledDocument, Mission} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {onlyThese} from '../../widget/attributes.js';
import {sourceNode, type JsonLd} from '../../widget/export/structured-data.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {departmentMissionStyles} from './department-mission.styles.js';
import {list} from './list.js';
import {departmentNode, missionRows} from './export.js';

/**
 * What a department is, and its tasks.
 *
 * Layouts: `list` (default), the department and what it is, then its tasks as a numbered list.
 *
 * @summary What a department is there for.
 *
 * @csspart list - The body in the layout `list`.
 * @csspart department - The department: whose it is, its acronym, its name.
 * @csspart organisation - The organisation that it is a department of.
 * @csspart acronym - Acronym of the department.
 * @csspart name - Name of the department.
 * @csspart role - What the department is.
 * @csspart tasks - The numbered list of its tasks.
 * @csspart tiles - The same list: tasks side by side, each under a rule.
 * @csspart task - One task.
 * @csspart successor - What took the department's place, with its source.
 * @csspart replacement - Acronym and name of what took its place.
 * @csspart note - What one has to know about that.
 * @csspart item-source - Where that is from, or where one task has a source of its own.
 *
 * @cssprop [--cw-number-color] - Colour of the numbers of tasks. Default: the accent.
 * @cssprop [--cw-number-font] - Font of the numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of the numbers. Default: 700.
 */
export class DepartmentMission extends WidgetElement {
  static override styles = [...WidgetElement.styles, tileStyles, departmentMissionStyles];
  static override readonly layouts = ['list'];

  constructor() {
    super(bundled as BundledDocument, 'mission');
  }

  protected override defaultHeading(): string {
    return msg('The department and its tasks', {
      id: 'mission.heading',
      desc: 'Tasks of a department. Never the word for work trips.',
    });
  }

  protected override renderLayout(_: string, {document, language}: Rendering): unknown {
    return list(document.department, this.#shown(document), language);
  }

  protected override rows({document, language}: Rendering): Rows {
    return missionRows(this.#shown(document), document.source, language);
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    return {
      '@type': 'Dataset',
      name: this.defaultHeading(),
      ...sourceNode(document.source, language),
      about: departmentNode(document.department, this.#shown(document), language),
    };
  }

  #shown({mission = []}: BundledDocument): readonly Mission[] {
    return onlyThese(this, this.only, mission);
  }
}
