/**
 * Messages of the interface and texts of the documents, on their way to translators and back.
 *
 *     node scripts/localize.mjs extract   from the code and the documents into xliff/
 *     node scripts/localize.mjs build     from xliff/ into src/locales/ and src/language/
 *
 * A language that is not complete is not built.
 */
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {catalogues, CATALOGUES} from './catalogues.mjs';
import {main, mustRun, PlainError, tool} from './setup.mjs';
import {
  documentsFile,
  documentsXliff,
  languages,
  messagesFile,
  messagesXliff,
  problems,
  read,
  write,
} from './translations.mjs';
import {unitsOf} from './xliff.mjs';

const litLocalize = (command) =>
  mustRun(process.execPath, [tool('@lit/localize-tools', 'lit-localize'), command], {quiet: true});

const unitsIn = (file) => {
  const xml = read(file);
  return xml && unitsOf(xml);
};

/** Brings both files of every language up to date, and writes them where there are none. */
export async function extract() {
  const {targets} = languages();
  const before = new Map(targets.map((language) => [language, unitsIn(messagesFile(language))]));
  await litLocalize('extract');
  for (const language of targets) {
    const messages = messagesFile(language);
    write(messages, messagesXliff(read(messages), before.get(language)));
    const texts = documentsFile(language);
    write(texts, documentsXliff(language, unitsIn(texts)));
  }
}

async function build() {
  const missing = problems();
  if (missing.length > 0) throw new PlainError(missing.join('\n'));
  await litLocalize('build');
  write(CATALOGUES, catalogues(languages()));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const command = {extract, build}[process.argv[2]];
  if (!command) throw new Error('node scripts/localize.mjs extract|build');
  await main(command);
}
