/**
 * Versions side by side. `versions/0.1.0/` has the scripts of a version for pages that pin them by
 * their hash, and `chunks/` those of every version that is kept, for pages with an older `embed.js`
 * in their cache. Frame pages, documents and everything else exist once.
 */
import {Buffer} from 'node:buffer';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PlainError} from '../plain-error.mjs';
import {hashOf, KIT, print} from './kit.mjs';

export const folderOfVersion = (version) => `versions/${version}`;

const isChunk = (path) => path.startsWith('chunks/');

/** The files with those of this version apart; `kept`: what stays of earlier ones. */
export const withVersions = ({files, scripts, kit}, earlier) => {
  const all = new Map(files);
  const own = folderOfVersion(kit.version);
  for (const [path, bytes] of scripts) all.set(`${own}/${path}`, bytes);
  const versions = {
    ...earlier?.versions,
    [kit.version]: [...scripts.keys()].filter(isChunk),
  };
  const isKept = (path) =>
    Object.entries(versions).some(
      ([version, chunks]) =>
        version !== kit.version &&
        (chunks.includes(path) || path.startsWith(`${folderOfVersion(version)}/`)),
    );
  const kept = Object.entries(earlier?.files ?? {}).filter(
    ([path]) => !all.has(path) && isKept(path),
  );
  const added = [...scripts].map(([path, bytes]) => [`${own}/${path}`, hashOf(bytes)]);
  return {
    files: all,
    kit: {
      ...kit,
      versions,
      files: Object.fromEntries([...Object.entries(kit.files), ...added, ...kept].sort()),
    },
  };
};

/** Removes versions from a folder: their scripts, and the chunks that only they have. */
export const removeVersions = (folder, kit, names) => {
  if (!kit) {
    throw new PlainError(`--remove: the folder has no ${KIT}. Expected one that "host" wrote.`);
  }
  const others = Object.keys(kit.versions).filter((version) => version !== kit.version);
  for (const name of names) {
    if (name === kit.version) {
      throw new PlainError(
        `--remove ${name}: this is the version in use. Expected an earlier one: ${others.join(', ') || 'there is none'}.`,
      );
    }
    if (!others.includes(name)) {
      throw new PlainError(
        `--remove ${name}: there is no such version here. Expected one of: ${others.join(', ') || 'none, only the current one is here'}.`,
      );
    }
  }
  const versions = Object.fromEntries(
    Object.entries(kit.versions).filter(([version]) => !names.includes(version)),
  );
  const needed = new Set(Object.values(versions).flat());
  const isGone = (path) =>
    (isChunk(path) && !needed.has(path)) ||
    names.some((version) => path.startsWith(`${folderOfVersion(version)}/`));
  const gone = Object.keys(kit.files).filter(isGone);
  for (const path of gone) {
    for (const end of ['', '.br', '.gz']) rmSync(join(folder, path + end), {force: true});
  }
  for (const version of names) {
    rmSync(join(folder, folderOfVersion(version)), {recursive: true, force: true});
  }
  const files = Object.fromEntries(Object.entries(kit.files).filter(([path]) => !isGone(path)));
  writeFileSync(join(folder, KIT), Buffer.from(print({...kit, versions, files})));
  return names.map(
    (version) =>
      `Removed version ${version}: pages that load ${folderOfVersion(version)}/embed.js show their links from now on.`,
  );
};
