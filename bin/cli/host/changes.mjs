/** What an upgrade changes, in words for the person who runs it. */
import {newsBetween} from './changelog.mjs';
import {folderOfVersion} from './versions.mjs';

const KINDS = [
  ['scripts', /^(chunks\/|[\w-]+\.js$)/],
  ['frame pages', /^embed\//],
  ['oEmbed responses', /^oembed\//],
  ['facts as plain HTML', /^static\//],
  ['documents and themes', /^(documents|themes|schemas|own)\//],
  ['pages and their files', /^(site|gallery|examples|pictures|places|index\.html)/],
  ['server configuration', /^(server\/|\.htaccess|_headers)/],
];

/** Frame pages, as the tags and languages that they are in. */
const pagesIn = ({files}) =>
  new Set(
    Object.keys(files).flatMap(
      (path) => /^(embed\/[\w-]+\/([\w-]+\/)?)index\.html$/.exec(path)?.[1] ?? [],
    ),
  );

export const changesOf = (before, after) => {
  const kinds = KINDS.map(([name, pattern]) => {
    const inKind = (files) => Object.keys(files).filter((path) => pattern.test(path));
    const old = inKind(before.files);
    const now = inKind(after.files);
    return {
      name,
      added: now.filter((path) => before.files[path] === undefined),
      changed: now.filter(
        (path) => (before.files[path] ?? after.files[path]) !== after.files[path],
      ),
      removed: old.filter((path) => after.files[path] === undefined),
    };
  });
  const pages = pagesIn(after);
  const own = `${folderOfVersion(after.version)}/embed.js`;
  return {
    from: before.version,
    to: after.version,
    kinds,
    gone: [...pagesIn(before)].filter((path) => !pages.has(path)),
    others: Object.keys(after.versions).filter((version) => version !== after.version),
    isPinChanged: before.files[own] !== undefined && before.files[own] !== after.files[own],
  };
};

const counted = ({name, added, changed, removed}) => {
  const parts = [
    added.length > 0 && `${added.length} new`,
    changed.length > 0 && `${changed.length} changed`,
    removed.length > 0 && `${removed.length} removed`,
  ].filter(Boolean);
  return parts.length > 0 ? [`  ${name}: ${parts.join(', ')}`] : [];
};

/** `kept`: server configurations that were edited in the folder. */
export const changeLines = (folder, {from, to, kinds, gone, others, isPinChanged}, kept) => {
  const counts = kinds.flatMap(counted);
  return [
    from === to ? `Version ${to}, as before.` : `From version ${from} to ${to}.`,
    ...(counts.length > 0 ? ['What changed:', ...counts] : ['No file changed.']),
    ...gone.map((path) => `  ${path} is gone: links to it lead nowhere, and frames stay empty.`),
    ...kept.map((path) => `  ${path} was edited here and stays; the new one is ${path}.new.`),
    ...(isPinChanged
      ? [
          `  versions/${to}/ has other hashes now: pages that pin them need those of integrity.json.`,
        ]
      : []),
    ...newsBetween(from, to),
    ...others.map(
      (version) =>
        `Version ${version} is still here, for pages that pin it. To remove it: cooperation-widgets host ${folder} --remove ${version}`,
    ),
    '',
  ];
};
