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
    tag: `start-test-${'abcdefghijklmnop'[number]}`,
    Widget: class extends HTMLElement {
      static readonly observedAttributes = ['layout'];
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

  it('registers the widgets, notes their version, and says nothing', () => {
    const {tag, Widget} = unknownWidget();
    const site = start('nowhere', {[tag]: Widget});
    expect(customElements.get(tag)).to.equal(Widget);
    expect(versions()[tag]).to.match(/^\d+\.\d+\.\d+/);
    expect([...site!.widgets]).to.deep.equal([[tag, ['layout']]]);
    expect(said).to.deep.equal([]);
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
    expect(paragraph.firstElementChild!.localName).to.equal(tag);
    document.body.append(later);
    await aTimeout(0);
    expect(later.querySelector(`${tag}[layout=bars] > a`)).to.exist;
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

    it('where the script says', () => {
      expect(basesWith(['/own/key-figures.js', 'https://widgets.example/'])).to.deep.equal([
        'https://widgets.example/',
      ]);
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
