/** A BibTeX entry for the source of a document. Pure, no DOM. */
import {pickText, type AskedLanguage} from '../../documents/localized-text.js';
import type {Source} from '../../documents/types.js';

const ESCAPES: {readonly [character: string]: string} = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escape = (text: string): string =>
  text
    .replace(/[{}]/g, '')
    .replace(/[\\~^]/g, (character) => ESCAPES[character]!)
    .replace(/[&%$#_]/g, '\\$&');

/** A text reduced to letters and digits without accents, for the key of an entry. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** `@misc{cnrs-european, …}`; the year is included only if the source is dated. */
export function toBibtex(source: Source, language: AskedLanguage): string {
  const title = pickText(source.title, language).text;
  const publisher = pickText(source.publisher, language).text;
  const [firstWord = ''] = title.split(/\s+/);
  const fields = [
    // Braces keep an organisation's name from being split like a person's.
    ['author', `{${escape(publisher)}}`],
    ['title', `{${escape(title)}}`],
    ['year', source.asOf?.slice(0, 4)],
    ['url', source.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', source.retrieved],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${plain(publisher) || 'source'}-${plain(firstWord) || 'page'},\n${fields.join(',\n')}\n}`;
}
