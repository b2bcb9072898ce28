/** How each widget exports its items: a part of the file that widgets load for their exports. */
import {missionExports} from '../elements/department-mission/export.js';
import {europeExports} from '../elements/european-participation/export.js';
import {termExports} from '../elements/glossary-list/export.js';
import {instrumentExports} from '../elements/instrument-explainer/export.js';
import {figureExports} from '../elements/key-figures/export.js';
import {officeExports} from '../elements/office-list/export.js';
import {programmeExports} from '../elements/programme-list/export.js';
import {withMessages} from '../language/messages.js';
import type {Exports} from '../widget/export/exports.js';
import type {Rendering} from '../widget/rendering.js';

type AnyExports = Exports<unknown, Rendering>;

const all: Readonly<Record<string, unknown>> = {
  'department-mission': missionExports,
  'european-participation': europeExports,
  'glossary-list': termExports,
  'instrument-explainer': instrumentExports,
  'key-figures': figureExports,
  'office-list': officeExports,
  'programme-list': programmeExports,
};

/** The exports of the widget `tag`, with the messages of this file. */
export function exportsOf(tag: string): AnyExports {
  const {header, rows, graph} = all[tag] as AnyExports;
  return {
    header: (view) => withMessages(view.language.code, () => header(view)),
    rows: (item, view) => withMessages(view.language.code, () => rows(item, view)),
    graph,
  };
}
