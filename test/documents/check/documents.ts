/** Documents for the tests of the check: the smallest that pass, to be changed in one place. */

export const source = {
  title: 'International cooperation in figures',
  publisher: 'Example University',
  url: 'https://www.example.org/international/',
  asOf: '2026-01-31',
  retrieved: '2026-11-22',
};

export const figure = {
  id: 'partners',
  value: 120,
  qualifier: 'eq',
  unit: 'partner',
  measure: 'count',
  label: 'partner universities',
};

export const office = {id: 'tokyo', city: 'Tokyo', country: 'JP'};

export const instrument = {
  id: 'double-degree',
  acronym: 'DD',
  name: 'Double degrees',
  description: 'Two degrees for one course of study.',
};

/** A whole document with the given sections. */
export const documentWith = (sections: object): Record<string, unknown> => ({
  format: 1,
  source,
  ...sections,
});
