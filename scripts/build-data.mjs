/** Builds the data of the package: `dist/documents/` in all languages, and the JSON Schema. */
import {documentSchema} from './format/json-schema.mjs';
import {loadFormat} from './format/load.mjs';
import {main} from './setup.mjs';
import {allDocuments, write} from './translations.mjs';

const print = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

await main(async () => {
  for (const [name, document] of Object.entries(allDocuments())) {
    write(`dist/documents/${name}.json`, print(document));
  }
  write('dist/schemas/document.json', print(documentSchema(await loadFormat())));
});
