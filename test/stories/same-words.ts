/** Words that are not translated, as opposed to forgotten ones. */

/** Names and URLs that every language writes as the source does. */
export const NAMES: readonly string[] = [
  'cnrs.fr/en/cnrs-offices-outside-france',
  'BibTeX',
  'FoE',
  'FoS',
  'France Europe 2020',
  'Horizon 2020',
  'UMI miroir',
];

/** Texts that are the same in English and in another language, by that language. */
export const SAME: {readonly [lang: string]: readonly string[]} = {
  de: [
    'China',
    'Form',
    'Frontiers of Engineering',
    'Frontiers of Science',
    'Japan',
    'Pretoria',
    'Rio de Janeiro',
    'Taiwan',
    'Washington',
  ],
  es: ['Asia', 'China', 'India', 'Pretoria', 'Washington'],
  fr: [
    'Coordination',
    'Description',
    'Europe',
    'New Delhi',
    'Participants',
    'Pretoria',
    'Rio de Janeiro',
    'Tokyo',
    'Washington',
  ],
  'pt-BR': ['China', 'Rio de Janeiro', 'Taiwan', 'Washington'],
};
