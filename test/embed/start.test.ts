/** What a script for embedding does to the page that loads it, once or more often. */
import {aTimeout, expect} from '@open-wc/testing';
import {start} from '../../src/embed/start.js';

const versions = () =>
  (globalThis as unknown as Record<symbol, Record<string, string>>)[
    Symbol.for('cooperation-widgets')
  ]!;

let number = 0;

/** A widget under a tag that nobody has taken. */
function unknownWidget(): {tag: string; Widget: CustomElementConstructor} {
  number += 1;
  return {
    tag: `start-test-${'abcdefghijklmnopqrstuvwxyz'[number]}`,
    Widget: class extends HTMLElement {
      static readonly observedAttributes = ['layout'];
      static readonly layouts = ['list'];
    },
  };
}

/** A script of the given address, which is never fetched. */
function script(src: string, base?: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.src = src;
  if (base !== undefined) element.dataset['base'] = base;
  document.head.append(element);
  return element;
}

describe('start', () => {
  const {info, error} = console;
  let said: string[];

  beforeEach(() => {
    said = [];
    console.info = (message: string) => void said.push(message);
  });

  afterEach(() => {
    Object.assign(console, {info, error});
    for (const element of document.head.querySelectorAll('script[type="text/plain"]')) {
      element.remove();
    }
  });

  it('says once, with advice, if it does not know where its files are', () => {
    for (const {tag, Widget} of [unknownWidget(), unknownWidget()])
      start('nowhere', {[tag]: Widget});
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('data-base="…"');
  });

  it('registers the widgets, notes their version, and says nothing', () => {
    const {tag, Widget} = unknownWidget();
    script('https://widgets.example/quiet.js');
    const site = start('quiet', {[tag]: Widget});
    expect(customElements.get(tag)).to.equal(Widget);
    expect(versions()[tag]).to.match(/^\d+\.\d+\.\d+/);
    expect([...site!.widgets]).to.deep.equal([[tag, ['layout']]]);
    expect([...site!.framed]).to.deep.equal([tag]);
    expect(said).to.deep.equal([]);
  });

  it('knows no frame page of a widget without layouts', () => {
    const {tag} = unknownWidget();
    const site = start('nowhere', {[tag]: class extends HTMLElement {}});
    expect([...site!.framed]).to.deep.equal([]);
  });

  it('says nothing when a page runs the same file once more, and once for another version', () => {
    const {tag, Widget} = unknownWidget();
    script('/again.js', 'https://widgets.example/again.js');
    for (let visit = 0; visit < 3; visit += 1) start('again', {[tag]: Widget});
    expect(said).to.deep.equal([]);
    versions()['https://widgets.example/again.js'] = '0.0.1';
    versions()[tag] = '0.0.1';
    for (let visit = 0; visit < 3; visit += 1) start('again', {[tag]: Widget});
    expect(said).to.have.lengthOf(1);
  });

  it('leaves to another copy what that has taken, and names both versions once', () => {
    const one = unknownWidget();
    const two = unknownWidget();
    start('nowhere', {[one.tag]: one.Widget, [two.tag]: two.Widget});
    versions()[one.tag] = '0.0.1';
    const again = start('nowhere', {
      [one.tag]: class extends HTMLElement {},
      [two.tag]: class extends HTMLElement {},
    });
    expect(again).to.equal(undefined);
    expect(customElements.get(one.tag)).to.equal(one.Widget);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain(`${one.tag} 0.0.1, ${two.tag} ${versions()[two.tag]}`);
    expect(said[0]).to.contain(`cooperation-widgets ${versions()[two.tag]} `);
  });

  it('takes what another copy has left', () => {
    const one = unknownWidget();
    const two = unknownWidget();
    start('nowhere', {[one.tag]: one.Widget});
    const site = start('nowhere', {[one.tag]: one.Widget, [two.tag]: two.Widget});
    expect([...site!.widgets.keys()]).to.deep.equal([two.tag]);
    expect(said).to.have.lengthOf(1);
  });

  it('serves the carriers of a tag that a module of the page has registered', async () => {
    const {tag} = unknownWidget();
    class Own extends HTMLElement {}
    customElements.define(tag, Own);
    start('nowhere', {[tag]: class extends HTMLElement {}});
    const placeholder = document.createElement('div');
    placeholder.className = `cooperation-widget ${tag}`;
    placeholder.dataset['layout'] = 'bars';
    document.body.append(placeholder);
    await aTimeout(0);
    const widget = document.querySelector(tag)!;
    expect(widget).to.be.instanceOf(Own);
    // What that class does not observe, it does not know.
    expect(widget.hasAttribute('layout')).to.equal(false);
    widget.remove();
  });

  it('upgrades what is in the page, and what comes into it', async () => {
    const {tag, Widget} = unknownWidget();
    script('https://widgets.example/v1/tested.js?ver=3');
    const paragraph = document.createElement('p');
    paragraph.innerHTML = `<a href="https://widgets.example/v1/embed/${tag}/?layout=bars">x</a>`;
    const later = paragraph.cloneNode(true) as HTMLElement;
    document.body.append(paragraph);
    start('tested', {[tag]: Widget});
    expect(paragraph.querySelector(`a + ${tag}`)).to.exist;
    document.body.append(later);
    await aTimeout(0);
    expect(later.querySelector(`a + ${tag}[layout=bars]`)).to.exist;
    paragraph.remove();
    later.remove();
  });

  describe('finds the frame pages', () => {
    const basesWith = (...scripts: readonly (readonly [string, string?])[]) => {
      for (const [src, base] of scripts) script(src, base);
      const {tag, Widget} = unknownWidget();
      return start('key-figures', {[tag]: Widget})!.bases;
    };

    it('beside the script of that name, of which there may be several', () => {
      expect(
        basesWith(
          ['https://elsewhere.example/key-figures.js'],
          ['https://widgets.example/key-figures.js?ver=2'],
          ['https://widgets.example/more-key-figures.js'],
        ),
      ).to.deep.equal([
        'https://elsewhere.example/key-figures.js',
        'https://widgets.example/key-figures.js?ver=2',
      ]);
    });

    it('beside the script and where it says, in one or several places', () => {
      expect(
        basesWith(['/own/key-figures.js', ' https://widgets.example/v1\nhttps://old.example/ ']),
      ).to.deep.equal([
        `${location.origin}/own/key-figures.js`,
        'https://widgets.example/v1/',
        'https://old.example/',
      ]);
    });

    it('where a combined script says, and not beside that', () => {
      expect(basesWith(['/cache/all.js', 'https://widgets.example'])).to.deep.equal([
        'https://widgets.example/',
      ]);
    });

    it('past whatever else has an address that looks like ours', () => {
      const image = document.createElement('img');
      image.setAttribute('src', 'https://evil.example/key-figures.js');
      image.setAttribute('name', 'currentScript');
      const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      drawn.setAttribute('src', 'https://evil.example/key-figures.js');
      document.body.append(image, drawn);
      try {
        expect(basesWith(['https://widgets.example/key-figures.js'])).to.deep.equal([
          'https://widgets.example/key-figures.js',
        ]);
      } finally {
        image.remove();
        drawn.remove();
      }
    });

    it('nowhere, where there is no such script', () => {
      expect(basesWith()).to.deep.equal([]);
    });
  });

  it('ends in the console where the page does not let it work', () => {
    const {define} = customElements;
    const errors: unknown[] = [];
    console.error = (problem: unknown) => void errors.push(problem);
    customElements.define = () => {
      throw new Error('not in this page');
    };
    try {
      const {tag, Widget} = unknownWidget();
      expect(start('nowhere', {[tag]: Widget})).to.equal(undefined);
    } finally {
      customElements.define = define;
    }
    expect(String(errors[0])).to.contain('not in this page');
  });
});
