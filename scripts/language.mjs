/**
 * `npm run language add <tag>`: starts a language. Writes its translation files, empty, and says what
 * to fill in. Until then, neither build nor check pass.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {extract} from './localize.mjs';
import {main, PlainError, root} from './setup.mjs';
import {filesOf, languages, read, write} from './translations.mjs';
import {unitsOf} from './xliff.mjs';

const CONFIG = 'lit-localize.json';

const USAGE = 'npm run language add <tag>, for example "npm run language add it"';

const canonical = (tag) => {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return undefined;
  }
};

const addToConfig = async (tag) => {
  const {format, resolveConfig} = await import('prettier');
  const path = join(root, CONFIG);
  const config = JSON.parse(readFileSync(path, 'utf8'));
  config.targetLocales = [...config.targetLocales, tag].sort();
  const options = {...(await resolveConfig(path)), filepath: path};
  write(CONFIG, await format(JSON.stringify(config), options));
};

await main(async () => {
  const [command, given, ...rest] = process.argv.slice(2);
  if (command !== 'add' || !given || rest.length > 0) throw new PlainError(USAGE);
  const tag = canonical(given);
  if (tag !== given) {
    throw new PlainError(
      `"${given}" is not a language tag${tag ? `: write "${tag}"` : ''}. ${USAGE}`,
    );
  }
  if (languages().all.includes(tag)) throw new PlainError(`"${tag}" already exists.`);

  await addToConfig(tag);
  await extract();

  const count = (file) => unitsOf(read(file)).size;
  console.log(`\
Added "${tag}" to ${CONFIG}. Files to fill in:

${filesOf(tag)
  .map((file) => `  ${file}: ${count(file)} texts`)
  .join('\n')}

Write each translation into its <target>, and its state into state="…":
  final                      found in a public source, named in <note from="reviewer">
  translated                 a regular translation
  needs-review-translation   needs review by a native speaker

<x id="…"/> is a placeholder: keep each one, in any order. French shows what each text means.
"npm run generate" lists what is missing; once nothing is, it writes all generated files.
Until then "npm run build" and "npm run check" fail.`);
});
