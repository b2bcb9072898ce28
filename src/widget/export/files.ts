/**
 * Creates all exports of a widget: files, citations of the source, structured data. Loaded with the
 * first widget that has `actions` or `structured-data`.
 */
import {str} from '@lit/localize';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, Source} from '../../documents/types.js';
import {dateText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg, withMessages} from '../../language/messages.js';
import {call} from '../../safe-dom.js';
import {parseUrl} from '../../url.js';

export {version} from '../../documents/version.js';
export {toBibtex} from './bibtex.js';
export {jsonLdOf, writeJsonLd} from './structured-data.js';
export {csvOf} from './table-file.js';

/** Keys that bundled documents have in addition to the public format. */
const BUNDLED = [
  'formatted',
  'membersText',
  'labelSaysAll',
  'countryNames',
  'order',
  'countryOrder',
];

/** The document in the public format, without precomputed values. */
export const toJson = (document: BundledDocument): string =>
  JSON.stringify(document, (key, value: unknown) => (BUNDLED.includes(key) ? undefined : value), 2);

/** `CNRS. (n.d.). Title. Retrieved 22 November 2026, from http://…`, in APA style. */
export const citation = (source: Source, language: Language): string =>
  withMessages(language.code, () => {
    const text = (value: Source['title']) => pickText(value, language).text;
    const year = source.asOf?.slice(0, 4) ?? msg('n.d.', {id: 'actions.no-date'});
    const date = dateText(source.retrieved, language.tag);
    const from = msg(str`Retrieved ${date}, from ${source.url}`, {id: 'actions.retrieved'});
    return msg(str`${text(source.publisher)}. (${year}). ${text(source.title)}. ${from}`, {
      id: 'actions.citation',
      desc: 'Publisher, year, title, and when and where it was retrieved',
    });
  });

/**
 * Saves a file. Returns its text if the browser may have blocked the download, which cannot be
 * detected.
 */
export function save(name: string, type: string, content: string): string | undefined {
  const link = call(document, 'createElement', 'a') as HTMLAnchorElement;
  // The browser's own class, even if the page redefines `URL`.
  const NativeUrl = parseUrl('blob:')!.constructor as typeof URL;
  link.href = NativeUrl.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  // Safari reads the URL only after the click.
  setTimeout(() => NativeUrl.revokeObjectURL(link.href), 1000);
  // A sandboxed frame has an opaque origin, and usually no permission to download.
  return globalThis.origin === 'null' ? content.replace(/^\ufeff/, '') : undefined;
}
