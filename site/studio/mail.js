/**
 * What the widget shows as plain HTML, for e-mail and documents: text, lists, tables and links, without
 * scripts and style sheets. It is read from a live widget, in its table where it has one.
 */
import {create} from '../dom.js';
import {attributes, chosenLayout, chosenWidget, ownDocument} from './model.js';
import {languageOfWords} from './preview.js';

/** Elements that keep their meaning anywhere; everything else gives only its content. */
const KEPT = new Set(
  'p ul ol li dl dt dd table caption thead tbody tr th td strong em sup sub br'.split(' '),
);

/** What is one entry or cell, with new lines rather than paragraphs in it. */
const INSIDE = 'li, td, th, dt, dd';

const CELLS = 'td, th, tr, thead, tbody, li, dt, dd, ul, ol, dl, table';

const BLOCKS = 'p, ul, ol, dl, table, div, li, h2, h3, h4, h5, h6, section, figure, header';

const CELL = {
  border: '1px solid #999',
  padding: '4px 8px',
  textAlign: 'start',
  verticalAlign: 'top',
};

/** Mail programs ignore style sheets, so each element has its own style. */
const STYLES = {
  table: {borderCollapse: 'collapse', margin: '0 0 12px'},
  caption: {fontWeight: 'bold', textAlign: 'start', padding: '0 0 6px'},
  th: CELL,
  td: CELL,
  p: {margin: '0 0 8px'},
};

/** Read aloud, but not seen: it would be seen in a mail. */
const isForEars = (element) => {
  const {position, clipPath} = getComputedStyle(element);
  return position === 'absolute' && clipPath !== 'none';
};

/** What depends on the clock of a reader, and would be wrong a minute later. */
const CLOCK = '[part~=time], [part~=difference], [part~=body-table] > [part~=note]';

const isLeftOut = (element) =>
  element.matches(CLOCK) ||
  element.matches('svg, input, select, style, script, template, [part~=actions], [part~=status]') ||
  element.getAttribute('aria-hidden') === 'true' ||
  !element.checkVisibility() ||
  isForEars(element);

const isBox = (node) =>
  node?.nodeType === Node.ELEMENT_NODE && !getComputedStyle(node).display.startsWith('inline');

/** The contents, with a blank or a new line between two boxes, which had a gap instead. */
function contentOf(element) {
  const isInside = element.closest(INSIDE) !== null;
  const content = [];
  for (const node of (element.shadowRoot ?? element).childNodes) {
    const parts = plainly(node);
    if (parts.length === 0) continue;
    const hasGap = content.length > 0 && isBox(node);
    if (hasGap) content.push(isInside && !node.matches(CELLS) ? create('br') : ' ');
    content.push(...parts);
  }
  return content;
}

/** What a style sheet writes between the notes on the source. */
const textBefore = (element) => {
  if (!element.closest('[part~=source]')) return [];
  const [, text = ''] = /^"([^"]*)"/.exec(getComputedStyle(element, '::before').content) ?? [];
  return text ? [` ${text.trim()} `] : [];
};

function plainly(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.data.replace(/\s+/g, ' ');
    return text.trim() ? [text] : [];
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const {localName} = node;
  // It has no box, and shows its own content if nothing else is in it.
  if (localName === 'slot') return contentOf(node);
  if (isLeftOut(node)) return [];
  const content = [...textBefore(node), ...contentOf(node)];
  if (content.every((part) => typeof part === 'string' && !part.trim()) && !node.matches('td, th'))
    return [];
  if (localName === 'a' && node.href) return [create('a', {href: node.href}, ...content)];
  if (/^h[1-6]$/.test(localName)) {
    const strong = create('strong', {}, ...content);
    return [node.closest(INSIDE) ? strong : create('p', {}, strong)];
  }
  if (!KEPT.has(localName)) {
    const isParagraph = node.matches(BLOCKS) && !node.querySelector(BLOCKS);
    return isParagraph && !node.closest(INSIDE) ? [create('p', {}, ...content)] : content;
  }
  const copy = create(localName, {}, ...content);
  for (const name of ['lang', 'colSpan', 'rowSpan', 'scope']) {
    if (node[name] && node[name] !== 1) copy[name] = node[name];
  }
  return [copy];
}

function styled(element) {
  for (const each of element.querySelectorAll('*')) {
    Object.assign(each.style, STYLES[each.localName]);
  }
  element.normalize();
  return element;
}

/** Takes out the columns that are left without a content. */
function withoutEmptyColumns(element) {
  for (const table of element.querySelectorAll('table')) {
    const [head] = table.tHead?.rows ?? [];
    const rows = [...table.tBodies].flatMap(({rows: list}) => [...list]);
    for (let i = (head?.cells.length ?? 0) - 1; i > 0; i--) {
      if (rows.some(({cells}) => cells[i]?.textContent.trim())) continue;
      for (const row of [head, ...rows]) row.cells[i]?.remove();
    }
  }
  return element;
}

/** Attributes for what a mail has not. */
const INTERACTIVE = new Set(['theme', 'actions', 'structured-data', 'refresh', 'fragment']);

/** Resolves once the widget shows its facts, or says that it cannot. */
const settled = (widget) =>
  new Promise((resolve) => {
    if (widget.matches(':state(ready)')) resolve();
    for (const type of ['cw-ready', 'cw-error']) {
      widget.addEventListener(type, resolve, {once: true});
    }
  });

/** The chosen widget as plain HTML: an element that is in no page yet. */
export async function plainCopy() {
  const {tag, layouts} = chosenWidget();
  const layout = layouts.some(({name}) => name === 'table') ? 'table' : chosenLayout();
  const widget = create(tag);
  for (const [name, value] of Object.entries({...attributes(), ...(layout && {layout})})) {
    if (!INTERACTIVE.has(name)) widget.setAttribute(name, value);
  }
  widget.data = ownDocument()?.document;
  // It has to be laid out to say what is seen of it, but not where the visitor looks.
  const away = create('div', {className: 'away', ariaHidden: 'true', inert: true}, widget);
  document.body.append(away);
  try {
    const ready = settled(widget);
    await customElements.whenDefined(tag);
    await ready;
    const lang = languageOfWords();
    const {direction} = getComputedStyle(widget.shadowRoot.querySelector('[part~=widget]'));
    const copy = create('div', {lang, dir: direction}, ...contentOf(widget));
    return styled(withoutEmptyColumns(copy));
  } finally {
    away.remove();
  }
}
