/** One document with every section, and with what no bundled item happens to have. */
import type {CooperationDocument} from '../../src/documents/types.js';
import {documents} from './documents.js';

const {europe, figures, glossary, instruments, mission, offices, programmes} = documents;
const [firstProgramme] = programmes.programmes!;
const [firstFigure] = programmes.figures!;

/** Every section, with a note on the source, a rough figure, a programme without figures. */
export const wholeDocument = {
  ...europe,
  ...glossary,
  ...instruments,
  ...offices,
  source: {...figures.source, note: 'A note on the source.'},
  department: {
    ...mission.department,
    replacedBy: {...mission.department!.replacedBy, note: 'A note on what took its place.'},
  },
  mission: mission.mission,
  programmes: [
    ...programmes.programmes!,
    {...firstProgramme, id: 'X', duration: 'P3Y', figures: []},
    {...firstProgramme, id: 'Y', figures: ['X']},
  ],
  figures: [
    ...figures.figures!,
    ...instruments.figures!,
    ...programmes.figures!,
    {...firstFigure, id: 'X', qualifier: 'gt'},
  ],
} as unknown as CooperationDocument;
