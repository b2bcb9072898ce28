/** `new`: writes a valid starter document. */
import {sectionNames} from '../../src/documents/sections.js';
import {nearest} from '../../src/documents/check/suggest.js';
import europe from '../../docs/examples/europe.json';
import figures from '../../docs/examples/figures.json';
import glossary from '../../docs/examples/glossary.json';
import instruments from '../../docs/examples/instruments.json';
import mission from '../../docs/examples/mission.json';
import offices from '../../docs/examples/offices.json';
import programmes from '../../docs/examples/programmes.json';
import {writeText} from './files.mjs';
import {PlainError} from './plain-error.mjs';
import {print} from './print.mjs';

const examples = {figures, instruments, offices, programmes, europe, mission, glossary};

export const sections = sectionNames;

export const today = () => new Date().toISOString().slice(0, 10);

export const newDocument = ([section, ...more], {out, schema}) => {
  const known = sections.join(', ');
  if (section === undefined || more.length > 0) {
    throw new PlainError(`Name one section: ${known}.`);
  }
  if (!sections.includes(section)) {
    const guess = nearest(section, sections);
    const hint = guess ? ` Did you mean "${guess}"?` : '';
    throw new PlainError(`There is no section "${section}".${hint} There are ${known}.`);
  }
  const {$schema, format, source, ...rest} = examples[section];
  const document = {
    $schema: schema ?? $schema,
    format,
    source: {...source, asOf: today(), retrieved: today()},
    ...rest,
  };
  writeText(print(document), out);
  return 0;
};
