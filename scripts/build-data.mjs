/**
 * Builds the data of the package: `dist/documents/` in all languages, the JSON Schema, and the texts
 * to translate for a language of one’s own.
 */
import {documentSchema} from './format/json-schema.mjs';
import {loadFormat} from './format/load.mjs';
import {main} from './setup.mjs';
import {translationUnits} from './translation-units.mjs';
import {allDocuments, write} from './translations.mjs';

const print = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

await main(async () => {
  for (const [name, document] of Object.entries(allDocuments())) {
    write(`dist/documents/${name}.json`, print(document));
  }
  write('dist/translations.json', print(translationUnits()));
  write('dist/schemas/document.json', print(documentSchema(await loadFormat())));
});
