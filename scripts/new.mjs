/**
 * `npm run new widget <tag> [<section>]` and `npm run new layout <tag> <name>`: scaffolds a first
 * version with story and test, which passes all checks.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';
import {loadSource} from './format/load.mjs';
import {layoutFiles} from './new/layout.mjs';
import {widgetFiles} from './new/widget.mjs';
import {main, PlainError, root} from './setup.mjs';

const USAGE = `npm run new widget <tag> [<section>], for example "npm run new widget partner-list programmes"
npm run new layout <tag> <name>, for example "npm run new layout partner-list columns"`;

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Writes each file, formatted by Prettier; new files must not exist yet. */
async function write(files) {
  for (const {file, isNew} of files) {
    if (isNew && existsSync(join(root, file))) throw new PlainError(`${file} already exists.`);
  }
  for (const {file, text, isNew} of files) {
    const path = join(root, file);
    mkdirSync(dirname(path), {recursive: true});
    const options = {...(await resolveConfig(path)), filepath: path};
    writeFileSync(path, await format(text, options));
    console.log(`${isNew ? 'Wrote  ' : 'Changed'} ${file}`);
  }
}

await main(async () => {
  const [kind, tag, name, ...rest] = process.argv.slice(2);
  const {sections, tags} = await loadSource(`
    import {widgets} from './src/widgets.js';
    export {sections} from './src/documents/sections.js';
    export const tags = Object.keys(widgets);
  `);
  if (rest.length > 0 || !tag) throw new PlainError(USAGE);
  if (kind === 'widget') {
    const section = name ?? 'figures';
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
      throw new PlainError(
        `"${tag}" is not a valid tag for a widget: use lower-case letters and a hyphen. ${USAGE}`,
      );
    }
    if (tags.includes(tag)) throw new PlainError(`<${tag}> already exists.`);
    if (!sections[section]) {
      throw new PlainError(
        `There is no section "${section}": ${Object.keys(sections).join(', ')}.`,
      );
    }
    await write(widgetFiles(tag, section, sections[section], read));
  } else if (kind === 'layout' && name) {
    if (!tags.includes(tag)) throw new PlainError(`There is no <${tag}>: ${tags.join(', ')}.`);
    if (!/^[a-z]+$/.test(name)) throw new PlainError(`"${name}" is not a single lower-case word.`);
    await write(layoutFiles(tag, name, sections, read));
  } else {
    throw new PlainError(USAGE);
  }
});
