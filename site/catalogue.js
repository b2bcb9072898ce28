/**
 * What the gallery shows: one table of widgets and one list of languages. A new widget, layout or
 * language is a new line here, and nothing else.
 */

/**
 * A text in the languages that it is written in; English is always there.
 * @typedef {{en: string, [language: string]: string}} Text
 */

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {Text} title The widget's own heading; also the words of the links to it.
 * @property {Text} summary What it shows, in one or two sentences.
 * @property {{name: string, title: Text}[]} layouts The default first.
 * @property {Variants} [variants] Another attribute that chooses what is shown.
 */

/**
 * @typedef {object} Variants
 * @property {string} attribute
 * @property {Text} title
 * @property {{name: string, title: Text}[]} values The default first.
 */

/** The languages that ship, each by its own name. */
export const languages = [
  {code: 'en', name: 'English'},
  {code: 'fr', name: 'Français'},
];

const grid = {name: 'grid', title: {en: 'Grid', fr: 'Grille'}};
const bars = {name: 'bars', title: {en: 'Bars', fr: 'Barres'}};
const dots = {name: 'dots', title: {en: 'Dots', fr: 'Points'}};
const table = {name: 'table', title: {en: 'Table', fr: 'Tableau'}};
const list = {name: 'list', title: {en: 'List', fr: 'Liste'}};
const map = {name: 'map', title: {en: 'Map', fr: 'Carte'}};

/** @type {Widget[]} */
export const widgets = [
  {
    tag: 'key-figures',
    title: {en: 'Key figures', fr: 'Chiffres clés'},
    summary: {
      en: 'Each number with its qualifier, its period and its conditions. Bars are drawn only where counts can be compared.',
      fr: 'Chaque nombre avec son qualificatif, sa période et ses conditions. Des barres seulement là où les nombres se comparent.',
    },
    layouts: [grid, bars, dots, table],
    variants: {
      attribute: 'set',
      title: {en: 'Figures', fr: 'Chiffres'},
      values: [
        {name: 'instruments', title: {en: 'Key figures', fr: 'Chiffres clés'}},
        {
          name: 'influence',
          title: {en: 'International influence', fr: 'Rayonnement international'},
        },
        {name: 'europe', title: {en: 'European participation', fr: 'Participation européenne'}},
      ],
    },
  },
  {
    tag: 'instrument-explainer',
    title: {
      en: 'International cooperation instruments',
      fr: 'Instruments de coopération internationale',
    },
    summary: {
      en: 'What each form of cooperation is, who takes part, what it builds on, how many there are, and what has taken its place since.',
      fr: 'Ce qu’est chaque forme de coopération, qui y participe, sur quoi elle s’appuie, combien il y en a, et ce qui l’a remplacée depuis.',
    },
    layouts: [list],
  },
  {
    tag: 'office-list',
    title: {en: 'Representative offices abroad', fr: 'Bureaux de représentation à l’étranger'},
    summary: {
      en: 'The offices as listed on the source page, by region, with the local time of each city and how far it is from the reader’s.',
      fr: 'Les bureaux tels que la page source les énumère, par région, avec l’heure de chaque ville et l’écart avec celle du lecteur.',
    },
    layouts: [list, map],
  },
];
