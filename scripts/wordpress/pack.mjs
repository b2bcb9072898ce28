/**
 * Packs the WordPress plugin: its sources in integrations/wordpress/, the tables of widgets and
 * options, translations, and the files of the widgets, so that a site needs no other host.
 *
 *     node scripts/wordpress/pack.mjs                  writes build/wordpress/, the folder and the .zip
 *     node scripts/wordpress/pack.mjs --translations   first adds new texts to the .po files
 */
import {mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build, filesIn, isStale} from '../build.mjs';
import {main, root, say} from '../setup.mjs';
import {zip} from '../zip.mjs';
import {extract, keyOf, printJson, printMo, printPo, readPo} from './gettext.mjs';
import {phpFile} from './php.mjs';
import {optionTexts, widgetTable} from './table.mjs';

const NAME = 'cooperation-widgets';

const source = join(root, 'integrations', 'wordpress');

const target = join(root, 'build', 'wordpress');

/** Of dist/, what a page with widgets, a frame page or a document needs. */
const SERVED = ['chunks', 'embed', 'themes', 'LICENSES.txt', 'integrity.json'];

/** WordPress falls back to English from the varieties of a language, so these get its translation too. */
const VARIETIES = {
  de_DE: ['de_AT', 'de_CH', 'de_CH_informal', 'de_DE_formal'],
  es_ES: ['AR', 'CL', 'CO', 'CR', 'DO', 'EC', 'GT', 'MX', 'PE', 'PR', 'UY', 'VE'].map(
    (it) => `es_${it}`,
  ),
  fr_FR: ['fr_BE', 'fr_CA'],
};

const posix = (path) => path.replaceAll('\\', '/');

/** Contents by path, relative to `folder`. */
const read = (folder, paths, prefix = '') =>
  paths.map((path) => [prefix + posix(relative(folder, path)), readFileSync(path)]);

const servedFiles = () => {
  const dist = join(root, 'dist');
  const scripts = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name));
  return read(dist, [...SERVED.flatMap((name) => filesIn(join(dist, name))), ...scripts], 'files/');
};

/** The sources of the plugin; tests and translations stay here. */
const ownFiles = () =>
  read(source, filesIn(source)).filter(([path]) => !/^(test|languages)\//.test(path));

const generatedFiles = ({manifest, table, items, facts}) => {
  const json = (value) => JSON.stringify(value);
  return [
    ['widgets.php', phpFile('The widgets and their options.', table)],
    ['texts.php', phpFile('The texts of the options.', optionTexts(manifest, table))],
    ...Object.entries(items).map(([code, names]) => [`items.${code}.json`, json(names)]),
    ...[...facts].map(([name, of]) => [`facts/${name}.json`, json(of)]),
  ].map(([path, text]) => [`includes/generated/${path}`, text]);
};

/** The `.po` files: the locale and the text of each. */
const poFiles = () =>
  readdirSync(join(source, 'languages'))
    .filter((name) => name.endsWith('.po'))
    .map((name) => ({
      path: join(source, 'languages', name),
      locale: name.slice(NAME.length + 1, -'.po'.length),
    }));

const translationFiles = (messages, version) => {
  const inScripts = messages.filter(({paths}) => paths.some((path) => path.endsWith('.js')));
  const files = [[`${NAME}.pot`, printPo(messages, {version})]];
  for (const {path, locale} of poFiles()) {
    const all = readPo(readFileSync(path, 'utf8'));
    const of = (list) =>
      new Map(list.map(keyOf).flatMap((key) => (all.has(key) ? [[key, all.get(key)]] : [])));
    const missing = messages.filter((message) => !all.has(keyOf(message)));
    if (missing.length > 0) {
      const [{id}] = missing;
      say(`${locale}: ${missing.length} texts are not translated and shown in English: “${id}” …`);
    }
    for (const language of [locale, ...(VARIETIES[locale] ?? [])]) {
      files.push(
        [`${NAME}-${language}.mo`, printMo(of(messages), {version, language})],
        [`${NAME}-${language}-${NAME}-editor.json`, printJson(of(inScripts), language)],
      );
    }
  }
  return files.map(([name, content]) => [`languages/${name}`, content]);
};

/** Every file of the plugin by path, its messages, and the table of widgets. */
export const pluginFiles = async () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const made = await widgetTable();
  const names = made.manifest.map(({tagName}) => `\`${tagName}\``).join(', ');
  const filledIn = ownFiles().map(([path, content]) =>
    /^(cooperation-widgets\.php|readme\.txt)$/.test(path)
      ? [
          path,
          content
            .toString()
            .replace(/((Version|Stable tag): +)0\.0\.0/, `$1${version}`)
            .replace('%names%', names),
        ]
      : [path, content],
  );
  const generated = generatedFiles(made);
  const texts = [...filledIn, ...generated]
    .filter(([path]) => /\.(php|js|json)$/.test(path) && !path.includes('/facts/'))
    .filter(([path]) => !path.endsWith('.json') || path.endsWith('block.json'))
    .map(([path, content]) => [path, content.toString()]);
  const messages = extract(new Map(texts));
  const files = new Map([
    ...filledIn,
    ...generated,
    ...translationFiles(messages, version),
    ...servedFiles(),
    ['LICENSE', readFileSync(join(root, 'LICENSE'))],
  ]);
  return {version, messages, files, table: made.table};
};

/** Adds new messages to the `.po` files, and removes what is no longer used. */
const updateTranslations = (messages) => {
  for (const {path, locale} of poFiles()) {
    const translations = readPo(readFileSync(path, 'utf8'));
    writeFileSync(path, printPo(messages, {language: locale, translations}));
    say(`Updated ${relative(root, path)}.`);
  }
};

/** Writes the folder, and the archive into `archives`; returns the path of the folder. */
export const pack = async ({translations = false, archives = target} = {}) => {
  if (isStale()) await build();
  if (translations) updateTranslations((await pluginFiles()).messages);
  const {version, files} = await pluginFiles();
  rmSync(target, {recursive: true, force: true});
  const folder = join(target, NAME);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(archives, {recursive: true});
  const archive = join(archives, `${NAME}-wordpress-${version}.zip`);
  await zip(folder, NAME, archive);
  const size = (statSync(archive).size / 1024).toFixed(0);
  say(`Packed ${relative(root, archive)}: ${files.size} files, ${size} KiB.`);
  return folder;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await pack({translations: process.argv.includes('--translations')});
  });
}
