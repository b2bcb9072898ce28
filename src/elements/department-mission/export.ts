/** Exports the missions of a department: as rows of a table and as schema.org data. */
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {Department, Mission, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';

/** One row a mission. */
export const missionRows = (
  missions: readonly Mission[],
  source: Source,
  language: Language,
): Rows => [
  ['id', msg('What it is', {id: 'instruments.description'}), msg('Source', {id: 'rows.source'})],
  ...missions.map(({id, description, source: own}) => [
    id,
    pickText(description, language).text,
    own?.url ?? source.url,
  ]),
];

/** The department as an organisation in an organisation. */
export function departmentNode(
  department: Department | undefined,
  missions: readonly Mission[],
  language: Language,
): object {
  const {acronym, name, organisation} = department ?? {};
  return {
    '@type': 'Organization',
    name: pickText(name, language).text || undefined,
    alternateName: acronym,
    description: missions.map(({description}) => pickText(description, language).text).join(' '),
    parentOrganization: organisation && {
      '@type': 'Organization',
      name: pickText(organisation, language).text,
    },
  };
}
