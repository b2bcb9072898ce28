/** Countries by the names and codes that tables have for them. Pure. */
import codes from 'i18n-iso-countries/codes.json' with {type: 'json'};
import ar from 'i18n-iso-countries/langs/ar.json' with {type: 'json'};
import de from 'i18n-iso-countries/langs/de.json' with {type: 'json'};
import en from 'i18n-iso-countries/langs/en.json' with {type: 'json'};
import es from 'i18n-iso-countries/langs/es.json' with {type: 'json'};
import fr from 'i18n-iso-countries/langs/fr.json' with {type: 'json'};
import ja from 'i18n-iso-countries/langs/ja.json' with {type: 'json'};
import pt from 'i18n-iso-countries/langs/pt.json' with {type: 'json'};
import zh from 'i18n-iso-countries/langs/zh.json' with {type: 'json'};
import {languages} from '../../generated/headings.js';
import {fold} from '../fold.js';

/** Names of official lists and statistics that are in neither of the sources below. */
const OTHERS: {readonly [code: string]: string} = {
  AE: 'UAE|VAE|EAU|Emirates|Émirats|Emirate|Emirati Arabi Uniti',
  BA: 'Bosnia|Bosnie|Bosnien|Bosnia-Herzegovina',
  BO: 'Plurinational State of Bolivia|Bolivia, Plurinational State of',
  BN: 'Brunei',
  BS: 'The Bahamas',
  BY: 'Weißrussland|Biélorussie',
  CD: 'Congo, Dem. Rep.|Democratic Republic of Congo|DR Congo|DRC|RDC|Congo (Kinshasa)|Congo-Kinshasa|République démocratique du Congo|Congo, Democratic Republic of the|Kongo, Demokratische Republik|Demokratische Republik Kongo|Zaire',
  CG: 'Congo, Rep.|Republic of Congo|Congo (Brazzaville)|Congo-Brazzaville|République du Congo|Republik Kongo',
  CI: 'Elfenbeinküste|Côte d’Ivoire|Ivory Coast',
  CN: 'PR China|P.R. China|PRC|VR China|Volksrepublik China|République populaire de Chine|RP Chine|China (People’s Republic of)|China, People’s Republic of|People’s Republic of China|Mainland China|中华人民共和国|中華人民共和国',
  CV: 'Cabo Verde|Cape Verde',
  CZ: 'Czech Rep.|Tschechei|République tchèque|República Checa|República Tcheca|Chequia',
  DO: 'Dominican Rep.',
  EG: 'Egypt, Arab Rep.|Arab Republic of Egypt',
  FK: 'Falkland Islands (Malvinas)|Malvinas',
  FM: 'Micronesia (country)|Micronesia, Fed. Sts.|Federated States of Micronesia|Micronesia, Federated States of',
  GB: 'UK|U.K.|Great Britain|Grande-Bretagne|Großbritannien|Gran Bretaña|Grã-Bretanha|England|Scotland|Wales|Northern Ireland|Écosse|Schottland|Angleterre|Reino Unido|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|United Kingdom of Great Britain and Northern Ireland|Vereinigtes Königreich',
  GM: 'Gambia, The',
  GR: 'EL|Hellas|Hellenic Republic',
  HK: 'Hong Kong SAR|Hong Kong SAR, China|Hong Kong (China)|China, Hong Kong SAR|Hongkong',
  IR: 'Iran, Islamic Rep.|Iran (Islamic Republic of)|Islamic Republic of Iran',
  KG: 'Kyrgyz Republic|Kirgisistan|Kirgistan',
  KN: 'St. Kitts and Nevis',
  KP: 'Korea, Dem. People’s Rep.|Korea, Democratic People’s Republic of|Democratic People’s Republic of Korea|North Korea|Nordkorea|Corée du Nord|Korea (Democratic People’s Republic of)|DPRK',
  KR: 'Korea, Rep.|Korea, Republic of|Republic of Korea|South Korea|Südkorea|Republik Korea|République de Corée|Corée (République de)|Corée du Sud|Korea (Republic of)|Korea Republic|ROK|Coreia do Sul|Corea del Sur|República de Corea',
  LA: 'Lao PDR|Laos|Lao People’s Democratic Republic',
  LC: 'St. Lucia',
  MD: 'Republic of Moldova|Moldova, Republic of|Moldau|Moldawien|Moldova (Republic of)',
  MK: 'Macedonia|North Macedonia|FYROM|Macedonia, FYR|Former Yugoslav Republic of Macedonia|The former Yugoslav Republic of Macedonia|Mazedonien|Macédoine|Macedonia (FYROM)|Macedonia, the former Yugoslav Republic of',
  MM: 'Burma|Birmanie|Birma|Myanmar (Burma)',
  MO: 'Macao SAR, China|Macau|Macao SAR|China, Macao SAR',
  NL: 'Holland|The Netherlands|Pays Bas|Netherlands (Kingdom of the)|Kingdom of the Netherlands',
  PS: 'West Bank and Gaza|Palestine|State of Palestine|Palestinian Territories|Occupied Palestinian Territory|Palästina|Palästinensische Gebiete|Palestinian Territory|Palestinian Authority',
  RU: 'Russia|Russian Federation|Russische Föderation|Fédération de Russie|Federación de Rusia',
  SK: 'Slovak Republic|Slowakische Republik|République slovaque',
  ST: 'São Tomé and Principe|Sao Tome & Principe',
  SY: 'Syria|Syrien|Syrie',
  SZ: 'Swaziland|Eswatini|Swasiland',
  TL: 'East Timor|Timor-Leste|Osttimor',
  TR: 'Türkiye|Turkiye|Turkey|Republic of Türkiye',
  TT: 'Trinidad & Tobago',
  TW: 'Taiwan|Taiwan, China|Taiwan, Province of China|Taiwan (Province of China)|Chinese Taipei|Republic of China|Republic of China (Taiwan)|Taiwan, R.O.C.|Taiwan ROC|臺灣|台灣|中華民國|Taïwan',
  TZ: 'Tanzania, United Republic of|United Republic of Tanzania|Tansania',
  US: 'USA|U.S.A.|U.S.|US|United States|United States of America|Estados Unidos|EUA|EE. UU.|EE.UU.|EEUU|États-Unis|Etats-Unis|États-Unis d’Amérique|Vereinigte Staaten|Vereinigte Staaten von Amerika|アメリカ|アメリカ合衆国|米国|美国|美國|アメリカ合衆国（米国）',
  VA: 'Vatican|Vatican City|Holy See|Vatikan|Saint-Siège|Vatikanstadt|Holy See (Vatican City State)',
  VC: 'St. Vincent and the Grenadines',
  VE: 'Venezuela, RB|Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela',
  VG: 'British Virgin Islands',
  VI: 'Virgin Islands (U.S.)|US Virgin Islands',
  VN: 'Viet Nam|Vietnam|Việt Nam|Socialist Republic of Vietnam',
  XK: 'Kosovo|Republic of Kosovo|Kosovo*|Kosovo (under UNSC Resolution 1244)|XK|XKX|UNK|コソボ|科索沃|كوسوفو',
  YE: 'Yemen, Rep.|Jemen',
};

/** Two letters that are no country but have been used for one. */
const CODES: {readonly [written: string]: string} = {EL: 'GR', UK: 'GB'};

/** Words of full names that short ones lack: `Republic of`, `the`. */
const key = (name: string): string =>
  fold(name.replace(/&/g, ' and ').replace(/\bst\.?\s/gi, 'saint '))
    .replace(/\b(the|and|und|et|y|e|of|de|do|da|del|des|der|la|le|les|l|d|du)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

type Names = {readonly [code: string]: string | readonly string[]};

const LISTS = [en, fr, de, es, pt, ar, ja, zh].map(({countries}) => countries as Names);

/** Kosovo has no ISO code but the one that everybody uses. */
const all = (codes as readonly (readonly string[])[]).map(([two]) => two!);
const known = new Set([...all, 'XK']);

const byCode = new Map<string, string>(
  (codes as readonly (readonly string[])[]).flatMap(([two, three, number]) => [
    [two!, two!] as const,
    [three!, two!] as const,
    [number!.padStart(3, '0'), two!] as const,
  ]),
);

let byName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function names(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byName) return byName;
  const map = new Map<string, Set<string>>();
  const add = (name: string | undefined, code: string) => {
    for (const form of [fold(name ?? ''), key(name ?? '')]) {
      if (!form) continue;
      const found = map.get(form);
      if (found) found.add(code);
      else map.set(form, new Set([code]));
    }
  };
  for (const list of LISTS) {
    for (const [code, given] of Object.entries(list))
      for (const name of [given].flat()) add(name, code);
  }
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const of = new Intl.DisplayNames([language], {type: 'region', style, fallback: 'none'});
      for (const code of known) add(of.of(code), code);
    }
  }
  // What the list says here overrides the others: "Macedonia" is one country today.
  for (const [code, given] of Object.entries(OTHERS)) {
    for (const name of given.split('|')) {
      for (const form of [fold(name), key(name)]) if (form) map.set(form, new Set([code]));
    }
  }
  byName = map;
  return map;
}

/** Whether two capitals are a country: `EL`, `QQ` and `SU` are none. */
export const isCountryCode = (code: string): boolean => known.has(code);

/**
 * The alpha-2 code of a name or code. Several codes if the name is that of several countries, none if
 * it is that of no country.
 */
export function countriesOf(written: string): readonly string[] {
  const text = written.trim().replace(/[*†\s]+$/, '');
  const upper = text.toUpperCase().replace(/\./g, '');
  const isCode = /^[A-Za-z]{2,3}$/.test(text) || /^\d{1,3}$/.test(text);
  if (isCode) {
    const code = CODES[upper] ?? byCode.get(/^\d/.test(text) ? text.padStart(3, '0') : upper);
    if (code) return [code];
  }
  const map = names();
  const found = map.get(fold(text)) ?? map.get(key(text)) ?? map.get(key(turned(text)));
  if (found) return [...found];
  // `Japan (JP)`, `JP - Japan`
  const [, outside = '', inside = ''] = /^(.+?)\s*[([]([A-Z]{2,3})[\])]$/.exec(text) ?? [];
  if (!inside) return [];
  const both = countriesOf(outside);
  return both.length === 1 && byCode.get(inside) === both[0] ? both : [];
}

/** `Korea, Republic of` as `Republic of Korea`. */
const turned = (name: string): string => name.replace(/^(.*?), (.*)$/, '$2 $1');

/** Words of country names with letters beyond ASCII: evidence for the encoding of a table. */
export const accentedCountryWords = (): ReadonlySet<string> =>
  new Set(
    [en, fr, de, es, pt]
      .flatMap(({countries}) => Object.values(countries as Names).flat())
      .flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => /[^\0-\x7f]/.test(word)),
  );

/** The name of a country in English, for sentences. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(['en'], {type: 'region'}).of(code) ?? code;
