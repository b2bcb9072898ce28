/** `<glossary-term>`: explained where it stands, for every pointer, key and reader. */
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/glossary-term.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import {type GlossaryTerm} from '../../../src/elements/glossary-term/glossary-term.js';
import type {WidgetSelectEvent} from '../../../src/widget/events.js';
import {axeFindings} from '../../helpers/axe.js';
import {listen} from '../../helpers/console.js';
import {isChromium} from '../../helpers/engine.js';
import {painted, part, parts, plain, record, textOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';
import {until} from '../../helpers/until.js';

/** A paragraph with what `content` gives, in running text. */
const paragraph = (content: string, lang = 'en'): Promise<HTMLElement> =>
  fixture<HTMLElement>(`<p lang="${lang}" tabindex="-1">${content}</p>`);

/** A term in a paragraph of its own. */
async function termOf(content: string, lang = 'en'): Promise<GlossaryTerm> {
  const place = await paragraph(`Before ${content} after.`, lang);
  const term = place.querySelector('glossary-term')!;
  await term.updateComplete;
  return term;
}

const term = (text = 'ERC', lang = 'en'): Promise<GlossaryTerm> =>
  termOf(`<glossary-term>${text}</glossary-term>`, lang);

const button = (widget: GlossaryTerm) => part<HTMLButtonElement>(widget, 'term');
const popover = (widget: GlossaryTerm) => part(widget, 'popover');
const isOpen = (widget: GlossaryTerm) =>
  parts(widget, 'popover').some((each) => each.matches(':popover-open'));

const becomes = (widget: GlossaryTerm, open: boolean): Promise<void> =>
  until(() => isOpen(widget) === open, open ? 'open' : 'closed');

/** An event of a pointer on the element, as the page gets it. */
const pointer = (widget: GlossaryTerm, type: string, pointerType: string) =>
  widget.dispatchEvent(new PointerEvent(type, {pointerType}));

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function click(widget: GlossaryTerm): Promise<void> {
  // As a pointer does: the number of clicks is in `detail`.
  button(widget).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
  await widget.updateComplete;
}

const middle = (element: Element): [number, number] => {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
};

const moveTo = (element: Element) => sendMouse({type: 'move', position: middle(element)});

const originalSupports = CSS.supports.bind(CSS);

/** What a browser without anchor positioning answers. */
function withoutAnchors(): void {
  CSS.supports = (property: string, value?: string) =>
    property !== 'position-area' &&
    (value === undefined ? originalSupports(property) : originalSupports(property, value));
}

afterEach(async () => {
  CSS.supports = originalSupports;
  await resetMouse();
});

describe('accessibility', () => {
  for (const lang of ['en', 'fr']) {
    it(`has nothing that axe finds, closed and open, in ${lang}`, async () => {
      const widget = await term('UMI', lang);
      expect(await axeFindings(widget.parentElement!)).to.deep.equal([]);
      await click(widget);
      expect(isOpen(widget)).to.equal(true);
      expect(await axeFindings(widget.parentElement!)).to.deep.equal([]);
    });
  }

  it('is a button that is described by expansion and meaning', async () => {
    const widget = await term();
    expect(button(widget).localName).to.equal('button');
    expect(button(widget).type).to.equal('button');
    const ids = button(widget).getAttribute('aria-describedby')!.split(' ');
    const texts = ids.map((id) => plain(widget.shadowRoot!.getElementById(id)!.textContent));
    expect(texts).to.deep.equal([
      'European Research Council',
      'Supports researchers, its grantees, through calls for proposals.',
    ]);
  });

  it('exposes whether it is open', async () => {
    const widget = await term();
    expect(button(widget).getAttribute('aria-expanded')).to.equal('false');
    await click(widget);
    expect(button(widget).getAttribute('aria-expanded')).to.equal('true');
    await click(widget);
    expect(button(widget).getAttribute('aria-expanded')).to.equal('false');
  });

  if (isChromium) {
    it('is read as a button with its description, and after it what has opened', async () => {
      const widget = await term('UMIs');
      const description =
        'International Joint Unit A joint laboratory in the full sense, with the same status as a UMR in France.';
      expect(await readOut()).to.deep.equal([
        'paragraph',
        'StaticText: Before',
        `button: UMIs, collapsed, ${description}`,
        'StaticText: after.',
      ]);
      await click(widget);
      expect(await readOut()).to.deep.equal([
        'paragraph',
        'StaticText: Before',
        `button: UMIs, expanded, ${description}`,
        'StaticText: UMI',
        'StaticText: International Joint Unit',
        'StaticText: Unité mixte internationale',
        'StaticText: A joint laboratory in the full sense, with the same status as a UMR in France.',
        'StaticText: Since 2019',
        'StaticText: IRL',
        'StaticText: International Research Laboratories',
        'StaticText: For new projects.',
        'StaticText: Source:',
        'link: Bureau de représentation du CNRS en Asie du Sud-Est',
        'StaticText: Source:',
        'link: CNRS, European research and international cooperation',
        'StaticText: ·',
        'StaticText: as stated there; not dated',
        'StaticText: after.',
      ]);
    });
  }

  it('marks the words of another language', async () => {
    const widget = await term('UMI');
    const original = part(widget, 'original');
    expect(plain(original.textContent)).to.equal('Unité mixte internationale');
    expect(original.lang).to.equal('fr');
    expect(popover(widget).lang).to.equal('en');
    const french = await term('MISTRALS', 'fr');
    expect(popover(french).lang).to.equal('fr');
    const [words] = part(french, 'expansion').querySelectorAll<HTMLElement>('[lang]');
    expect(words!.lang).to.equal('en');
  });

  it('stays plain text in a link, a button, a label, and with a shadow root between', async () => {
    for (const [start, end] of [
      ['<a href="#x">', '</a>'],
      ['<button>', '</button>'],
      ['<label>', '<input></label>'],
      ['<span role="link">', '</span>'],
    ]) {
      const widget = await termOf(`${start}the <glossary-term>ERC</glossary-term>${end}`);
      expect(parts(widget, 'term'), start).to.be.empty;
      expect(widget.checkVisibility(), start).to.equal(true);
      expect(await axeFindings(widget.parentElement!), start).to.deep.equal([]);
    }
    const summary = await fixture(
      '<details><summary><glossary-term>ERC</glossary-term></summary></details>',
    );
    const inSummary = summary.querySelector('glossary-term')!;
    await inSummary.updateComplete;
    expect(parts(inSummary, 'term')).to.be.empty;
    const place = await paragraph('<a href="#x"><span></span></a>');
    const root = place.querySelector('span')!.attachShadow({mode: 'open'});
    const inside = document.createElement('glossary-term');
    inside.textContent = 'ERC';
    root.append(inside);
    await inside.updateComplete;
    expect(parts(inside, 'term')).to.be.empty;
  });

  it('becomes a button when it leaves a link', async () => {
    const widget = await termOf('<a href="#x"><glossary-term>ERC</glossary-term></a>');
    widget.closest('p')!.append(widget);
    await widget.updateComplete;
    expect(parts(widget, 'term')).to.have.length(1);
  });
});

describe('properties', () => {
  it('are undefined where nothing is set', async () => {
    const widget = await term();
    expect(widget.term).to.equal(undefined);
    expect(widget.data).to.equal(undefined);
  });

  describe('term', () => {
    it('names the term where the text is another', async () => {
      const widget = await termOf('<glossary-term term=" “erc” ">ERC grantees</glossary-term>');
      expect(textOf(widget, 'acronym')).to.equal('ERC');
      expect(plain(widget.textContent)).to.equal('ERC grantees');
      widget.setAttribute('term', 'INCO-NET');
      await widget.updateComplete;
      expect(textOf(widget, 'acronym')).to.equal('INCONET');
    });

    it('is the text where it is not set, and follows it', async () => {
      const widget = await term('UMIs');
      expect(textOf(widget, 'acronym')).to.equal('UMI');
      widget.textContent = 'LIA';
      await wait(0);
      await widget.updateComplete;
      expect(textOf(widget, 'acronym')).to.equal('LIA');
      (widget.firstChild as Text).data = 'GDRI';
      await wait(0);
      await widget.updateComplete;
      expect(textOf(widget, 'acronym')).to.equal('GDRI');
    });

    it('leaves plain text where it is unknown, and says so once', async () => {
      const warnings = listen('warn');
      for (let i = 0; i < 2; i++) {
        const widget = await term('NATO');
        expect(widget.shadowRoot!.querySelector('button, [popover]')).to.equal(null);
        expect(widget.checkVisibility()).to.equal(true);
        expect(widget.getBoundingClientRect().width).to.be.above(10);
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^<glossary-term> term="NATO" is not known\. Accepted: .*FP7, ERC, .*\. Showing: the text alone\.$/,
      );
    });

    it('says nothing of an empty element', async () => {
      const warnings = listen('warn');
      const widget = await term(' ');
      expect(parts(widget, 'term')).to.be.empty;
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('lang', () => {
    it('is that of the place', async () => {
      const widget = await term('ERC', 'fr');
      expect(textOf(widget, 'expansion')).to.equal('Conseil européen de la recherche');
      expect(textOf(widget, 'original')).to.equal('European Research Council');
      expect(textOf(widget, 'source')).to.match(/^Source : CNRS/);
      widget.closest('p')!.lang = 'en';
      await wait(0);
      await widget.updateComplete;
      expect(textOf(widget, 'expansion')).to.equal('European Research Council');
      expect(parts(widget, 'original')).to.be.empty;
    });

    it('finds a term by its name in any language', async () => {
      for (const lang of ['en', 'fr']) {
        const widget = await term('7e PCRD', lang);
        expect(textOf(widget, 'acronym')).to.equal(lang === 'en' ? 'FP7' : '7ᵉ PCRD');
      }
    });
  });

  describe('data', () => {
    const data: CooperationDocument = {
      format: 1,
      source: {
        title: 'A glossary',
        publisher: 'A university',
        url: 'https://example.org/',
        asOf: null,
        retrieved: '2026-01-01',
      },
      glossary: [
        {id: 'a', term: 'ABC', meaning: '<b>x</b>'},
        {id: 'b', term: 'DEF', expansion: 'Di E Fi', source: {url: 'https://example.org/def'}},
      ],
    };

    it('is where terms are looked up', async () => {
      const widget = await termOf('<glossary-term>ABC</glossary-term>');
      widget.data = data;
      await widget.updateComplete;
      expect(textOf(widget, 'acronym')).to.equal('ABC');
      expect(textOf(widget, 'meaning')).to.equal('<b>x</b>');
      expect(parts(widget, 'expansion')).to.be.empty;
      expect(textOf(widget, 'source')).to.contain('A university, A glossary');
      widget.term = 'DEF';
      await widget.updateComplete;
      expect(parts(widget, 'meaning')).to.be.empty;
      const link = part(widget, 'source').querySelector('a')!;
      expect(link.href).to.equal('https://example.org/def');
    });

    it('leaves the text where it cannot be read', async () => {
      listen('error');
      for (const bad of [1, 'x', {}, {...data, glossary: 1}, {...data, glossary: [null]}]) {
        const widget = await term();
        const errors = record(widget, 'cw-error');
        widget.data = bad as unknown as CooperationDocument;
        await widget.updateComplete;
        expect(widget.shadowRoot!.querySelector('button, [popover]')).to.equal(null);
        expect(widget.checkVisibility()).to.equal(true);
        expect(widget.matches(':state(error)')).to.equal(true);
        expect(errors).to.have.length(1);
      }
    });
  });
});

describe('behaviour', () => {
  it('leaves the line as high as it is without it', async () => {
    for (const font of ['16px/1.5 serif', '18px/1.2 sans-serif', '13.3px/normal monospace']) {
      const [with_, without] = await Promise.all([
        paragraph('CNRS hosts <glossary-term>ERC</glossary-term> grantees, and <b>more</b>.'),
        paragraph('CNRS hosts ERC grantees, and <b>more</b>.'),
      ]);
      with_.style.font = without.style.font = font;
      await with_.querySelector('glossary-term')!.updateComplete;
      const [a, b] = [with_, without].map((each) => each.getBoundingClientRect());
      // To the thousandth of a pixel: some engines subtract, which rounds.
      expect(a!.height, font).to.be.closeTo(b!.height, 0.001);
    }
  });

  it('puts no space around the term', async () => {
    const place = await paragraph(
      '<span>(<glossary-term>ERC</glossary-term>)</span><br><b>(ERC)</b>',
    );
    const widget = place.querySelector('glossary-term')!;
    await widget.updateComplete;
    place.querySelector('b')!.style.fontWeight = 'inherit';
    const width = (name: string) => place.querySelector(name)!.getBoundingClientRect().width;
    expect(width('span')).to.be.closeTo(width('b'), 0.6);
  });

  it('keeps adjacent punctuation on its line, and breaks only at spaces', async () => {
    const place = await paragraph(
      'It has “<glossary-term>UMIs</glossary-term>”, l’<glossary-term>ERC</glossary-term>; ' +
        '«\u00a0<glossary-term>PICS</glossary-term>\u00a0» (<glossary-term>LIA</glossary-term>).',
    );
    place.style.font = '16px/1.5 serif';
    const terms = [...place.querySelectorAll('glossary-term')];
    await Promise.all(terms.map(({updateComplete}) => updateComplete));
    const topOf = (node: Node, index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().top;
    };
    const lines = new Set<number>();
    for (let width = 60; width < 400; width += 4) {
      place.style.inlineSize = `${width}px`;
      lines.add(place.clientHeight);
      for (const each of terms) {
        const previousSibling = each.previousSibling as Text;
        const nextSibling = each.nextSibling as Text;
        const top = topOf(each.firstChild!, 0);
        const before = topOf(previousSibling, previousSibling.length - 1);
        expect(before, `${each.textContent} at ${width}, before`).to.be.closeTo(top, 4);
        expect(topOf(nextSibling, 0), `${each.textContent} at ${width}, after`).to.be.closeTo(
          top,
          4,
        );
      }
    }
    expect(lines.size, 'it breaks in several ways').to.be.above(3);
  });

  it('takes on the type of the text', async () => {
    const place = await paragraph('<i><glossary-term>ERC</glossary-term></i>');
    place.style.cssText = 'font: 700 21px/1.3 serif; color: rgb(1, 2, 3); letter-spacing: 2px';
    const widget = place.querySelector('glossary-term')!;
    await widget.updateComplete;
    const {fontSize, fontWeight, fontStyle, color, letterSpacing} = getComputedStyle(
      button(widget),
    );
    expect({fontSize, fontWeight, fontStyle, color, letterSpacing}).to.deep.equal({
      fontSize: '21px',
      fontWeight: '700',
      fontStyle: 'italic',
      color: 'rgb(1, 2, 3)',
      letterSpacing: '2px',
    });
    await click(widget);
    const inside = getComputedStyle(popover(widget));
    expect(inside.fontWeight).to.equal('400');
    expect(inside.fontStyle).to.equal('normal');
    expect(inside.fontFamily).to.equal('serif');
  });

  it('shows acronym, expansion, meaning, successor with year and source, and its own source', async () => {
    const widget = await term('PICS');
    await click(widget);
    expect(textOf(widget, 'acronym')).to.equal('PICS');
    expect(textOf(widget, 'expansion')).to.equal(
      'International Program for Scientific Cooperation',
    );
    expect(textOf(widget, 'original')).to.equal(
      'Programme international de coopération scientifique',
    );
    expect(textOf(widget, 'meaning')).to.match(/^Financing for initiatives/);
    expect(textOf(widget, 'successor')).to.match(/^Since 2019 IEA International Emerging Actions /);
    expect(textOf(widget, 'note')).to.match(/^For new projects\. Not like for like/);
    expect(part(widget, 'item-source').querySelector('a')!.href).to.match(/asean\.cnrs\.fr/);
    expect(textOf(widget, 'source')).to.match(/^Source: CNRS, .* not dated$/);
    expect(popover(widget).checkVisibility()).to.equal(true);
  });

  it('renders the parts that it documents, and no other', async () => {
    const widget = await term('PICS');
    const rendered = new Set(
      [...widget.shadowRoot!.querySelectorAll('[part]')].flatMap((each) => [...each.part]),
    );
    expect([...rendered].sort()).to.deep.equal(
      [
        'term',
        'popover',
        'acronym',
        'expansion',
        'original',
        'meaning',
        'successor',
        'replacement',
        'note',
        'item-source',
        'source',
        'source-date',
      ].sort(),
    );
  });

  describe('with a mouse', () => {
    it('opens when the pointer is on it, and closes after it has left', async () => {
      const widget = await term();
      await moveTo(button(widget));
      await becomes(widget, true);
      await sendMouse({type: 'move', position: [2, 2]});
      await becomes(widget, false);
    });

    it('takes a moment, so that a pointer that only passes opens nothing', async () => {
      const widget = await term();
      pointer(widget, 'pointerenter', 'mouse');
      await widget.updateComplete;
      expect(isOpen(widget)).to.equal(false);
      pointer(widget, 'pointerleave', 'mouse');
      await wait(250);
      expect(isOpen(widget)).to.equal(false);
      pointer(widget, 'pointerenter', 'mouse');
      await becomes(widget, true);
    });

    it('stays while the pointer is on what has opened', async () => {
      const widget = await term();
      await moveTo(button(widget));
      await becomes(widget, true);
      await moveTo(popover(widget));
      await wait(500);
      expect(isOpen(widget)).to.equal(true);
    });

    it('stays open after a press, until the next one', async () => {
      const widget = await term();
      await moveTo(button(widget));
      await becomes(widget, true);
      await sendMouse({type: 'click', position: middle(button(widget))});
      await sendMouse({type: 'move', position: [2, 2]});
      await wait(450);
      expect(isOpen(widget)).to.equal(true);
      await sendMouse({type: 'click', position: middle(button(widget))});
      await widget.updateComplete;
      expect(isOpen(widget)).to.equal(false);
    });

    it('closes for a press elsewhere, and not for one on what has opened', async () => {
      const widget = await term();
      await click(widget);
      await sendMouse({type: 'click', position: middle(popover(widget))});
      expect(isOpen(widget)).to.equal(true);
      await sendMouse({type: 'click', position: [2, 2]});
      await widget.updateComplete;
      expect(isOpen(widget)).to.equal(false);
    });

    it('closes for Escape without a move of pointer or focus', async () => {
      const widget = await term();
      widget.closest('p')!.focus();
      await moveTo(button(widget));
      await becomes(widget, true);
      expect(isOpen(widget)).to.equal(true);
      await sendKeys({press: 'Escape'});
      expect(isOpen(widget)).to.equal(false);
      expect(document.activeElement).to.equal(widget.closest('p'));
      await wait(300);
      expect(isOpen(widget)).to.equal(false);
    });
  });

  describe('with the keyboard alone', () => {
    it('opens with the focus, closes when it leaves', async () => {
      // Without a link before it, the focus would go to the toolbar of Firefox, and stay there.
      const widget = await termOf('<a href="#x">x</a> <glossary-term>ERC</glossary-term>');
      widget.closest('p')!.querySelector('a')!.focus();
      await sendKeys({press: 'Tab'});
      await becomes(widget, true);
      expect(widget.shadowRoot!.activeElement).to.equal(button(widget));
      await sendKeys({press: 'Shift+Tab'});
      // A key may be answered before the page has done what it asks for.
      await becomes(widget, false);
    });

    it('lets the focus go on to the links that have opened', async () => {
      const widget = await term('UMI');
      widget.closest('p')!.focus();
      await sendKeys({press: 'Tab'});
      // Firefox moves the focus among what it has painted: a reader sees the links first.
      await becomes(widget, true);
      await painted();
      const links = [...widget.shadowRoot!.querySelectorAll('a')];
      expect(links).to.have.length(2);
      for (const link of links) {
        await sendKeys({press: 'Tab'});
        await until(() => widget.shadowRoot!.activeElement === link, link.href);
        expect(isOpen(widget)).to.equal(true);
      }
    });

    it('closes with Escape and keeps the focus; its key opens and closes', async () => {
      const widget = await term();
      widget.closest('p')!.focus();
      await sendKeys({press: 'Tab'});
      await becomes(widget, true);
      await sendKeys({press: 'Escape'});
      await becomes(widget, false);
      expect(widget.shadowRoot!.activeElement).to.equal(button(widget));
      for (const [key, open] of [
        ['Enter', true],
        ['Enter', false],
        ['Space', true],
        ['Space', false],
      ] as const) {
        await sendKeys({press: key});
        await becomes(widget, open);
      }
    });
  });

  it('stays open for the first press after the focus, as of a screen reader', async () => {
    const widget = await term();
    button(widget).focus();
    for (const open of [true, false, true]) {
      button(widget).click();
      await widget.updateComplete;
      expect(isOpen(widget)).to.equal(open);
    }
  });

  it('has the name of its term, and a button described by what there is', async () => {
    const widget = await term();
    const root = widget.shadowRoot!;
    const named = part(widget, 'popover').getAttribute('aria-labelledby')!;
    expect(plain(root.getElementById(named)!.textContent)).to.equal('ERC');
    for (const id of button(widget).getAttribute('aria-describedby')!.split(' ')) {
      expect(root.getElementById(id), id).to.exist;
    }
  });

  describe('with a finger', () => {
    it('opens and closes with a tap', async () => {
      const widget = await term();
      for (const open of [true, false]) {
        pointer(widget, 'pointerenter', 'touch');
        await wait(200);
        await click(widget);
        pointer(widget, 'pointerleave', 'touch');
        await wait(350);
        expect(isOpen(widget)).to.equal(open);
      }
    });
  });

  it('takes Escape for itself while it is open, and only then', async () => {
    const widget = await term();
    const heard = record<KeyboardEvent>(document.body, 'keydown');
    await click(widget);
    await sendKeys({press: 'Escape'});
    expect(heard).to.be.empty;
    await sendKeys({press: 'Escape'});
    expect(heard.map(({key, defaultPrevented}) => [key, defaultPrevented])).to.deep.equal([
      ['Escape', false],
    ]);
  });

  it('opens one at a time', async () => {
    const place = await paragraph(
      '<glossary-term>ERC</glossary-term> <glossary-term>UMI</glossary-term>',
    );
    const [first, second] = [...place.querySelectorAll('glossary-term')];
    await second!.updateComplete;
    await click(first!);
    await click(second!);
    await first!.updateComplete;
    expect(isOpen(first!)).to.equal(false);
    expect(isOpen(second!)).to.equal(true);
    expect(button(first!).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when it leaves the page, and does not open by itself when it comes back', async () => {
    const widget = await term();
    const place = widget.parentElement!;
    await click(widget);
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    expect(isOpen(widget)).to.equal(false);
    expect(button(widget).getAttribute('aria-expanded')).to.equal('false');
    await click(widget);
    expect(isOpen(widget)).to.equal(true);
  });

  it('closes when its term becomes unknown', async () => {
    listen('warn');
    const widget = await term();
    await click(widget);
    widget.term = 'unknown';
    await widget.updateComplete;
    expect(parts(widget, 'popover')).to.be.empty;
    widget.term = undefined;
    await widget.updateComplete;
    await widget.updateComplete;
    expect(isOpen(widget)).to.equal(false);
    expect(button(widget).getAttribute('aria-expanded')).to.equal('false');
  });

  it('dispatches an event for each opening by the reader', async () => {
    const widget = await term();
    const events = record<WidgetSelectEvent>(document.body, 'cw-select');
    await click(widget);
    await click(widget);
    await click(widget);
    expect(events.map(({id}) => id)).to.deep.equal(['erc', 'erc']);
    expect(events[0]!.target).to.equal(widget);
  });

  it('is ready when it is', async () => {
    const widget = document.createElement('glossary-term');
    const events = record(widget, 'cw-ready');
    widget.textContent = 'ERC';
    (await paragraph('')).append(widget);
    await widget.updateComplete;
    expect(events).to.have.length(1);
    expect(widget.matches(':state(ready)')).to.equal(true);
  });

  for (const anchors of [true, false]) {
    describe(anchors ? 'in its place by CSS' : 'in its place without anchor positioning', () => {
      /** Opens a term at a place of the viewport; its rectangle, and that of what has opened. */
      async function openAt(style: string, scroller = ''): Promise<[DOMRect, DOMRect]> {
        if (!anchors) withoutAnchors();
        const place = await paragraph(
          `<span style="${scroller}"><glossary-term>PICS</glossary-term></span>`,
        );
        place.style.cssText = `position: fixed; margin: 0; ${style}`;
        const widget = place.querySelector('glossary-term')!;
        await widget.updateComplete;
        await click(widget);
        await wait(50);
        return [button(widget).getBoundingClientRect(), popover(widget).getBoundingClientRect()];
      }

      const covers = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

      const expectGood = ([at, opened]: [DOMRect, DOMRect], what: string) => {
        expect(opened.width, what).to.be.above(100);
        expect(opened.height, what).to.be.above(40);
        expect(opened.left, what).to.be.at.least(0);
        expect(opened.top, what).to.be.at.least(0);
        expect(opened.right, what).to.be.at.most(document.documentElement.clientWidth);
        expect(opened.bottom, what).to.be.at.most(innerHeight);
        expect(covers(at, opened), what).to.equal(false);
        const apart = Math.max(opened.top - at.bottom, at.top - opened.bottom);
        expect(apart, what).to.be.within(0, 20);
      };

      beforeEach(async () => setViewport({width: 800, height: 600}));
      after(async () => setViewport({width: 800, height: 600}));

      for (const vertical of ['top', 'bottom']) {
        for (const horizontal of ['left', 'right']) {
          it(`is in the viewport beside a term at the ${vertical} ${horizontal}`, async () => {
            const style = `${vertical}: 3px; ${horizontal}: 3px`;
            const [at, opened] = await openAt(style);
            expectGood([at, opened], style);
            expect(opened.top > at.top).to.equal(vertical === 'top');
          });
        }
      }

      it('is under the middle of a term in the middle', async () => {
        const [at, opened] = await openAt('top: 200px; left: 380px');
        expectGood([at, opened], 'middle');
        expect(opened.top).to.be.above(at.bottom - 1);
        expect(opened.left + opened.right).to.be.closeTo(at.left + at.right, 2);
      });

      it('is as wide as a narrow viewport allows', async () => {
        await setViewport({width: 240, height: 600});
        expectGood(await openAt('top: 20px; left: 150px'), 'narrow');
      });

      it('scrolls on the larger side of a low viewport', async () => {
        await setViewport({width: 400, height: 240});
        for (const top of [5, 60, 110, 160, 210]) {
          expectGood(await openAt(`top: ${top}px; left: 100px`), `${top}`);
        }
      });

      it('is not cut off by a place that cuts off what does not fit', async () => {
        const [at, opened] = await openAt(
          'top: 100px; left: 100px',
          'display: block; overflow: hidden; block-size: 2em; transform: scale(1); contain: paint',
        );
        expectGood([at, opened], 'clipped');
        const found = document.elementFromPoint(opened.left + 20, opened.bottom - 10);
        expect(found?.localName).to.equal('glossary-term');
      });

      it('is at the right side of a page that is written from the right', async () => {
        const [at, opened] = await openAt('direction: rtl; top: 200px; right: 3px');
        expectGood([at, opened], 'rtl');
      });
    });
  }

  it('follows its term when the page scrolls, without anchor positioning too', async () => {
    withoutAnchors();
    const place = await fixture<HTMLElement>(
      '<div lang="en"><div></div><glossary-term>ERC</glossary-term><div></div></div>',
    );
    for (const room of place.querySelectorAll('div')) room.style.blockSize = '2000px';
    const widget = place.querySelector('glossary-term')!;
    await widget.updateComplete;
    widget.scrollIntoView({block: 'center'});
    await click(widget);
    const distance = () =>
      popover(widget).getBoundingClientRect().top - button(widget).getBoundingClientRect().bottom;
    const before = distance();
    scrollBy(0, 40);
    await wait(100);
    expect(distance()).to.be.closeTo(before, 1);
    expect(before).to.be.within(0, 20);
  });
});

describe('slots', () => {
  it('show the text of the element, as it is marked up', async () => {
    const widget = await term('<em>ERC</em>');
    expect(widget.querySelector('em')!.assignedSlot!.closest('button')).to.equal(button(widget));
    expect(widget.querySelector('em')!.checkVisibility()).to.equal(true);
  });

  it('give way to the text of a link, which is there for readers without script', async () => {
    const widget = await term('<a href="https://example.org/">ERC</a>');
    expect(plain(button(widget).textContent)).to.equal('ERC');
    expect(widget.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(await axeFindings(widget.parentElement!)).to.deep.equal([]);
  });

  it('keep the link of a term that is unknown', async () => {
    listen('warn');
    const widget = await term('<a href="https://example.org/">OECD</a>');
    expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});
