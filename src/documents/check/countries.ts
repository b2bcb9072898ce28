/** Countries by their two letters, as CLDR knows them. Pure. */

/** What CLDR names beside countries: groups of them, outlying parts, what is unknown. */
const NO_COUNTRY = /^(EU|EZ|QO|UN|XA|XB|ZZ)$/;

/** The code of today for two letters: `RU` for `SU`, `GB` for `UK`; in the EU, Greece is `EL`. */
export function countryCode(written: string): string {
  const code = written.toUpperCase();
  return code === 'EL' ? 'GR' : (new Intl.Locale('und', {region: code}).region ?? code);
}

/** Whether two capitals are a country of today: `EL`, `QQ`, `SU` and `UK` are none. */
export const isCountry = (code: string): boolean =>
  countryCode(code) === code &&
  !NO_COUNTRY.test(code) &&
  new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code) !== undefined;
