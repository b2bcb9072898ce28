/**
 * `npm run localize:extract`: extracts the messages of the code and the texts of documents and
 * site for translators, into `xliff/`. `npm run generate` reads the translations from there.
 */
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {main, mustRun, tool} from './setup.mjs';
import {
  kinds,
  languages,
  messagesFile,
  messagesXliff,
  read,
  textsFile,
  textsXliff,
  write,
} from './translations.mjs';
import {unitsOf} from './xliff.mjs';

/** Runs lit-localize: `extract` or `build`. */
export const litLocalize = (command) =>
  mustRun(process.execPath, [tool('@lit/localize-tools', 'lit-localize'), command], {quiet: true});

const unitsIn = (file) => {
  const xml = read(file);
  return xml && unitsOf(xml);
};

/** Updates all files of every language, or creates them. */
export async function extract() {
  const {targets} = languages();
  const before = new Map(targets.map((language) => [language, unitsIn(messagesFile(language))]));
  await litLocalize('extract');
  for (const language of targets) {
    const messages = messagesFile(language);
    write(messages, messagesXliff(read(messages), before.get(language)));
    for (const kind of kinds) {
      const texts = textsFile(kind, language);
      write(texts, textsXliff(kind, language, unitsIn(texts)));
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(extract);
