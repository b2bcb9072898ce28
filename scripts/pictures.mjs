/**
 * The pictures of the widgets in docs/widgets/pictures/: one for each layout, with a description for
 * readers who do not see it. `npm run pictures` takes them, the pages of the widgets refer to them.
 */
export const FOLDER = 'docs/widgets/pictures';

export const SCHEMES = ['light', 'dark'];

/** What is seen in each picture, by widget and layout. */
const SEEN = {
  'department-mission': {
    list: 'The name and the role of the department, and three numbered tasks side by side.',
  },
  'european-participation': {
    overview:
      'Three large figures in a row, such as “over 1,250 contracts”, above a list of programs with their descriptions.',
    tree: 'Programs as a tree: FP7 with its figures, below it the Capacities Programme, INCO and its projects.',
  },
  'glossary-list': {
    list: 'Acronyms in alphabetical order, each with the words it stands for, its meaning and what replaced it.',
  },
  'glossary-term': {
    '': 'The acronym ERC in a sentence, underlined; beside it a box with the words it stands for, its meaning and its source.',
  },
  'instrument-explainer': {
    list: 'Six instruments, one per line: acronym, name, number and an arrow that opens a description.',
    table:
      'A table that compares the instruments: what each is, who takes part, what it builds on, how many there are.',
    pathway:
      'Instruments as boxes with arrows between related ones: an LIA sometimes foreshadows a UMI, a UMI has the same status as a UMR. A bracket joins PRC and PICS, which are counted together.',
    finder:
      'Three questions with answers to choose from: partners abroad, links between the teams, form. Below them, the instruments.',
  },
  'key-figures': {
    grid: 'Tiles in two columns: a large number, its acronym and label, and a thin bar on a common scale.',
    bars: 'A bar chart: labels on the left, then numbers from 392 down to 26 with bars of the same proportions.',
    dots: 'One dot for each thing counted, in blocks of 392, 172, 101 and fewer dots, each with number and label.',
    table: 'A table with two columns: the number, and what is counted, with conditions and notes.',
  },
  'office-list': {
    list: 'Cities by region, each with its country, its local time and the difference from the time of the reader.',
    map: 'A world map with eight marked cities, from Washington to Tokyo.',
    table:
      'A table of cities with country, region, local time and time difference; arrows in the headers sort it.',
  },
  'programme-list': {
    cards: 'Three programs side by side, each with acronym, full name and description.',
    table: 'A table of programs: what each is for, its figures, partner countries and who runs it.',
  },
};

/** Around each widget, in CSS pixels. */
export const MARGIN = 24;

/**
 * In CSS pixels. What is higher is cut off: a picture shows what a widget looks like, not all of it.
 * A diagram needs more room, and only makes sense as a whole.
 */
const SIZE = {width: 640, maxHeight: 380};
const SIZES = {'instrument-explainer-pathway': {width: 800, maxHeight: 580}};

/** The text around an inline widget. */
const SENTENCES = {
  'glossary-term':
    'CNRS says that it is home to the largest number of <glossary-term>ERC</glossary-term> grantees in Europe.',
};

const htmlOf = (tag, layout) =>
  layout
    ? `<${tag} layout="${layout}"></${tag}>`
    : `<p>${SENTENCES[tag] ?? `<${tag}></${tag}>`}</p>`;

/** The layouts of a declaration in the manifest: each has a part for its body. */
const layoutsOf = ({cssParts = []}) =>
  cssParts.flatMap(({name}) => /^body-(.+)/.exec(name)?.[1] ?? []);

/**
 * The pictures of a widget, given its declaration: the layout, empty for an inline widget, its markup,
 * the file of each color scheme, its size and the alternative text.
 */
export function picturesOf(declaration) {
  const {tagName: tag} = declaration;
  const layouts = layoutsOf(declaration);
  return (layouts.length > 0 ? layouts : ['']).map((layout) => {
    const name = [tag, ...(layout ? [layout] : [])].join('-');
    return {
      layout,
      html: htmlOf(tag, layout),
      files: Object.fromEntries(
        SCHEMES.map((scheme) => [scheme, `${name}${scheme === 'dark' ? '-dark' : ''}.webp`]),
      ),
      ...SIZE,
      ...SIZES[name],
      // For a new layout, until somebody describes its picture.
      alt: SEEN[tag]?.[layout] ?? `${tag} in the layout ${layout}.`,
    };
  });
}
