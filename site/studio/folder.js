/** Everything that the widget needs as one folder, in a ZIP file, for any web server. */
import {base} from '../base.js';
import {text} from '../interface.js';
import {documentSnippet, openTag, tagSnippet, wordSnippet} from '../snippet.js';
import {lookLines} from './block.js';
import {ownDocument} from './model.js';

/** What the file of a widget loads on demand, from its own folder. */
const ON_DEMAND = ['check.js', 'export.js', 'list.js'];

const fileOf = async (path) => {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
};

function pageOf(choice, theme) {
  const {tag, attributes, words, isInline, language, accent} = choice;
  const own = ownDocument();
  const {...plain} = attributes;
  delete plain.src;
  const [start, content, end] = isInline
    ? wordSnippet(tag, plain, words)
    : tagSnippet(tag, plain, own ? 'document.json' : '#', words);
  // Inside the page, so that it is shown from a disk as well as from a server.
  const data = own ? documentSnippet(own.document) : '';
  return [
    '<!doctype html>',
    openTag('html', {lang: language}),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    ...lookLines({tag, accent, theme}),
    `${openTag('script', {defer: true, src: `${tag}.js`})}</script>`,
    '</head>',
    '<body>',
    `${start}${data}${content}${end}`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The folder for a choice, as a ZIP file. */
export async function folderOf(choice) {
  const {downloadZip} = await import('../../dist/gallery/zip.js');
  const theme = choice.theme && `themes/${choice.theme.split('/').at(-1)}`;
  const own = ownDocument();
  const paths = [`${choice.tag}.js`, ...ON_DEMAND, 'LICENSES.txt', ...(theme ? [theme] : [])];
  const files = await Promise.all(
    paths.map(async (path) => ({name: path, input: await fileOf(path)})),
  );
  const made = [
    {name: 'index.html', input: pageOf(choice, theme)},
    {name: 'README.txt', input: `${text('studio.folder.text')}\n`},
    ...(own
      ? [{name: 'document.json', input: `${JSON.stringify(own.document, undefined, 2)}\n`}]
      : []),
  ];
  const folder = choice.tag;
  return downloadZip(
    [...made, ...files].map(({name, input}) => ({name: `${folder}/${name}`, input})),
  ).blob();
}
