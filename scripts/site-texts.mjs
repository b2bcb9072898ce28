/**
 * The English texts of the site: from the markup of its pages, and from `site/english.json` for what
 * its scripts show. A page marks a text with `data-text="key"`, an
 * attribute with `data-<attribute>-text="key"`. Elements inside a text are placeholders: `{0}`.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, serializeOuter} from 'parse5';
import {root} from './setup.mjs';

/** The texts of the scripts, by group and key. */
const SCRIPTS = 'site/english.json';

/** The pages with texts in several languages, by the group of their texts. */
export const PAGES = {
  page: 'site/index.html',
  recomposed: 'site/page/index.html',
  studio: 'site/studio/index.html',
};

/** All files that contain texts. */
export const SOURCES = [...Object.values(PAGES), SCRIPTS];

const MARK = /^data-(?:([a-z-]+)-)?text$/;

/** Only whitespace that HTML collapses: special spaces are part of the text. */
const inOneLine = (text) => text.replace(/[ \t\n]+/g, ' ').trim();

/** The content of an element: its text, and the markup of each placeholder. */
const contentOf = ({childNodes}) => {
  const markup = [];
  const parts = childNodes.map((child) => {
    if (child.nodeName === '#text') return child.value;
    markup.push(serializeOuter(child));
    return `{${markup.length - 1}}`;
  });
  return {text: inOneLine(parts.join('')), markup};
};

/**
 * The texts of a page by key: `text` with placeholders, `markup` of the placeholders. Throws an error
 * if a key has two texts.
 */
export function textsIn(html) {
  const texts = new Map();
  const visit = (node) => {
    const attributes = node.attrs ?? [];
    for (const {name, value: key} of attributes) {
      const [isMark, attribute] = MARK.exec(name) ?? [];
      if (!isMark) continue;
      const value = attributes.find((it) => it.name === attribute)?.value;
      const found = attribute ? {text: value, markup: []} : contentOf(node);
      const before = texts.get(key);
      if (before && before.text !== found.text) throw new Error(`Two texts have the key ${key}.`);
      texts.set(key, found);
    }
    node.childNodes?.forEach(visit);
  };
  visit(parse(html));
  return texts;
}

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Every text by file and ID, which is `<group>/<key>`, for example `script/copy`. */
export const siteTexts = () => ({
  ...Object.fromEntries(
    Object.entries(PAGES).map(([group, file]) => [
      file,
      new Map([...textsIn(read(file))].map(([key, text]) => [`${group}/${key}`, text])),
    ]),
  ),
  [SCRIPTS]: new Map(
    Object.entries(JSON.parse(read(SCRIPTS))).flatMap(([group, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${group}/${key}`, {text, markup: []}]),
    ),
  ),
});

const directionOf = (language) => {
  const locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** The name of a language in that language, for a menu. */
const nameOf = (language) => {
  const name = new Intl.DisplayNames(language, {type: 'language'}).of(language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

/**
 * What the scripts of the site read: for each language its name, its direction and its texts by group
 * and key. `translations` has the texts of a language by ID. English is first, others by their name.
 */
export function siteLanguages(translations) {
  const {compare} = new Intl.Collator('en');
  const rows = Object.entries(translations).map(([code, texts]) => {
    const groups = {};
    for (const [id, text] of texts) {
      const [group] = id.split('/', 1);
      (groups[group] ??= {})[id.slice(group.length + 1)] = text;
    }
    return [code, {name: nameOf(code), dir: directionOf(code), ...groups}];
  });
  const [english, ...others] = rows;
  return Object.fromEntries([english, ...others.sort(([, a], [, b]) => compare(a.name, b.name))]);
}
