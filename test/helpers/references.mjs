/**
 * Texts that are read and kept under `test/references/`, for tests in browsers, as the server command
 * `reference`: the text kept under a name, and what else is kept beside it. With
 * `UPDATE_REFERENCES=1`, the text of the test is kept instead.
 */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('../references', import.meta.url));

async function reference({name, text}) {
  const file = join(FOLDER, name);
  const folder = dirname(file);
  if (process.env.UPDATE_REFERENCES) {
    await mkdir(folder, {recursive: true});
    await writeFile(file, text);
  }
  const names = await readdir(folder).catch(() => []);
  const kept = names.includes(basename(file)) ? await readFile(file, 'utf8') : '';
  return {kept, names: names.sort()};
}

export const references = () => ({
  name: 'references',
  executeCommand: ({command, payload}) =>
    command === 'reference' ? reference(payload) : undefined,
});
