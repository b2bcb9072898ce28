/** What comes into a widget from the text around it: every inherited property of CSS, decided. */
import {expect} from '@open-wc/testing';
import {define, widgets} from '../../src/define/define.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {everyElement, layoutProblems} from '../helpers/layout.js';
import {drawn} from '../helpers/stories.js';

define();

/** What stays outside, each with a value that would move boxes or change words. */
const RESET: {readonly [property: string]: string} = {
  'border-collapse': 'collapse',
  'border-spacing': '20px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  'font-variant-caps': 'all-small-caps',
  'hanging-punctuation': 'first',
  'hyphenate-character': '"~~~~"',
  'hyphenate-limit-chars': '5 2 2',
  hyphens: 'auto',
  'letter-spacing': '0.4em',
  'line-break': 'anywhere',
  'list-style-image': 'linear-gradient(red, red)',
  'list-style-position': 'inside',
  'list-style-type': 'square',
  'math-depth': '3',
  'math-style': 'compact',
  orphans: '9',
  'overflow-wrap': 'anywhere',
  'ruby-align': 'start',
  'ruby-position': 'under',
  'tab-size': '40',
  'text-align': 'right',
  'text-align-last': 'center',
  'text-anchor': 'end',
  'text-autospace': 'no-autospace',
  'text-box-edge': 'cap alphabetic',
  'text-combine-upright': 'all',
  'text-emphasis-color': 'red',
  'text-emphasis-position': 'under right',
  'text-emphasis-style': 'filled sesame',
  'text-indent': '3em',
  'text-justify': 'none',
  'text-orientation': 'upright',
  'text-shadow': '2px 2px red',
  'text-spacing-trim': 'space-all',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-underline-position': 'under',
  'text-wrap-mode': 'nowrap',
  'text-wrap-style': 'balance',
  'white-space-collapse': 'preserve',
  'user-select': 'none',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke-color': 'red',
  '-webkit-text-stroke-width': '2px',
  '-webkit-text-security': 'disc',
  '-webkit-user-modify': 'read-write',
  '-webkit-rtl-ordering': 'visual',
  '-webkit-line-break': 'anywhere',
  '-webkit-locale': '"ja"',
  '-webkit-border-horizontal-spacing': '20px',
  '-webkit-border-vertical-spacing': '20px',
  '-webkit-print-color-adjust': 'exact',
  '-webkit-ruby-position': 'after',
  '-webkit-tap-highlight-color': 'red',
  '-webkit-text-decorations-in-effect': 'none',
  '-webkit-text-orientation': 'upright',
  'accent-color': 'red',
  'app-region': 'drag',
  'ruby-overhang': 'none',
  'text-decoration-skip-ink': 'none',
  'caret-animation': 'manual',
  'caret-color': 'red',
  'caret-shape': 'block',
  'clip-rule': 'evenodd',
  'color-interpolation': 'linearrgb',
  'color-interpolation-filters': 'srgb',
  'color-rendering': 'optimizespeed',
  'dominant-baseline': 'hanging',
  'dynamic-range-limit': 'standard',
  fill: 'red',
  'fill-opacity': '0.1',
  'fill-rule': 'evenodd',
  'font-synthesis-position': 'none',
  'font-synthesis-small-caps': 'none',
  'font-synthesis-style': 'none',
  'font-synthesis-weight': 'none',
  'forced-color-adjust': 'none',
  'image-orientation': 'none',
  'image-rendering': 'pixelated',
  'interest-delay-start': '3s',
  'interest-delay-end': '3s',
  interactivity: 'inert',
  'marker-end': 'url("#x")',
  'marker-mid': 'url("#x")',
  'marker-start': 'url("#x")',
  'object-view-box': 'none',
  'paint-order': 'stroke',
  'position-try-order': 'normal',
  'print-color-adjust': 'exact',
  quotes: '"<" ">"',
  'scrollbar-color': 'red blue',
  'shape-rendering': 'crispedges',
  speak: 'none',
  stroke: 'red',
  'stroke-dasharray': '2px',
  'stroke-dashoffset': '2px',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'stroke-miterlimit': '9',
  'stroke-opacity': '0.1',
  'stroke-width': '9px',
  'text-rendering': 'optimizespeed',
  widows: '9',
  'word-break': 'break-all',
  'word-spacing': '2em',
  direction: 'rtl',
  'font-palette': 'dark',
};

/** What comes in: the look of the page, and what it hides or blocks. */
const WELCOME: {readonly [property: string]: string} = {
  color: 'rgb(10, 20, 30)',
  'color-scheme': 'dark',
  cursor: 'wait',
  'font-family': 'monospace',
  'font-feature-settings': '"kern" 0',
  'font-kerning': 'none',
  'font-language-override': '"TRK"',
  'font-optical-sizing': 'none',
  'font-size': '20px',
  'font-size-adjust': '0.5',
  'font-stretch': '75%',
  'font-style': 'italic',
  'font-variant-alternates': 'historical-forms',
  'font-variant-east-asian': 'ruby',
  'font-variant-emoji': 'text',
  'font-variant-ligatures': 'none',
  'font-variant-numeric': 'oldstyle-nums',
  'font-variant-position': 'sub',
  'font-variation-settings': '"wght" 500',
  'font-weight': '600',
  'pointer-events': 'none',
  '-webkit-text-size-adjust': '80%',
  'text-size-adjust': '80%',
  visibility: 'hidden',
  '-webkit-font-smoothing': 'antialiased',
};

/** Tested apart: the height of lines is a custom property, and in a vertical page widgets are narrow. */
const OWN = ['font-variant', 'line-height', 'writing-mode', '-webkit-writing-mode'];

let page: HTMLElement;

/** Each box of each element in each widget, from the corner of the widget on. */
type Boxes = ReadonlyMap<string, readonly number[]>;

function measure(): Boxes {
  const boxes = new Map<string, readonly number[]>();
  for (const widget of page.children) {
    const {left, top} = widgetPart(widget).getBoundingClientRect();
    const name = `${widget.localName} ${widget.getAttribute('layout')}`;
    [...widget.shadowRoot!.children].flatMap(everyElement).forEach((each, i) => {
      const {left: x, top: y, width, height} = each.getBoundingClientRect();
      // What has no box stands nowhere.
      if (!width && !height) return;
      boxes.set(`${name} ${i} ${each.localName}`, [x - left, y - top, width, height]);
    });
  }
  return boxes;
}

/** What stands elsewhere than before, or is of another size; engines round as they like. */
const moved = (before: Boxes): string[] => {
  const after = measure();
  expect(after.size).to.equal(before.size);
  return [...before].flatMap(([name, numbers]) => {
    const now = after.get(name) ?? [];
    const isSame = numbers.every((number, i) => Math.abs(number - (now[i] ?? Infinity)) < 1.5);
    return isSame
      ? []
      : `${name}: ${numbers.map(Math.round).join()} is ${now.map(Math.round).join()}`;
  });
};

const widgetPart = (widget: Element) =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part~=widget]')!;

describe('inherited properties', () => {
  before(async () => {
    page = document.createElement('div');
    page.lang = 'en';
    page.style.font = '16px/1.5 sans-serif';
    page.style.width = '640px';
    for (const [tag, Widget] of Object.entries(widgets)) {
      for (const layout of layoutNames(Widget)) {
        const widget = document.createElement(tag);
        widget.setAttribute('layout', layout);
        page.append(widget);
      }
    }
    document.body.append(page);
    await drawn(page);
  });

  after(() => page.remove());

  for (const [property, value] of Object.entries(RESET)) {
    // An engine that does not know a property does not inherit it either.
    if (!CSS.supports(property, value)) continue;
    it(`${property} stays outside`, () => {
      const before = measure();
      page.style.setProperty(property, value);
      try {
        expect(moved(before)).to.deep.equal([]);
        if (property === 'direction') return;
        const plain = document.createElement('div');
        plain.style.cssText = `all: initial; color: ${getComputedStyle(page).color}`;
        document.body.append(plain);
        const initial = getComputedStyle(plain).getPropertyValue(property);
        plain.remove();
        for (const widget of page.children) {
          const computed = getComputedStyle(widgetPart(widget)).getPropertyValue(property);
          if (property === 'overflow-wrap') expect(computed).to.equal('break-word');
          // That of the widget's own attribute.
          else if (property === '-webkit-locale') expect(computed).to.equal('"en"');
          else expect(computed, widget.localName).to.equal(initial);
        }
      } finally {
        page.style.removeProperty(property);
      }
    });
  }

  for (const [property, value] of Object.entries(WELCOME)) {
    if (!CSS.supports(property, value)) continue;
    it(`${property} comes in, and nothing overflows`, () => {
      page.style.setProperty(property, value);
      try {
        const expected = getComputedStyle(page).getPropertyValue(property);
        for (const widget of page.children) {
          const {style} = widget as HTMLElement;
          expect(style.length).to.equal(0);
          const computed = getComputedStyle(widgetPart(widget)).getPropertyValue(property);
          expect(computed, widget.localName).to.equal(expected);
        }
        expect(layoutProblems(page)).to.deep.equal([]);
      } finally {
        if (property === 'font-size') page.style.fontSize = '16px';
        else if (property === 'font-family') page.style.fontFamily = 'sans-serif';
        else page.style.removeProperty(property);
      }
    });
  }

  it('are all decided, also those that only this engine has', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.append(inner);
    document.body.append(outer);
    const values =
      '1px 2 3px red none auto bold all thin hidden normal both under 0.5 inherit-not "x" 50% 3s'.split(
        ' ',
      );
    const undecided = [...getComputedStyle(outer)].filter((property) => {
      if (property in RESET || property in WELCOME || OWN.includes(property)) return false;
      const initial = getComputedStyle(inner).getPropertyValue(property);
      return values.some((value) => {
        outer.style.setProperty(property, value);
        const set = getComputedStyle(outer).getPropertyValue(property);
        const got = getComputedStyle(inner).getPropertyValue(property);
        outer.style.removeProperty(property);
        // Sizes of the inside follow those of the outside without being inherited.
        return set !== initial && got === set && !/size|width|height|origin/.test(property);
      });
    });
    outer.remove();
    expect(undecided).to.deep.equal([]);
  });

  it('of spacing come in where readers set them for everything', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      for (const widget of page.children) {
        const {letterSpacing, wordSpacing, lineHeight} = getComputedStyle(widgetPart(widget));
        expect([letterSpacing, wordSpacing, lineHeight], widget.localName).to.deep.equal([
          '1.92px',
          '2.56px',
          '24px',
        ]);
      }
      expect(layoutProblems(page)).to.deep.equal([]);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  });

  it('of a vertical page leave the widgets horizontal and whole', async () => {
    page.style.writingMode = 'vertical-rl';
    try {
      await drawn(page);
      for (const widget of page.children) {
        expect(getComputedStyle(widgetPart(widget)).writingMode).to.equal('horizontal-tb');
        expect(layoutProblems(widget as HTMLElement), widget.localName).to.deep.equal([]);
      }
    } finally {
      page.style.writingMode = '';
      await drawn(page);
    }
  });

  for (const rule of ['::first-letter', '::first-line']) {
    it(`the large beginning of a paragraph is not in a widget: ${rule}`, () => {
      const before = measure();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.cw-test-page${rule} { font-size: 64px; color: red }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      page.className = 'cw-test-page';
      try {
        expect(moved(before)).to.deep.equal([]);
      } finally {
        page.className = '';
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });
  }
});
