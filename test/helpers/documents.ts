/** The documents of this library in all languages, as they are published in `dist/documents/`. */
import {translated} from '../../scripts/document-texts.mjs';
import {targetsOf} from '../../scripts/xliff.mjs';
import europe from '../../src/documents/cnrs/europe.json' with {type: 'json'};
import figures from '../../src/documents/cnrs/figures.json' with {type: 'json'};
import glossary from '../../src/documents/cnrs/glossary.json' with {type: 'json'};
import instruments from '../../src/documents/cnrs/instruments.json' with {type: 'json'};
import mission from '../../src/documents/cnrs/mission.json' with {type: 'json'};
import offices from '../../src/documents/cnrs/offices.json' with {type: 'json'};
import programmes from '../../src/documents/cnrs/programmes.json' with {type: 'json'};
import {targetLocales} from '../../src/generated/language-codes.js';

async function read(file: string): Promise<Document> {
  const response = await fetch(new URL(`../../xliff/${file}.xlf`, import.meta.url));
  return new DOMParser().parseFromString(await response.text(), 'text/xml');
}

/** The file with the messages of the interface in a language. */
export const messagesXliff = (language: string): Promise<Document> => read(language);

/** The file with the texts of the documents in a language. */
export const documentsXliff = (language: string): Promise<Document> =>
  read(`documents/${language}`);

const translations = await Promise.all(
  targetLocales.map(
    async (language) => [language, targetsOf(await documentsXliff(language))] as const,
  ),
);

/** In English, as they are written down. */
export const english = {europe, figures, glossary, instruments, mission, offices, programmes};

/** By the names of their files. */
export const documents = translated(english, Object.fromEntries(translations));
