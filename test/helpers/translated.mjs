/**
 * Languages that pages add, made by the built command line tool from translations that a machine can
 * write: every text with a mark, apart from some in real words.
 *
 * Koa middleware: `/test/languages/<tag>.js` is the script, after any number of folders, so that it
 * can be served with the options of `served.mjs`.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const command = fileURLToPath(new URL('../../bin/cooperation-widgets.mjs', import.meta.url));

/** Runs the command in `folder`. */
export const run = (args, folder) =>
  spawnSync(process.execPath, [command, ...args], {cwd: folder, encoding: 'utf8'});

/** Fills in each target of an XLIFF file; `change` gets the source and the target with their markup. */
export const fillIn = (xliff, change) =>
  xliff.replace(
    /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target state="[\w-]+"(?:\/>|>([^]*?)<\/target>)/g,
    (unit, id, source, target = '') =>
      unit.replace(
        /<target[^]*$/,
        () => `<target state="translated">${change(source, target, id)}</target>`,
      ),
  );

const POLISH = new Map([
  ['Key figures', 'Kluczowe dane'],
  ['International Associated Laboratories', 'Międzynarodowe laboratoria stowarzyszone'],
  ['Beijing', 'Pekin'],
  ['Brussels', 'Bruksela'],
  ['Washington', 'Łódź'],
]);

/** How the languages of the tests say a text; the last two hold only what differs from their base. */
export const LANGUAGES = {
  pl: (source, _, id) =>
    id === 'instruments/instruments/I3/name'
      ? 'Laboratoria (instrument)'
      : (POLISH.get(source) ?? `${source} (pl)`),
  fa: (source) => `${source} (fa)`,
  'en-GB': (_, target) => target.replace(/\bprogram(s?)\b/g, 'programme$1'),
  'zh-Hant': (_, target) => target.replaceAll('国', '國').replaceAll('际', '際'),
};

/** The script of a language of the tests. */
export const languageScript = (tag) => {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  try {
    const fresh = run(['language', 'new', tag], folder);
    writeFileSync(join(folder, 'filled.xlf'), fillIn(fresh.stdout, LANGUAGES[tag]));
    const {status, stdout, stderr} = run(
      ['language', 'build', 'filled.xlf', '--out', `${tag}.js`],
      folder,
    );
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    return readFileSync(join(folder, `${tag}.js`), 'utf8');
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const PLACE = /^\/test\/languages\/([\w-]+)\.js$/;

export const translated = () => {
  const scripts = new Map();
  return (context, next) => {
    const [, tag] = PLACE.exec(context.path) ?? [];
    if (!Object.hasOwn(LANGUAGES, tag ?? '')) return next();
    if (!scripts.has(tag)) scripts.set(tag, languageScript(tag));
    context.type = 'text/javascript; charset=utf-8';
    context.body = scripts.get(tag);
    return undefined;
  };
};
