/**
 * The live widget as a picture, drawn by the browser from a copy that has every style in itself. No
 * file of it leaves the page.
 */
import {create} from '../dom.js';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Sharp in print, too. */
const SCALE = 2;

const MARGIN = 24;

/** The styles that browsers give every element of a kind, without those of a page. */
const usual = new Map();

function usualStyle({namespaceURI, localName}) {
  const key = `${namespaceURI} ${localName}`;
  if (!usual.has(key)) {
    const plain = document.createElementNS(namespaceURI, localName.split('-')[0]);
    const holder = create('div', {className: 'away'});
    const inside = create('div', {}, plain);
    // Style sheets of the page end at a shadow root; what would be inherited ends here.
    inside.style.all = 'initial';
    inside.style.direction = 'ltr';
    holder.attachShadow({mode: 'open'}).append(inside);
    document.body.append(holder);
    const style = getComputedStyle(plain);
    usual.set(key, new Map([...style].map((name) => [name, style.getPropertyValue(name)])));
    holder.remove();
  }
  return usual.get(key);
}

function copyStyle(style, target, before) {
  for (const name of style) {
    const value = style.getPropertyValue(name);
    if (!name.startsWith('-') && before.get(name) !== value) target.style.setProperty(name, value);
  }
}

/** What a style sheet writes around the content, as an element. */
function generated(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  const [, text] = /^"([^"]*)"/.exec(style.content) ?? [];
  if (text === undefined || style.display === 'none') return [];
  const copy = create('span', {textContent: text});
  copyStyle(style, copy, usualStyle(copy));
  return [copy];
}

function frozen(node) {
  if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const content = () => [...(node.shadowRoot ?? node).childNodes].flatMap(frozen);
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned.flatMap(frozen) : content();
  }
  const style = getComputedStyle(node);
  if (style.display === 'none' || node.matches('style, script, template')) return [];
  const isSvg = node.namespaceURI === SVG;
  // A custom element would be one in the copy as well: there it is only a box.
  const copy = isSvg
    ? node.cloneNode(false)
    : document.createElement(node.localName.includes('-') ? 'div' : node.localName);
  copyStyle(style, copy, usualStyle(node));
  copy.append(
    ...(isSvg ? [] : generated(node, '::before')),
    ...content(),
    ...(isSvg ? [] : generated(node, '::after')),
  );
  return [copy];
}

/** The picture of `element` on the background of `sheet`, as a PNG file. */
export async function pictureOf(element, sheet) {
  const {width, height} = element.getBoundingClientRect();
  const size = [Math.ceil(width) + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN];
  const [copy] = frozen(element);
  const {backgroundColor, colorScheme} = getComputedStyle(sheet);
  const page = create('div', {}, copy);
  Object.assign(page.style, {
    backgroundColor,
    blockSize: `${size[1]}px`,
    boxSizing: 'border-box',
    colorScheme,
    padding: `${MARGIN}px`,
  });
  page.setAttribute('xmlns', HTML);
  const xml = new XMLSerializer().serializeToString(page);
  const svg = `<svg xmlns="${SVG}" width="${size[0]}" height="${size[1]}"><foreignObject width="100%" height="100%">${xml}</foreignObject></svg>`;
  const image = create('img', {src: `data:image/svg+xml,${encodeURIComponent(svg)}`});
  await image.decode();
  const canvas = create('canvas', {width: size[0] * SCALE, height: size[1] * SCALE});
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
