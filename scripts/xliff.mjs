/**
 * Reads translation files, XLIFF 1.2. Works with any DOM implementation, so that it runs in Node and
 * in the tests.
 */

/**
 * State of a translation: `new` has no text yet, `final` was found in a public source, `translated`
 * is a regular translation, `needs-review-translation` needs review by a native speaker.
 */
export const STATES = ['final', 'translated', 'needs-review-translation', 'new'];

const childrenOf = (element, name) =>
  Array.from(element.childNodes).filter((child) => child.nodeName === name);

/** The text of `<source>` or `<target>`, with placeholders as `{0}`. */
const textOf = (element) =>
  Array.from(element?.childNodes ?? [], (child) =>
    child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue,
  ).join('');

/**
 * The units of a file by id, in their order: `source` and `target` as text (empty without one),
 * `state`, `note` (the source of a wording, not the notes for translators) and `element`.
 */
export function unitsOf(xml) {
  const units = new Map();
  for (const element of Array.from(xml.getElementsByTagName('trans-unit'))) {
    const [source] = childrenOf(element, 'source');
    const [target] = childrenOf(element, 'target');
    const note = childrenOf(element, 'note').find((it) => it.getAttribute('from') === 'reviewer');
    const text = textOf(target);
    const there = text.trim() !== '';
    units.set(element.getAttribute('id'), {
      source: textOf(source),
      target: there ? text : '',
      // A text without a state counts as translated.
      state: there ? target.getAttribute('state') || 'translated' : 'new',
      note: note ? textOf(note) : '',
      element,
    });
  }
  return units;
}

/** The translations of a file by ID, without missing ones. */
export const targetsOf = (xml) =>
  new Map([...unitsOf(xml)].filter(([, {target}]) => target).map(([id, {target}]) => [id, target]));

/** The code of each placeholder of a unit, such as `${number}`, by its ID. */
export const valuesOf = (element) =>
  Object.fromEntries(
    Array.from(childrenOf(element, 'source')[0].getElementsByTagName('x'), (x) => [
      x.getAttribute('id'),
      x.getAttribute('equiv-text'),
    ]),
  );

/** The notes for translators. */
export const notesOf = (element) =>
  childrenOf(element, 'note')
    .filter((note) => note.getAttribute('from') !== 'reviewer')
    .map(textOf);
