/**
 * RGAA 4.1: the status of all 106 criteria for the widgets with bundled documents. A criterion
 * that WCAG has too follows its row there; `remark` and `status` say what differs. Subjects are
 * short names of our own for the criteria, not their official wording.
 *
 * Status: `C` (conforms), `NC` (does not), `NA` (not applicable).
 */
const topic = (number, name, criteria) => ({number, name, criteria});
const C = (subject, wcag, remark = '') => ({subject, wcag, status: 'C', remark});
const NC = (subject, wcag, remark) => ({subject, wcag, status: 'NC', remark});
const NA = (subject, remark) => ({subject, wcag: [], status: 'NA', remark});

const ofSite = 'Matter of the site';

export const RGAA = [
  topic(1, 'Images', [
    C('Text alternative of informative images', ['1.1.1']),
    C('Decorative images ignored', ['1.1.1', '4.1.2']),
    C('Relevant alternatives', ['1.1.1', '4.1.2']),
    NA('Alternative of a CAPTCHA', 'None'),
    NA('Other access than a CAPTCHA', 'None'),
    C('Detailed description', ['1.1.1'], 'List or table beside each drawing'),
    C('Relevant detailed description', ['1.1.1'], 'Same facts'),
    NA('Images of text', 'None'),
    NA('Captions of images', 'None'),
  ]),
  topic(2, 'Frames', [
    C('Title of frames', ['4.1.2'], 'In the documented snippets; duty of the editor'),
    C('Relevant titles of frames', ['4.1.2'], 'In the documented snippets; duty of the editor'),
  ]),
  topic(3, 'Colours', [
    C('Information not by colour alone', ['1.4.1']),
    C('Contrast of text', ['1.4.3'], 'Own colours: duty of the editor'),
    C('Contrast of components and graphics', ['1.4.11'], 'Own colours: duty of the editor'),
  ]),
  topic(4, 'Multimedia', [
    NA('Transcript or audio description', 'None'),
    NA('Relevant transcript', 'None'),
    NA('Captions', 'None'),
    NA('Relevant captions', 'None'),
    NA('Audio description', 'None'),
    NA('Relevant audio description', 'None'),
    NA('Identification of time-based media', 'None'),
    C('Alternative of non-time-based media', ['1.1.1'], 'Interactive map: list beside it'),
    C('Relevant alternative', ['1.1.1'], 'Same entries'),
    NA('Control of sound', 'None'),
    NA('Control of time-based media', 'None'),
    C('Control of non-time-based media', ['2.1.1', '2.1.2'], 'Interactive map'),
    C('Compatibility with assistive technology', ['4.1.2'], 'Interactive map'),
  ]),
  topic(5, 'Tables', [
    NA('Summary of complex tables', 'No complex tables'),
    NA('Relevant summary', 'No complex tables'),
    NA('Linearised layout tables', 'None'),
    C('Title associated with table', ['1.3.1']),
    C('Relevant title', ['1.3.1'], 'Follows `heading`'),
    C('Declared headers', ['1.3.1'], 'All are th with scope'),
    NC(
      'Cells associated with headers',
      ['1.3.1'],
      'Table of figures: the header of a row stands after its cell',
    ),
    NA('Layout tables without data markup', 'None'),
  ]),
  topic(6, 'Links', [
    C('Explicit links', ['1.1.1', '2.4.4', '2.5.3']),
    C('Links have a name', ['1.1.1', '2.4.4']),
  ]),
  topic(7, 'Scripts', [
    C(
      'Compatibility with assistive technology',
      ['2.5.3', '4.1.2'],
      'Checked in the trees of browsers; not with screen readers',
    ),
    C('Relevant alternative', ['1.1.1', '4.1.2'], 'Without script: the link or frame page'),
    C('Keyboard and pointer', ['1.3.1', '2.1.1', '2.4.7']),
    C('Changes of context', ['3.2.1', '3.2.2'], 'None'),
    C('Status messages', ['4.1.3'], 'Not checked with screen readers'),
  ]),
  topic(8, 'Mandatory elements', [
    C('Document type', [], 'Frame pages'),
    C('Valid generated code', ['4.1.2'], 'Frame pages and the content of widgets'),
    C('Default language', ['3.1.1'], 'Frame pages'),
    C('Relevant language code', ['3.1.1'], 'Frame pages'),
    C('Page title', ['2.4.2'], 'Frame pages'),
    C('Relevant page title', ['2.4.2'], 'Frame pages'),
    C('Changes of language marked', ['3.1.2']),
    C('Valid codes of these languages', ['3.1.2']),
    C('No markup for presentation only', ['1.3.1']),
    C('Changes of direction marked', ['1.3.2']),
  ]),
  topic(9, 'Structure', [
    C('Headings', ['1.3.1', '2.4.1', '2.4.6', '4.1.2'], 'The level is a duty of the editor'),
    C('Coherent document structure', ['1.3.1'], 'Frame pages'),
    C('Lists', ['1.3.1']),
    NA('Quotations', 'None'),
  ]),
  topic(10, 'Presentation', [
    C('Style sheets control presentation', ['1.3.1', '1.3.2']),
    C('Content present without styles', ['1.1.1', '1.3.1']),
    C('Understandable without styles', ['1.3.2', '2.4.3']),
    C('Text at 200 %', ['1.4.4']),
    C('Colours of text and background declared', ['1.4.3'], 'Both inherited, or both set'),
    C('Links visible in text', ['1.4.1']),
    C('Visible focus', ['1.4.1', '2.4.7']),
    C('Hidden content', ['1.3.2', '4.1.2']),
    C('Not by shape, size or position alone', ['1.3.3', '1.4.1']),
    C('The same, implemented well', ['1.3.3', '1.4.1']),
    C('Reflow', ['1.4.10']),
    C('Text spacing', ['1.4.12']),
    C('Content on hover or focus', ['1.4.13']),
    NA('Content by CSS alone', 'None'),
  ]),
  topic(11, 'Forms', [
    C('Labels of fields', ['1.3.1', '2.4.6', '3.3.2', '4.1.2']),
    C('Relevant labels', ['2.4.6', '2.5.3', '3.3.2']),
    C('Consistent labels', ['3.2.4']),
    C('Labels beside fields', ['3.3.2']),
    C('Grouped fields', ['1.3.1', '3.3.2'], 'Questions of the finder'),
    C('Groups have a legend', ['1.3.1', '3.3.2']),
    C('Relevant legends', ['1.3.1', '3.3.2']),
    NA('Grouped options', 'No selection lists'),
    C('Relevant buttons', ['2.5.3', '4.1.2']),
    NA('Input validation', 'No input can be wrong'),
    NA('Suggestions for errors', 'No input can be wrong'),
    NA('Changing submitted data', 'Nothing is submitted'),
    NA('Input purpose', 'No personal data'),
  ]),
  topic(12, 'Navigation', [
    NA('Two navigation systems', ofSite),
    NA('Menus in the same place', ofSite),
    NA('Relevant site map', ofSite),
    NA('Reachable site map', ofSite),
    NA('Reachable search engine', ofSite),
    NA('Landmarks of the site', ofSite),
    NA('Skip link', ofSite),
    C('Coherent tab order', ['2.4.3']),
    C('No keyboard trap', ['2.1.1', '2.1.2']),
    C('Single-key shortcuts', ['2.1.4'], 'None'),
    C('Additional content reachable by keyboard', ['2.1.1']),
  ]),
  topic(13, 'Consultation', [
    C('Time limits', ['2.2.2'], 'With `refresh`: duty of the editor'),
    C('No new window unasked', ['3.2.1']),
    NA('Office documents accessible', 'Downloads are CSV and JSON'),
    NA('Same information in the accessible version', 'Downloads are CSV and JSON'),
    NA('Cryptic content has an alternative', 'None'),
    NA('Relevant alternative', 'None'),
    C('No flashes', ['2.3.1']),
    C(
      'Moving content can be controlled',
      ['2.2.2'],
      'Nothing moves. With `refresh`: duty of the editor',
    ),
    C('Orientation', ['1.3.4']),
    C('Simple gestures', ['2.5.1']),
    C('Pointer actions can be cancelled', ['2.5.2']),
    NA('Device motion', 'None'),
  ]),
];
