/**
 * What stands in a file of translations, XLIFF 1.2. Works on a parsed XML document of whichever
 * DOM, so that it runs in Node and in the tests.
 */

/**
 * How far a translation is: `new` has no text yet, `final` has been seen in a public source,
 * `translated` is a regular translation, `needs-review-translation` waits for a native reviewer.
 */
export const STATES = ['final', 'translated', 'needs-review-translation', 'new'];

const childrenOf = (element, name) =>
  Array.from(element.childNodes).filter((child) => child.nodeName === name);

/** The text of `<source>` or `<target>`; what is filled in later stands as `{0}`. */
const textOf = (element) =>
  Array.from(element?.childNodes ?? [], (child) =>
    child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue,
  ).join('');

/**
 * The units of a file by id, in their order: `source` and `target` as text (empty without one),
 * `state`, `note` (where a wording was seen; notes for translators are not meant) and `element`.
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
      // Whoever wrote a text and named no state has translated it.
      state: there ? target.getAttribute('state') || 'translated' : 'new',
      note: note ? textOf(note) : '',
      element,
    });
  }
  return units;
}

/** The translations of a file by id, without those that are not there yet. */
export const targetsOf = (xml) =>
  new Map([...unitsOf(xml)].filter(([, {target}]) => target).map(([id, {target}]) => [id, target]));
