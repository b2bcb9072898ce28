/** The rows of a widget's items as CSV, with the licences under which they may be used. */
import type {ItemSource} from '../../documents/types.js';
import {msg, withMessages} from '../../language/messages.js';
import type {ListRendering} from '../rendering.js';
import {toCsv} from './csv.js';
import type {Exports} from './exports.js';

/** What any item may have. */
interface Sourced {
  readonly source?: ItemSource;
}

/**
 * The `items` as CSV. If there are licences, the last columns name them: that of the wording and its
 * translations, and that of the facts, which an item with a source of its own has from there.
 */
export const csvOf = <T, View extends ListRendering<T>>(
  {header, rows}: Exports<T, View>,
  items: readonly T[],
  view: View,
): string => {
  const {language, document} = view;
  const {licence, source} = document;
  const ofFacts = (item: T) => {
    const {source: own} = item as Sourced;
    return own?.licence ?? (own?.url ? undefined : source.licence);
  };
  return withMessages(language.code, () => {
    const columns = [
      [msg('Licence of the texts', {id: 'rows.licence-of-texts'}), () => licence],
      [msg('Licence of the facts', {id: 'rows.licence-of-facts'}), ofFacts],
    ] as const;
    const used = columns.filter(([, licenceOf]) => items.some(licenceOf));
    return toCsv(
      [
        [...header(view), ...used.map(([name]) => name)],
        ...items.flatMap((item) => {
          const licences = used.map(([, licenceOf]) => licenceOf(item));
          return rows(item, view).map((row) => [...row, ...licences]);
        }),
      ],
      language.tag,
    );
  });
};
