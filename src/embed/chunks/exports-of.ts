/** How each widget exports its items: a part of the chunk `export`. */
import {missionExports} from '../../elements/department-mission/export.js';
import {europeExports} from '../../elements/european-participation/export.js';
import {termExports} from '../../elements/glossary-list/export.js';
import {instrumentExports} from '../../elements/instrument-explainer/export.js';
import {figureExports} from '../../elements/key-figures/export.js';
import {officeExports} from '../../elements/office-list/export.js';
import {programmeExports} from '../../elements/programme-list/export.js';
import type {Exports} from '../../widget/export/exports.js';
import type {Rendering} from '../../widget/rendering.js';

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

/** The exports of the widget `tag`. */
export const exportsOf = (tag: string): AnyExports => all[tag] as AnyExports;
