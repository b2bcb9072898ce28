/** The nearest `lang` of a place, and one observer for all who want to know of its changes. */
import {expect} from '@open-wc/testing';
import {nearestLanguage} from '../../src/language/nearest-language.js';
import {unwatchLanguage, watchLanguage} from '../../src/language/watch-language.js';

const root = document.documentElement;

/** Puts markup into the page and gives the element with the id `here` in it. */
function place(markup: string): HTMLElement {
  const box = document.createElement('section');
  box.append(document.createRange().createContextualFragment(markup));
  document.body.append(box);
  return box.querySelector<HTMLElement>('#here')!;
}

/** Puts an element into a new shadow root of `host`. */
function inShadowOf(host: Element, mode: ShadowRootMode = 'open'): HTMLElement {
  const inner = document.createElement('div');
  host.attachShadow({mode}).append(inner);
  return inner;
}

/** Runs after what MutationObservers have to say. */
const observed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let rootLanguage: string | null;

before(() => {
  rootLanguage = root.getAttribute('lang');
});

afterEach(() => {
  if (rootLanguage === null) root.removeAttribute('lang');
  else root.setAttribute('lang', rootLanguage);
  document.body.querySelectorAll('section').forEach((box) => box.remove());
});

describe('nearestLanguage', () => {
  it('is the own language of an element first', () => {
    expect(nearestLanguage(place('<p lang="fr"><b id="here" lang="de"></b></p>'))).to.equal('de');
  });

  it('is that of the nearest ancestor', () => {
    expect(
      nearestLanguage(place('<div lang="en"><p lang="fr"><b id="here"></b></p></div>')),
    ).to.equal('fr');
  });

  it('is that of the text around a passage in no language', () => {
    for (const code of ['zxx', 'und', 'mul', 'mis', 'x-default', '']) {
      const here = place(`<div lang="fr_FR.UTF-8"><p lang="${code}"><b id="here"></b></p></div>`);
      expect(nearestLanguage(here), code).to.equal('fr-FR');
      here.closest('section')!.remove();
    }
  });

  it('is that of the page at last', () => {
    root.lang = 'pt-BR';
    expect(nearestLanguage(place('<p><b id="here"></b></p>'))).to.equal('pt-BR');
  });

  it('is undefined if the page has none', () => {
    root.removeAttribute('lang');
    expect(nearestLanguage(place('<b id="here"></b>'))).to.equal(undefined);
  });

  it('is found out of shadow roots, open and closed, however deep', () => {
    const outer = place('<div lang="fr"><div id="here"></div></div>');
    const inner = inShadowOf(outer);
    const innermost = inShadowOf(inner, 'closed');
    expect(nearestLanguage(innermost)).to.equal('fr');
    inner.lang = 'de';
    expect(nearestLanguage(innermost)).to.equal('de');
    inner.lang = '';
    outer.lang = 'es';
    expect(nearestLanguage(innermost)).to.equal('es');
  });

  it('is what xml:lang says where there is no lang', () => {
    expect(nearestLanguage(place('<p xml:lang="fr"><b id="here"></b></p>'))).to.equal('fr');
    expect(nearestLanguage(place('<b id="here" xml:lang="fr" lang="de"></b>'))).to.equal('de');
  });

  it('passes over what is no tag', () => {
    for (const no of ['', ' ', '“”', 'french', '<fr>', '{lang}']) {
      const here = place('<p lang="fr"><b id="here"></b></p>');
      here.lang = no;
      expect(nearestLanguage(here), no).to.equal('fr');
    }
  });

  it('is cleaned', () => {
    expect(nearestLanguage(place('<b id="here" lang=" ”EN_us” "></b>'))).to.equal('EN-us');
  });

  it('is that of the fragment itself for what is not in the page', () => {
    const box = document.createElement('div');
    box.lang = 'fr';
    const child = box.appendChild(document.createElement('b'));
    expect(nearestLanguage(child)).to.equal('fr');
  });
});

describe('watchLanguage', () => {
  const watched: Element[] = [];
  const watch = (element: Element): {calls: number} => {
    const record = {calls: 0};
    watchLanguage(element, () => record.calls++);
    watched.push(element);
    return record;
  };

  afterEach(() => {
    for (const element of watched.splice(0)) unwatchLanguage(element);
  });

  it('reports a change on the element and on every ancestor', async () => {
    const here = place('<div><p><b id="here"></b></p></div>');
    const record = watch(here);
    let expected = 0;
    for (let element: Element | null = here; element; element = element.parentElement) {
      element.setAttribute('lang', 'fr');
      await observed();
      expect(record.calls, element.localName).to.equal(++expected);
    }
  });

  it('reports lang, xml:lang and dir, set and removed, and nothing else', async () => {
    const here = place('<p><b id="here"></b></p>');
    const record = watch(here);
    const parent = here.parentElement!;
    let expected = 0;
    for (const name of ['lang', 'xml:lang', 'dir']) {
      parent.setAttribute(name, 'ltr');
      await observed();
      expect(record.calls).to.equal(++expected);
      parent.removeAttribute(name);
      await observed();
      expect(record.calls).to.equal(++expected);
    }
    parent.title = 'x';
    parent.append('x');
    await observed();
    expect(record.calls).to.equal(expected);
  });

  it('reports changes in every shadow root on the way', async () => {
    const host = place('<p id="here"></p>');
    const middle = inShadowOf(host);
    const inner = inShadowOf(middle, 'closed');
    const record = watch(inner);
    for (const [index, element] of [inner, middle, host].entries()) {
      element.lang = 'fr';
      await observed();
      expect(record.calls).to.equal(index + 1);
    }
  });

  it('reports nothing after unwatching', async () => {
    const here = place('<p><b id="here"></b></p>');
    const record = watch(here);
    unwatchLanguage(here);
    here.lang = 'fr';
    await observed();
    expect(record.calls).to.equal(0);
  });

  it('goes on for others when one ends its watch', async () => {
    const here = place('<p><b id="here"></b></p>');
    const one = watch(here);
    const other = watch(here.parentElement!);
    unwatchLanguage(here);
    here.parentElement!.lang = 'fr';
    await observed();
    expect(one.calls).to.equal(0);
    expect(other.calls).to.equal(1);
  });

  it('starts again after all have unwatched', async () => {
    const here = place('<p><b id="here"></b></p>');
    watch(here);
    unwatchLanguage(here);
    const record = watch(here);
    here.lang = 'fr';
    await observed();
    expect(record.calls).to.equal(1);
  });
});
