/**
 * The texts of the WordPress plugin: extracted from its sources, read from `.po` files, and written as
 * `.pot`, `.mo` and the JSON that scripts load. Needs no gettext.
 */

const DOMAIN = 'cooperation-widgets';

/** A string literal in PHP or JavaScript. */
const LITERAL = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;

const CALL = new RegExp(
  String.raw`\b(?:__|_e|esc_(?:html|attr)_(?:_|e)|esc_(?:html|attr)__)\(\s*${LITERAL}\s*,\s*'${DOMAIN}'\s*,?\s*\)`,
  'g',
);

const unquote = (literal) => literal.slice(1, -1).replaceAll(/\\(['"\\])/g, '$1');

/** Headers of the plugin that WordPress translates in its list. */
const HEADER = /^ \* (Plugin Name|Description): +(.+)$/gm;

/** Texts of `block.json`, with the contexts in which WordPress looks for them. */
const blockTexts = (text) => {
  const {title, description, keywords = []} = JSON.parse(text);
  return [
    {context: 'block title', id: title},
    {context: 'block description', id: description},
    ...keywords.map((id) => ({context: 'block keyword', id})),
  ];
};

/** The note for translators before a call. */
const noteBefore = (source, at) =>
  source
    .slice(Math.max(0, at - 300), at)
    .match(/translators: ([^*]+?)\s*\*\/(?:(?!\*\/)[^;])*$/)?.[1]
    ?.replaceAll(/\s+/g, ' ');

const textsIn = (path, source) => {
  if (path.endsWith('block.json')) return blockTexts(source);
  const calls = [...source.matchAll(CALL)].map((match) => ({
    id: unquote(match[1]),
    note: noteBefore(source, match.index),
  }));
  const headers = /^<\?php[^]*Plugin Name:/.test(source) ? source.matchAll(HEADER) : [];
  return [...[...headers].map(([, name, id]) => ({id, note: `${name} of the plugin`})), ...calls];
};

/** How a message is found: by its context and its text. */
export const keyOf = ({context, id}) => (context ? `${context}\u0004${id}` : id);

/**
 * The messages in `files`, texts by path: each once, with all files that contain it.
 * @param {Map<string, string>} files
 */
export const extract = (files) => {
  const messages = new Map();
  for (const [path, source] of files) {
    for (const text of textsIn(path, source)) {
      const key = keyOf(text);
      const {paths = [], note} = messages.get(key) ?? {};
      messages.set(key, {...text, note: note ?? text.note, paths: [...new Set([...paths, path])]});
    }
  }
  return [...messages.values()];
};

const quote = (text) =>
  `"${text.replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;

const header = ({version, language = ''}) =>
  [
    `Project-Id-Version: ${DOMAIN} ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Language: ${language}`,
    `X-Domain: ${DOMAIN}`,
    '',
  ].join('\n');

/** Messages as `.po`; as `.pot` without translations. */
export const printPo = (messages, {version = '', language, translations = new Map()}) =>
  [
    `msgid ""\nmsgstr ${quote(header({version, language}))}`,
    ...messages.map((message) =>
      [
        ...(message.note ? [`#. translators: ${message.note}`] : []),
        ...message.paths.map((path) => `#: ${path}`),
        ...(/%(\d\$)?s/.test(message.id) ? ['#, php-format'] : []),
        ...(message.context ? [`msgctxt ${quote(message.context)}`] : []),
        `msgid ${quote(message.id)}`,
        `msgstr ${quote(translations.get(keyOf(message)) ?? '')}`,
      ].join('\n'),
    ),
    '',
  ].join('\n\n');

/** The translations in the text of a `.po` file, by key. */
export const readPo = (text) => {
  const translations = new Map();
  for (const entry of text.split(/\n{2,}/)) {
    const field = (name) => {
      const match = entry.match(new RegExp(String.raw`^${name} ((?:".*"\s*)+)`, 'm'));
      return match
        ? [...match[1].matchAll(/"((?:[^"\\]|\\.)*)"/g)]
            .map(([, part]) => part.replaceAll(String.raw`\n`, '\n').replaceAll(/\\(.)/g, '$1'))
            .join('')
        : undefined;
    };
    const id = field('msgid');
    const string = field('msgstr');
    if (id && string) translations.set(keyOf({context: field('msgctxt'), id}), string);
  }
  return translations;
};

/** Translations as `.mo`: a table of sorted keys and one of texts, each with lengths and offsets. */
export const printMo = (translations, options) => {
  const pairs = [['', header(options)], ...translations]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .toSorted(([a], [b]) => Buffer.compare(a, b));
  const HEAD = 28;
  const tables = Buffer.alloc(HEAD + pairs.length * 16);
  tables.writeUInt32LE(0x950412de, 0);
  tables.writeUInt32LE(pairs.length, 8);
  tables.writeUInt32LE(HEAD, 12);
  tables.writeUInt32LE(HEAD + pairs.length * 8, 16);
  // WordPress computes the length of the second table from where the hash table, here empty, starts.
  tables.writeUInt32LE(tables.length, 24);
  const texts = [];
  let offset = tables.length;
  [0, 1].forEach((column) =>
    pairs.forEach((pair, i) => {
      const text = Buffer.concat([pair[column], Buffer.alloc(1)]);
      const at = HEAD + column * pairs.length * 8 + i * 8;
      tables.writeUInt32LE(text.length - 1, at);
      tables.writeUInt32LE(offset, at + 4);
      texts.push(text);
      offset += text.length;
    }),
  );
  return Buffer.concat([tables, ...texts]);
};

/** Translations as the JSON that WordPress gives to scripts. */
export const printJson = (translations, language) =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': {domain: 'messages', lang: language},
        ...Object.fromEntries([...translations].map(([key, text]) => [key, [text]])),
      },
    },
  });

/** The placeholders of a text, such as `%1$s`. */
export const placeholdersIn = (text) => (text.match(/%(\d\$)?s/g) ?? []).toSorted();
