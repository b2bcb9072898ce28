/** The names of an office in the language of the page. Pure, no DOM. */
import {pickText, type PickedText} from '../../documents/localized-text.js';
import type {LocalizedText, Office} from '../../documents/types.js';
import {countryName} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {pair} from '../../widget/pair.js';

/** Name of the city as a plain string. */
export const cityText = ({city}: Office, language: Language): string =>
  pickText(city, language).text;

/** Name of the country: the document's own, else the browser's; a code that is none as it stands. */
export function countryText(office: Office, {tag}: Language): LocalizedText | undefined {
  const {country, countryName: own} = office;
  if (own !== undefined) return own;
  try {
    return countryName(tag, country);
  } catch {
    return country;
  }
}

/** City and country in one, for what can only have a plain name; the city's language is its own. */
export function fullName(office: Office, language: Language): PickedText {
  const city = pickText(office.city, language);
  const country = pickText(countryText(office, language), language).text;
  return city.text === country ? city : {...city, text: pair(city.text, country)};
}
