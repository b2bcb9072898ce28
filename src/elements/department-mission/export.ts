/** Exports the missions of a department: as rows of a table and as schema.org data. */
import {pickText} from '../../documents/localized-text.js';
import type {LocalizedText, Mission} from '../../documents/types.js';
import * as words from '../../language/words.js';
import type {Exports} from '../../widget/export/exports.js';
import type {MissionsView} from './view.js';

/** One row per mission; as structured data, the department as part of an organisation. */
export const missionExports: Exports<Mission, MissionsView> = {
  header: () => ['id', words.description(), words.source()],
  rows: ({id, description, source}, {document, language}) => [
    [id, pickText(description, language).text, source?.url ?? document.source.url],
  ],
  graph: (missions, {document, language}) => {
    const text = (value: LocalizedText | undefined) => pickText(value, language).text;
    const {acronym, name, organisation} = document.department ?? {};
    return {
      '@type': 'Dataset',
      about: {
        '@type': 'Organization',
        name: text(name) || undefined,
        alternateName: acronym,
        description: missions.map(({description}) => text(description)).join(' '),
        parentOrganization: organisation && {'@type': 'Organization', name: text(organisation)},
      },
    };
  },
};
