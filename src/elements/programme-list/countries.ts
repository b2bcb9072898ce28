/** The partner countries of a programme by name, and the programmes that are with one country. */
import {pickText} from '../../documents/localized-text.js';
import type {BundledProgramme, LocalizedText} from '../../documents/types.js';
import {countryName} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {trimValue} from '../../text.js';
import {warnOnce} from '../../widget/warnings.js';

/** Names of the partner countries; a bundled document has them written out. */
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
        // Not the code of a country: it is shown as it stands.
        return code;
      }
    })
  );
}

/** What an editor may write for one and the same name: `TAIWAN` for `Taïwan`. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase();

/** Those of `programmes` that are with the country `asked`, or all where that means none. */
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
