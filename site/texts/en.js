/** The texts of the site in English. */
export default {
  name: 'English',
  dir: 'ltr',
  script: {
    'page.language': 'Language of this page',
    'page.colours': 'Colours of this page',
    auto: 'Auto',
    settings: 'Settings: {title}',
    language: 'Language',
    'like-page': 'Like the page',
    colours: 'Colours',
    light: 'Light',
    dark: 'Dark',
    direction: 'Text direction',
    'by-language': 'By language',
    ltr: 'Left to right',
    rtl: 'Right to left',
    width: 'Width',
    'width.px': '{n} px',
    'width.full': 'Full · {n} px',
    tag: 'Tag',
    link: 'Link',
    script: 'Script',
    'script.once': 'Once per site',
    paste: 'Paste this',
    copy: 'Copy',
    copied: 'Copied',
    'copy.what': '{what}: {title}',
    'copied.what': 'Copied. {what}',
    'copy.failed': 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  },
  catalogue: {
    'key-figures/summary':
      'Each number with its qualifier, its period and its conditions. Bars are drawn only where counts can be compared.',
    'layout/grid': 'Grid',
    'layout/bars': 'Bars',
    'layout/dots': 'Dots',
    'layout/table': 'Table',
    'key-figures/variants/title': 'Figures',
    'instrument-explainer/summary':
      'What each form of cooperation is, who takes part, what it builds on, how many there are, and what has taken its place since.',
    'layout/list': 'List',
    'layout/pathway': 'Pathway',
    'layout/finder': 'Finder',
    'office-list/summary':
      'The offices as listed on the source page, by region, with the local time of each city and how far it is from the reader’s.',
    'layout/map': 'Map',
    'programme-list/summary':
      'What each program is for, with which countries, and who manages and coordinates it.',
    'layout/cards': 'Cards',
    'european-participation/summary':
      'The framework programs and what is in them, as the source page tells it.',
    'layout/overview': 'Overview',
    'layout/tree': 'Tree',
    'department-mission/summary':
      'What the department for European and international cooperation does.',
    'glossary-term/title': 'A term explained',
    'glossary-term/summary':
      'An acronym in running text with its meaning beside it: under the pointer, at the focus of the keyboard or at a press. Escape closes it.',
    'layout/': 'In running text',
    'glossary-term/sentence/before': 'By its own account, CNRS is home to the largest number of ',
    'glossary-term/sentence/word': 'ERC',
    'glossary-term/sentence/after': ' grantees in Europe.',
    'glossary-list/summary':
      'Every acronym with the words it stands for, what it means, and what has taken its place since.',
  },
};
