/** `host`: writes a folder with everything that a web server has to serve. */
import {resolve} from 'node:path';
import process from 'node:process';
import {renderer} from './host/package-files.mjs';
import {changesOf, changeLines} from './host/changes.mjs';
import {ownFiles} from './host/own-files.mjs';
import {readKit} from './host/kit.mjs';
import {baseOf, choiceOf, folderOf} from './host/options.mjs';
import {filesOf} from './host/files.mjs';
import {removeVersions, withVersions} from './host/versions.mjs';
import {writeFolder} from './host/write-folder.mjs';
import {nextSteps} from './host/next-steps.mjs';
import {PlainError} from './plain-error.mjs';

export const hostOptions = {
  base: {type: 'string'},
  languages: {type: 'string', multiple: true},
  widgets: {type: 'string', multiple: true},
  document: {type: 'string', multiple: true},
  beside: {type: 'string', multiple: true},
  theme: {type: 'string'},
  upgrade: {type: 'boolean'},
  remove: {type: 'string', multiple: true},
  'no-compress': {type: 'boolean'},
};

const say = (lines) => process.stdout.write(`${lines.join('\n')}\n`);

/** Options that only count when the folder is written. */
const WRITING = Object.keys(hostOptions).filter((name) => name !== 'remove');

/**
 * Writes the files for `settings` (see `filesOf`) into a folder with the `kit.json` `earlier`, if any.
 * Returns the new one, and the configurations that were edited and `kept`.
 */
export const writeKit = async (folder, settings, earlier, {compress = true} = {}) => {
  const all = withVersions(await filesOf(settings), earlier);
  const {kept} = await writeFolder(folder, all, earlier, {compress});
  return {kit: all.kit, kept};
};

/** What to write: the options, and for those that are not given what they were before. */
const settingsOf = async (folder, before, options) => {
  const {allTags, allLocales} = await renderer();
  return {
    base: baseOf(options.base ?? before?.base),
    languages: choiceOf('--languages', options.languages, allLocales) ?? before?.languages,
    widgets: choiceOf('--widgets', options.widgets, allTags) ?? before?.widgets,
    own: await ownFiles(folder, before, options),
  };
};

export const host = async (folders, options) => {
  const folder = resolve(folderOf(folders));
  const before = readKit(folder);
  const writes = !options.remove || WRITING.some((name) => options[name] !== undefined);
  if (before && writes && !options.upgrade) {
    throw new PlainError(
      `${folders[0]} has version ${before.version} already. Expected --upgrade, to bring it up to date and keep the other versions, or a new folder.`,
    );
  }
  if (!before && options.upgrade) {
    throw new PlainError(
      `--upgrade: ${folders[0]} has no file kit.json. Expected a folder that "host" wrote before.`,
    );
  }
  const settings = writes ? await settingsOf(folder, before, options) : undefined;
  if (options.remove) say(removeVersions(folder, before, options.remove));
  if (!settings) return 0;

  const {notes, hasProblems} = settings.own;
  const earlier = readKit(folder);
  const {kit, kept} = await writeKit(folder, settings, earlier, {
    compress: !options['no-compress'],
  });
  say([
    ...notes,
    ...(earlier ? changeLines(folders[0], changesOf(earlier, kit), kept) : []),
    ...nextSteps(folders[0], kit),
  ]);
  return hasProblems ? 1 : 0;
};
