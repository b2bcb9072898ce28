/**
 * The tests that the accessibility conformance report refers to. `title` is a part of the title of
 * a test in `file`; the generator stops when it is not there any more, so that no claim outlives
 * its test.
 */
const test = (file, title, says) => ({file: `test/${file}`, title, says});

export const EVIDENCE = {
  axe: test(
    'stories/accessibility.test.ts',
    'has nothing that axe finds`',
    'axe-core finds nothing in any story, light and dark',
  ),
  axeThemes: test(
    'stories/accessibility.test.ts',
    'has nothing that axe finds in the other page',
    'axe-core finds nothing with `theme` set against the page',
  ),
  targets: test(
    'stories/accessibility.test.ts',
    'are large enough',
    'size and distance of every target',
  ),
  languages: test(
    'stories/languages.test.ts',
    'has no English, nothing left over',
    'texts and language marks of every story in every language',
  ),
  reflow: test('stories/layout.test.ts', 'fits every width', 'every story from 240 px on'),
  zoom: test('stories/layout.test.ts', 'with text of twice the size', 'text at 200 %'),
  spacing: test(
    'stories/layout.test.ts',
    'with the spacing of text that a reader may set',
    'the text spacing of WCAG 1.4.12',
  ),
  forced: test('stories/layout.test.ts', 'leave everything to see', 'forced colours'),
  actions: test('widget/export/actions.test.ts', 'announce what has been copied', 'status message'),
  search: test(
    'widget/items/long-list.test.ts',
    'has a label and a polite count',
    'name and status of the search field',
  ),
  searchKeys: test(
    'widget/items/search-keys.test.ts',
    'that write something do not reach the page',
    'keys typed into the search field',
  ),
  focus: test(
    'stories/focus.test.ts',
    'nothing covers what has the focus',
    'tabbing forward and back at 320 pixels: nothing covers the focus',
  ),
  ring: test('stories/focus.test.ts', 'is two pixels thick or more', 'thickness of the focus ring'),
  themes: test(
    'stories/themes.test.ts',
    'can be read',
    'contrast with every theme file and `theme`',
  ),
  states: test(
    'elements/instrument-explainer/finder-states.test.ts',
    'show which one is chosen',
    'contrast of states, by pixels',
  ),
  structure: test(
    'stories/structure.test.ts',
    'has lists, names and languages that say what they are',
    'lists, names and languages of every story',
  ),
  preferences: test(
    'widget/preferences.test.ts',
    'more contrast: notes and lines',
    'more contrast and forced colours',
  ),
  blanks: test(
    'stories/tree.test.ts',
    'has in the tree all that is seen, blanks included',
    'everything that is seen is in the accessibility tree, with the blanks between words',
  ),
  references: test(
    'stories/tree.test.ts',
    'is read as before',
    'names, roles and states of every story, against a copy that was read',
  ),
  paper: test(
    'stories/tables.test.ts',
    'the table behind the dots is open, and a table',
    'the table behind the dots, printed',
  ),
  reload: test(
    'widget/outside-documents.test.ts',
    'is announced when that fails, in a region that is there before',
    'a reload that fails',
  ),
  tables: test(
    'stories/tables.test.ts',
    'every cell has headers, every table a name',
    'headers and names of every table',
  ),
  tableNames: test('widget/layouts.test.ts', 'names its table by the heading', 'names of tables'),
  tableTree: test(
    'elements/office-list/table.test.ts',
    'is read as a table with headers',
    'the table of offices in the accessibility tree',
  ),
  popover: test(
    'elements/glossary-term/glossary-term.test.ts',
    'closes for Escape without a move of pointer or focus',
    'explanations of terms',
  ),
  pressKept: test(
    'elements/glossary-term/glossary-term.test.ts',
    'stays open for the first press after the focus',
    'a press after the focus',
  ),
  mapKeys: test(
    'elements/office-list/marker-keys.test.ts',
    'lets the keys reach every marker',
    'the map by keyboard',
  ),
  clusters: test(
    'elements/office-list/map.test.ts',
    'leaves the places of a marker in the list when it is pressed',
    'names and states of clusters',
  ),
  repeated: test(
    'widget/export/actions.test.ts',
    'announce the same message again',
    'messages announced again, in the present language',
  ),
  frameTitles: test(
    'embed/frame-page.test.ts',
    'is named and headed as the widget is',
    'titles of frame pages',
  ),
  frames: test(
    'scripts/frame-pages.test.mjs',
    'a page is in one language from its first line on',
    'language of frame pages without script',
  ),
};
