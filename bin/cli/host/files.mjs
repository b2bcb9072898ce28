/** All files of a kit, before versions are put side by side. */
/* global __VERSION__ -- defined by the build */
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {chunks, handlers, others, renderer, scripts} from './package-files.mjs';
import {kitOf} from './kit.mjs';
import {narrowed, withDocuments} from './loader.mjs';
import {bySection, byTag} from './own-files.mjs';
import {pictureSizes} from './pictures.mjs';
import {readme} from './readme.mjs';
import {serverFiles} from './servers/servers.mjs';
import {startPage} from './start-page.mjs';

const integrityOf = (files) =>
  `${JSON.stringify(
    Object.fromEntries(
      [...files]
        .map(([path, bytes]) => [
          path,
          `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
        ])
        .sort(),
    ),
    undefined,
    2,
  )}\n`;

/** The loader, the scripts beside it, their chunks and hashes. */
const scriptFiles = ({allTags, allLocales, sourceLocale}, {base, languages, widgets, own}) => {
  const tags = allTags.filter((tag) => !widgets || widgets.includes(tag));
  const codes = allLocales.filter((code) => code !== sourceLocale);
  const left = [
    ...allTags.filter((tag) => !tags.includes(tag)),
    ...codes.filter((code) => languages && !languages.includes(code)),
  ];
  // `all.js` contains every widget.
  const files = scripts(tags, !widgets);
  const known = {tags: allTags, languages: [sourceLocale, ...codes]};
  const narrow = narrowed(files.get('embed.js'), chunks(), {...known, left});
  files.set('embed.js', narrow.loader);
  const documents = bySection(own, base);
  for (const name of [
    'embed.js',
    ...(widgets ? [] : ['all.js']),
    ...tags.map((tag) => `${tag}.js`),
  ]) {
    files.set(name, withDocuments(files.get(name), documents));
  }
  const all = new Map([...narrow.chunks, ...files]);
  return all.set('integrity.json', Buffer.from(integrityOf(all)));
};

/** The title of the page of each tag, in HTML. */
const titlesOf = (tags, written) =>
  new Map(
    tags.map((tag) => [
      tag,
      /<title>(.*?)<\/title>/s.exec(written.get(`embed/${tag}/index.html`))[1],
    ]),
  );

const bytesOf = ([path, content]) => [
  path,
  typeof content === 'string' ? Buffer.from(content) : content,
];

/**
 * `settings`: `base` URL, if known, `languages` and `widgets`, if not all, and `own` files. Returns the
 * `files` by path, those of them that are `scripts`, and `kit.json` as an object.
 */
export const filesOf = async (settings) => {
  const pages = await renderer();
  const {base, languages, widgets, own} = settings;
  const withGallery = !languages && !widgets;
  const unchanged = others({withGallery});
  const written = pages.framePages({
    base,
    codes: languages,
    tags: widgets,
    own: byTag(own),
    theme: own.theme?.path,
    pictures: pictureSizes(unchanged),
    snippets: true,
  });
  const version = __VERSION__;
  const ownFiles = [...own.documents, ...(own.theme ? [own.theme] : [])];
  const scripted = scriptFiles(pages, settings);
  const tags = pages.framedTags.filter((tag) => !widgets || widgets.includes(tag));
  const sitePages = ['site/studio/', 'site/'].filter((path) => unchanged.has(`${path}index.html`));
  const codes = languages ?? pages.allLocales;
  const titles = titlesOf(tags, written);
  const site = {version, base, titles, own, codes, pages: sitePages};
  const files = new Map(
    [
      ...scripted,
      ...unchanged,
      ...written,
      ...ownFiles.map(({path, bytes}) => [path, bytes]),
      // They complete the responses, which need an address.
      ...(base ? handlers() : []),
      ...serverFiles(site),
      ['index.html', startPage(site)],
      ['README.txt', readme(site)],
    ].map(bytesOf),
  );
  return {files, scripts: new Map(scripted), kit: kitOf({version, settings, files})};
};
