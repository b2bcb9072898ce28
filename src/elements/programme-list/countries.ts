/** The names of a programme's partner countries, and the programmes with a given country. */
import {pickText} from '../../documents/localized-text.js';
import type {BundledProgramme, LocalizedText} from '../../documents/types.js';
import {countryName} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {trimValue} from '../../text.js';
import {warnOnce} from '../../widget/warnings.js';

/** The names of the partner countries, which are precomputed in a bundled document. */
export function countriesOf(
  {countries = [], countryNames}: BundledProgramme,
  {tag}: Language,
): readonly LocalizedText[] {
  return (
    countryNames ??
    countries.map((code) => {
      try {
        return countryName(tag, code);
      } catch {
        // Not a country code: show it as is.
        return code;
      }
    })
  );
}

/** Normalizes a name, since an editor may write `TAIWAN` for `Taïwan`. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase();

/** The `programmes` with the country `asked`, or all if there are none. */
export function inCountry(
  element: Element,
  asked: unknown,
  programmes: readonly BundledProgramme[],
  language: Language,
): readonly BundledProgramme[] {
  const wanted = plain(trimValue(asked));
  if (!wanted) return programmes;
  const found = programmes.filter((programme) =>
    [
      ...(programme.countries ?? []),
      ...countriesOf(programme, language).map((name) => pickText(name, language).text),
    ].some((name) => plain(name) === wanted),
  );
  if (found.length) return found;
  const accepted = new Set(programmes.flatMap(({countries = []}) => countries));
  warnOnce(element, 'country', String(asked), [...accepted], 'all');
  return programmes;
}
