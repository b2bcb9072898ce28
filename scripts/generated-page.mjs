/** Pages in docs/ that are generated, and committed because people read them in the repository. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';
import {PlainError, root} from './setup.mjs';
import {write} from './translations.mjs';

/**
 * Writes those of `pages`, a map from file to Markdown, that have changed. With `--check` on the
 * command line it writes nothing, and fails if a page is out of date.
 */
export async function writePages(pages) {
  const stale = [];
  for (const [file, markdown] of Object.entries(pages)) {
    const path = join(root, file);
    const text = await format(markdown, {...(await resolveConfig(path)), filepath: path});
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(file);
    if (!process.argv.includes('--check')) write(file, text);
  }
  if (stale.length === 0) return;
  if (process.argv.includes('--check')) {
    throw new PlainError(`Out of date: ${stale.join(', ')}. Run "npm run generate".`);
  }
  for (const file of stale) console.log(`Wrote ${file}`);
}
