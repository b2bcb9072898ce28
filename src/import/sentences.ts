/**
 * Every English sentence that an import says to a person with a spreadsheet: where, what, what to do.
 * Nothing depends on the wording.
 */

/** What a sentence is made from. */
export interface Place {
  /** `C5, C9, C12 and 10 more (Pays)`. */
  readonly where: string;
  /** The first different contents, in quotes. */
  readonly samples: string;
  readonly count: number;
}

export type Sentence = (place: Place) => string;

/** `C5, C9, C12 and 10 more`. */
export function listed(words: readonly string[], limit: number): string {
  const rest = words.length - limit;
  if (rest > 0) return `${words.slice(0, limit).join(', ')} and ${rest} more`;
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
    : words.join('');
}

/** `C5 (Pays)`. */
export const columnName = (cells: string, heading: string | undefined): string =>
  heading ? `${cells} (${heading})` : cells;

const are = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const rows = (count: number): string => are(count, 'The row is', 'The rows are');
const values = (count: number): string => are(count, 'The value is', 'The values are');
const left = (count: number): string => `${rows(count)} left out.`;
const not = (count: number): string => are(count, 'is not', 'are not');

/** The file. */
export const notATable =
  'This is not a table. Give an Excel or OpenDocument workbook, or a CSV file.';
export const oldWorkbook =
  'This is an old Excel file (.xls), or one with a password. In Excel choose File › Save As › Excel Workbook (.xlsx), without a password.';
export const brokenWorkbook = (reason: string) =>
  `The workbook cannot be read (${reason}). Open it in a spreadsheet program and save it again as .xlsx or .ods.`;
export const unknownEncoding = (names: readonly string[]) =>
  `The characters of the file cannot be recognized${
    names.length > 0 ? `: it may be ${listed(names, 5)}` : ''
  }. In Excel choose File › Save As › CSV UTF-8, or give the encoding: --encoding ${names[0] ?? 'windows-1250'}.`;
export const noSuchEncoding = (name: string) =>
  `There is no encoding "${name}". Examples: utf-8, windows-1252, windows-1250, shift_jis, gb18030.`;
export const wrongEncoding = (name: string) =>
  `The file is not in ${name}. Leave out --encoding, or save the file as CSV UTF-8.`;
export const readAs = (encoding: string) =>
  `The file is not in UTF-8; it was read as ${encoding}. Check a name with an accent.`;
export const unclosedQuote = (row: number) =>
  `Row ${row}: a double quote opens a cell and nothing closes it. Add the closing quote, or double the quote.`;
export const notFlatJson =
  'A JSON file is read as a table only if it is a list of objects such as [{"city": "Oslo", "country": "Norway"}].';
export const noRows =
  'The table has no rows: expected a row of headings, and below it one row for each item.';
export const noHeader =
  'No row of headings was found in the first 20 rows. Write a heading over each column, such as City, Country, Website.';
export const noSheet = (name: string, names: readonly string[]) =>
  `There is no sheet "${name}". The sheets are ${listed(
    names.map((it) => `"${it}"`),
    20,
  )}.`;
export const emptyWorkbook = 'The workbook has no sheet with content.';
export const otherSheets = (taken: string, others: readonly string[]) =>
  `The sheet "${taken}" was read. For another one give its name: ${others
    .map((name) => `--sheet "${name}"`)
    .join(' or ')}.`;
export const tooManyRows = (limit: number) =>
  `The table has more than ${limit.toLocaleString('en')} rows; those after are left out.`;

/** The shape. */
export const headerAt = (row: number) => `The headings are in row ${row}.`;
export const titleRows: Sentence = ({where}) => `Rows above the headings (${where}) are not taken.`;
export const tooManyCells: Sentence = ({where, count}) =>
  `Row ${where}: ${are(count, 'it has', 'they have')} more cells than there are headings. Put double quotes around a text that contains the separator. ${left(count)}`;
export const shiftedRow: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'stands', 'stand')} in a column without a heading, so the row may be shifted. Put double quotes around a text that contains the separator, or add a heading. ${left(count)}`;
export const totalRow: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is a total', 'are totals')} of the other rows. ${left(count)}`;
export const footnote: Sentence = ({where, count, samples}) =>
  `${where}: ${are(count, 'a note', 'notes')} below or between the rows (${samples}), not taken.`;
export const repeatedHeader: Sentence = ({where}) =>
  `Row ${where}: the headings are repeated; not taken as an item.`;

/** The columns. */
export const noSection = (headings: string) =>
  `The headings do not say what the table is about. A list of places needs City and Country; figures need a column of numbers, such as Value; a glossary needs Term and Meaning. The headings are ${headings}.`;
export const noCity = 'No column contains the city, which each office needs. Add a column City.';
export const noCountry =
  'No column contains the country. Add a column Country, or, if all places are in one country, give it: --country FR.';
export const noTerm = 'No column contains the term. Add a column Term.';
export const noValue =
  'No column contains numbers. Name the column: --value "heading", or head it Value.';
export const noLabel = 'No column says what is counted. Add a column Label.';
export const severalValues = (columns: readonly string[], example: string) =>
  `Several columns contain numbers: ${columns.join(', ')}. Choose one, or repeat the option for more: --value "${example}".`;
export const noSuchColumn = (written: string, headings: string) =>
  `There is no column "${written}". The headings are ${headings}.`;
export const noSuchField = (written: string, fields: readonly string[]) =>
  `A column cannot be taken as "${written}". It can be ${fields.join(', ')}.`;
export const sameHeading = (columns: readonly string[], heading: string, example: string) =>
  `Columns ${listed(columns, 5)} are all headed "${heading}" and differ. Rename them, or choose one: --column ${example}.`;
export const sameField = (columns: readonly string[], field: string, example: string) =>
  `Columns ${listed(columns, 5)} could all be the ${field}. Choose one: --column ${example}.`;
export const noSuchSection = (written: string, sections: readonly string[]) =>
  `A table becomes one of ${sections.join(', ')}, not "${written}".`;
export const noSuchCountry = (written: string) =>
  `"${written}" is not the name or code of a country.`;
export const badDecimal = (written: string) => `The decimal mark is . or , and not "${written}".`;
export const badUnit = (written: string) =>
  `"${written}" is not a unit. Examples: %, EUR, "Mio. €", students.`;

/** Taken as, in the table of columns. */
export const taken = {
  nothing: 'not taken',
  empty: 'empty',
  option: 'not taken: another column was chosen',
  inYear: (year: number) => `value in ${year}`,
  inLanguage: (field: string, language: string) => `${field} in ${language}`,
  partOfLabel: 'part of the label',
  inUnit: (field: string, unit: string) => `${field} in ${unit}`,
  percent: '%',
  name: 'name, in the note',
};

/** Numbers. */
export const ambiguousNumber: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} could be thousands or decimals, and no other number of the column decides it. Give the decimal mark: --decimal , or --decimal . – or write the numbers without marks for thousands. ${left(count)}`;
export const noNumber: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is no number', 'are no numbers')}. ${left(count)}`;
export const severalNumbers: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'contains', 'contain')} more than one number, or marks in odd places. Write one number in each cell. ${left(count)}`;
export const dateForNumber: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'looks like a date', 'look like dates')} and ${not(count)} read as a number. ${left(count)}`;
export const range: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is a range', 'are ranges')}. Write one number, such as "at least 10". ${left(count)}`;
export const percentagePoints: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: percentage points are no share of a whole. ${left(count)}`;
export const ambiguousScale: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: the word beside the number has two meanings. Write all digits, or "million". ${left(count)}`;
export const inParentheses: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} may be negative or a remark. Write a minus sign, or no parentheses. ${left(count)}`;
export const rankForNumber: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is a rank', 'are ranks')}. Write the number alone, and "rank" in a column Measure. ${left(count)}`;
export const noValueHere: Sentence = ({where, count, samples}) =>
  `${where}: no value${samples ? ` (${samples})` : ''}. ${left(count)}`;
export const notAShare: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is', 'are')} a growth rate or an index rather than a share of a whole, which is between 0 and 100 %. Describe the change in words in a column Display. ${left(count)}`;
export const negative: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is', 'are')} negative, and a count is not. ${left(count)}`;
export const percentButCount: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is a percentage', 'are percentages')}, but the column for the measure says otherwise. ${left(count)}`;
export const badRank: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a rank: 1, 2, 3 and so on. ${left(count)}`;
export const marksBeside: Sentence = ({where, count, samples}) =>
  `${where}: ${are(count, 'the mark', 'the marks')} beside the number (${samples}) ${are(count, 'is', 'are')} not taken. If it matters, say what it means in a column Note.`;
export const sharedSign =
  (sign: string, currency: string): Sentence =>
  ({where}) =>
    `${where}: ${sign} was taken as ${currency}. For another currency write its code, such as CAD.`;
export const perhapsShares = (where: string) =>
  `${where}: all numbers are between 0 and 1. If they are shares, say so: --unit share.`;
export const unitFromLabel: Sentence = ({where, samples}) =>
  `${where}: the unit was taken from the words in parentheses (${samples}).`;
export const badQualifier: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} understood. Write about, over, at least, under, at most or exactly. ${left(count)}`;
export const badMeasure: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a measure. Write count, share, amount, duration or rank. ${left(count)}`;
export const badCurrency: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a currency. Write its code, such as EUR. ${left(count)}`;
export const badDuration: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a unit of time. Write year, month, week, day, hour, minute or second. ${left(count)}`;
export const noUnit: Sentence = ({where, count, samples}) =>
  `${where}: the unit of ${samples} is missing: a currency such as EUR, or a unit of time such as year. ${left(count)}`;
export const badYear: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a year such as 2024. ${left(count)}`;
export const periodAsText: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is', 'are')} not a calendar year; shown in words with the figure.`;
export const yearConflict: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: the year beside the number is not that of the row. ${left(count)}`;

/** Texts. */
export const missing =
  (what: string): Sentence =>
  ({where, count}) =>
    `${where}: no ${what}. ${left(count)}`;
export const controlCharacters: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'contains', 'contain')} characters that were damaged when the file was saved. ${values(count)} not taken.`;
export const damagedRow: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'contains', 'contain')} characters that were damaged when the file was saved. ${left(count)}`;
export const spreadsheetError: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: the spreadsheet could not calculate the cell. ${values(count)} not taken.`;
export const tooLong: Sentence = ({where, count}) =>
  `${where}: ${are(count, 'the text is', 'the texts are')} too long. ${values(count)} not taken.`;
export const duplicateId: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'is an ID', 'are IDs')} that an earlier row has. ${left(count)}`;

/** Places. */
export const unknownCountry: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} the name or code of a country. Write the English name, or the two letters of ISO 3166-1, such as JP. ${left(count)}`;
export const severalCountries: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} could be more than one country. Write the full name, or the two letters of ISO 3166-1. ${left(count)}`;
export const countryConflict: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: two columns name different countries. ${left(count)}`;
export const badCoordinates: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} degrees such as 48.8566, 48°51′24″N or 2.3522. Without them the place is not on the map. ${values(count)} not taken.`;
export const halfCoordinates: Sentence = ({where, count}) =>
  `${where}: latitude or longitude is missing, so neither is taken. ${are(count, 'The place is', 'The places are')} not on the map.`;
export const badTimeZone: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a time zone such as Asia/Tokyo. ${values(count)} not taken.`;
export const badUrl: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a web address such as https://www.example.org/. ${values(count)} not taken.`;
export const severalUrls: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${are(count, 'contains', 'contain')} more than a web address. Write one in each cell. ${values(count)} not taken.`;
export const unsafeUrl: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: only web addresses, e-mail addresses and telephone numbers become links. ${values(count)} not taken.`;
export const completedUrls: Sentence = ({where, count}) =>
  `${where}: https:// was added to ${are(count, 'the web address', `${count} web addresses`)}.`;
export const mailLinks: Sentence = ({where, count}) =>
  `${where}: ${are(count, 'an e-mail address', `${count} e-mail addresses`)} instead of a web address became the link.`;
export const trimmedUrls: Sentence = ({where, count, samples}) =>
  `${where}: marks at the end of ${are(count, 'the web address', 'web addresses')} ${samples} were removed.`;
export const timeZoneFound: Sentence = ({where, count}) =>
  `${where}: ${are(count, 'the time zone comes', `${count} time zones come`)} from the coordinates.`;
export const placeFound: Sentence = ({where, count, samples}) =>
  `${where}: ${are(count, 'the coordinates come', `coordinates of ${count} cities come`)} from GeoNames (CC BY 4.0), such as ${samples}. Check the map.`;
export const badDate: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a date such as 2024-01-31 or 31.01.2024. ${values(count)} not taken.`;
export const ambiguousDate: Sentence = ({where, count, samples}) =>
  `${where}: ${samples}: day and month could be exchanged. Write 2024-01-31. ${values(count)} not taken.`;
export const sourceDamaged: Sentence = ({where, count, samples}) =>
  `${where}: ${samples} ${not(count)} a source that can be shown. Nothing is shown under the wrong source. ${left(count)}`;

/** The end. */
export const summary = (rowCount: number, items: number, section: string, leftOut: number) =>
  `${rowCount} ${are(rowCount, 'row', 'rows')}, ${items} in the section ${section}${
    leftOut > 0 ? `, ${leftOut} left out` : ''
  }.`;
export const nothingLeft = 'No row could be taken, so there is no document.';
