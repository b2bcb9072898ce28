/** The names of an office in the page's language. Pure, no DOM. */
import {pickText, type PickedText} from '../../documents/localized-text.js';
import type {LocalizedText, Office} from '../../documents/types.js';
import {countryName} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {pair} from '../../widget/pair.js';

/** The name of the city as a plain string. */
export const cityText = ({city}: Office, language: Language): string =>
  pickText(city, language).text;

/**
 * The name of the country: the document's own, else the browser's. An unknown code is shown as is.
 */
export function countryText(office: Office, {tag}: Language): LocalizedText | undefined {
  const {country, countryName: own} = office;
  if (own !== undefined) return own;
  try {
    return countryName(tag, country);
  } catch {
    return country;
  }
}

/** City and country as a plain name, in the language of the city. */
export function fullName(office: Office, language: Language): PickedText {
  const city = pickText(office.city, language);
  const country = pickText(countryText(office, language), language).text;
  return city.text === country ? city : {...city, text: pair(city.text, country)};
}
