/** `<department-mission>`: what a department is and what it does. */
import bundled from '../../generated/documents/department-mission.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, Mission} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {Items} from '../../widget/items/items.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {departmentMissionStyles} from './department-mission.styles.js';
import {missionExports} from './export.js';
import {list} from './list.js';

/**
 * What a department is, and its tasks.
 *
 * Layouts: `list` (default) shows the department and its role, then its tasks as a numbered list.
 *
 * Lists of more than 30 items get a search field; long lists show 100 at a time, and print in full.
 * The CSV download contains the search results, the JSON download the whole document.
 *
 * @summary The role and the tasks of a department.
 *
 * @csspart body-list - The body in the layout `list`.
 * @csspart department - The department: its organisation, acronym and name.
 * @csspart organisation - The organisation that it is a department of.
 * @csspart acronym - Acronym of the department.
 * @csspart name - Name of the department.
 * @csspart role - What the department is.
 * @csspart tasks - The numbered list of its tasks.
 * @csspart tiles - The same list: tasks side by side, each under a rule.
 * @csspart task - One task.
 * @csspart successor - What replaced the department, with its source.
 * @csspart replacement - Acronym and name of the successor.
 * @csspart note - A note about the successor.
 * @csspart item-source - The source of the successor, or of a task that has its own.
 *
 * @cssprop [--cw-number-color] - Colour of the numbers of tasks. Default: the accent.
 * @cssprop [--cw-number-font] - Font of the numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of the numbers. Default: 700.
 */
export class DepartmentMission extends WidgetElement<Mission> {
  static override styles = [...WidgetElement.styles, tileStyles, departmentMissionStyles];
  static override readonly layouts = {list};

  protected override readonly exports = missionExports;

  protected override readonly items = new Items<Mission>(this, 'mission', {
    part: 'task',
    searchText: ({description}, language) => pickText(description, language).text,
  });

  constructor() {
    super(bundled as BundledDocument, 'mission');
  }

  protected override defaultHeading(): string {
    return msg('The department and its tasks', {
      id: 'mission.heading',
      desc: 'Tasks of a department. Never the word for work trips.',
    });
  }
}
