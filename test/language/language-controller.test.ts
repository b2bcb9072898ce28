/** Widgets in the language of the place where they stand, and of the next one. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import type {KeyFigures} from '../../src/elements/key-figures/key-figures.js';
import {allLocales} from '../../src/generated/language-codes.js';
import {listen} from '../helpers/console.js';
import {countLanguageObservers} from '../helpers/observers.js';
import {painted, part, textOf, textsOf} from '../helpers/parts.js';
import {until} from '../helpers/until.js';

const root = document.documentElement;
let rootLanguage: string | null;

before(() => {
  rootLanguage = root.getAttribute('lang');
});

afterEach(() => {
  if (rootLanguage === null) root.removeAttribute('lang');
  else root.setAttribute('lang', rootLanguage);
});

const ENGLISH = 'Key figures';
const FRENCH = 'Chiffres clés';
const headingOf = (widget: Element): string => textOf(widget, 'heading')!;
const languageOf = (widget: Element): string => part(widget, 'widget').lang;

/** Runs after an attribute's change has been noticed and rendered. */
async function rendered(widget: KeyFigures): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}

const inside = async (markup: string): Promise<KeyFigures> => {
  const place = await fixture(markup);
  const widget = place.matches('key-figures') ? place : place.querySelector('key-figures')!;
  await widget.updateComplete;
  return widget;
};

describe('the language of a widget', () => {
  it('is its own', async () => {
    const widget = await inside('<div lang="en"><key-figures lang="fr"></key-figures></div>');
    expect(headingOf(widget)).to.equal(FRENCH);
    expect(languageOf(widget)).to.equal('fr');
  });

  it('is that of the page', async () => {
    root.lang = 'fr';
    expect(headingOf(await inside('<key-figures></key-figures>'))).to.equal(FRENCH);
  });

  it('is English where the page names none, or none that is shipped', async () => {
    root.removeAttribute('lang');
    const nameless = await inside('<key-figures></key-figures>');
    expect(headingOf(nameless)).to.equal(ENGLISH);
    expect(languageOf(nameless)).to.equal('en');
    const warnings = listen('warn');
    const unknown = await inside('<div lang="xx"><key-figures></key-figures></div>');
    expect(headingOf(unknown)).to.equal(ENGLISH);
    expect(languageOf(unknown)).to.equal('en');
    expect(warnings, 'about the language of a page').to.deep.equal([]);
  });

  it('is another on the same page at the same time', async () => {
    const place = await fixture(html`
      <div lang="en">
        <key-figures></key-figures>
        <div lang="fr"><key-figures></key-figures></div>
        <key-figures lang="fr"></key-figures>
        <key-figures></key-figures>
      </div>
    `);
    const widgets = [...place.querySelectorAll('key-figures')];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(widgets.map(headingOf)).to.deep.equal([ENGLISH, FRENCH, FRENCH, ENGLISH]);
  });

  for (const code of allLocales) {
    it(`is ${code}, in its text and for a screen reader`, async () => {
      const widget = await inside(`<key-figures lang="${code}" set="influence"></key-figures>`);
      expect(languageOf(widget)).to.equal(code);
      expect(headingOf(widget)).to.not.be.empty;
    });
  }

  for (const written of ['“fr”', ' fr ', 'FR', 'fr_CA', '»fr«']) {
    it(`is French where an editor has written ${written}`, async () => {
      const warnings = listen('warn');
      const widget = await fixture<KeyFigures>(html`<key-figures lang=${written}></key-figures>`);
      expect(headingOf(widget)).to.equal(FRENCH);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is English for EN_us, with the tag that was asked for', async () => {
    const widget = await inside('<div lang="fr"><key-figures lang="EN_us"></key-figures></div>');
    expect(headingOf(widget)).to.equal(ENGLISH);
    expect(languageOf(widget)).to.equal('EN-us');
  });

  it('is what xml:lang says where an editor has left nothing else', async () => {
    expect(headingOf(await inside('<key-figures xml:lang="fr"></key-figures>'))).to.equal(FRENCH);
  });

  it('is that of the page where its own is empty', async () => {
    const warnings = listen('warn');
    const widget = await inside('<div lang="fr"><key-figures lang=""></key-figures></div>');
    expect(headingOf(widget)).to.equal(FRENCH);
    expect(warnings).to.deep.equal([]);
  });

  it('is English for a language that is not shipped, and says so once', async () => {
    const warnings = listen('warn');
    const place = await fixture(html`
      <div lang="fr">
        <key-figures lang="xx"></key-figures><key-figures lang="xx"></key-figures>
      </div>
    `);
    const [widget] = place.querySelectorAll('key-figures');
    expect(headingOf(widget!)).to.equal(ENGLISH);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('lang="xx"');
    for (const code of allLocales) expect(warnings[0]).to.contain(code);
    expect(warnings[0]).to.contain('Showing: en');
  });

  for (const [asked, shown, dir] of [
    ['pt', 'pt-BR', 'ltr'],
    ['pt-PT', 'pt-BR', 'ltr'],
    ['zh', 'zh-Hans', 'ltr'],
    ['zh-CN', 'zh-Hans', 'ltr'],
    ['zh-Hans-SG', 'zh-Hans-SG', 'ltr'],
    ['zh-TW', 'en', 'ltr'],
    ['zh-Hant-HK', 'en', 'ltr'],
    ['sr-Latn', 'en', 'ltr'],
    ['he', 'en', 'ltr'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['AR-u-nu-arab', 'AR-u-nu-arab', 'rtl'],
  ] as const) {
    it(`is marked ${shown}, ${dir}, where ${asked} is asked for`, async () => {
      const widget = await inside(`<div lang="${asked}"><key-figures></key-figures></div>`);
      expect(languageOf(widget)).to.equal(shown);
      expect(part(widget, 'widget').dir).to.equal(dir);
    });
  }

  it('leaves texts of a document that are in the language of the page, and marks them', async () => {
    const widget = await inside('<div lang="zh-TW"><key-figures></key-figures></div>');
    const label = {en: 'offices', 'zh-CN': '办事处', 'zh-TW': '辦事處'};
    const figure = {id: 'x', value: 1250, qualifier: 'eq', unit: 'x', measure: 'count', label};
    widget.data = {
      format: 1,
      source: {
        title: 'A',
        publisher: 'B',
        url: 'https://a.example/',
        asOf: null,
        retrieved: '2026-11-22',
      },
      figures: [{...figure, set: 'instruments'} as never],
    };
    await until(() => textOf(widget, 'number') === '1,250', widget.shadowRoot!.textContent);
    expect(part(widget, 'widget').lang).to.equal('en');
    const text = part(widget, 'label').querySelector('[lang]')!;
    expect([text.getAttribute('lang'), text.textContent]).to.deep.equal(['zh-TW', '辦事處']);
  });

  it('is that of hyphens, phrases and characters too', async () => {
    // A property in Chrome and Safari, which a reset of all properties would take away.
    if (!CSS.supports('-webkit-locale', 'auto')) return;
    for (const [page, lang] of [
      ['ja', 'ja'],
      ['de-CH', 'de-CH'],
      ['it', 'en'],
    ] as const) {
      const widget = await inside(`<div lang="${page}"><key-figures></key-figures></div>`);
      const style = getComputedStyle(part(widget, 'heading'));
      expect(style.getPropertyValue('-webkit-locale')).to.equal(`"${lang}"`);
    }
  });

  it('is that of the page for an incomplete or invalid tag', async () => {
    const warnings = listen('warn');
    for (const written of ['french', 'fr-', '”', 'x-', '-', '\u0000']) {
      const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const widget = document.createElement('key-figures');
      widget.setAttribute('lang', written);
      place.append(widget);
      await widget.updateComplete;
      expect(headingOf(widget), written).to.equal(FRENCH);
    }
    expect(warnings.length).to.be.at.least(1);
  });

  it('is that of the page for what is no language, and says so once', async () => {
    const warnings = listen('warn');
    const widget = await inside('<div lang="fr"><key-figures lang="{lang}"></key-figures></div>');
    expect(headingOf(widget)).to.equal(FRENCH);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('lang="{lang}"').and.to.contain('the language of the page');
  });

  it('is found out of nested shadow roots', async () => {
    const place = await fixture(html`<div lang="fr"><div></div></div>`);
    const outer = place.firstElementChild!.attachShadow({mode: 'open'});
    const host = outer.appendChild(document.createElement('div'));
    const widget = document.createElement('key-figures');
    host.attachShadow({mode: 'closed'}).append(widget);
    await widget.updateComplete;
    expect(headingOf(widget)).to.equal(FRENCH);
    host.lang = 'en';
    await rendered(widget);
    expect(headingOf(widget)).to.equal(ENGLISH);
    host.removeAttribute('lang');
    (place as HTMLElement).lang = 'en';
    await rendered(widget);
    expect(headingOf(widget)).to.equal(ENGLISH);
    (place as HTMLElement).lang = 'fr';
    await rendered(widget);
    expect(headingOf(widget)).to.equal(FRENCH);
  });
});

describe('a change of language', () => {
  it('on any ancestor updates the widget', async () => {
    root.lang = 'en';
    const widget = await inside('<div><section><p><key-figures></key-figures></p></section></div>');
    for (let place: Element | null = widget; place; place = place.parentElement) {
      place.setAttribute('lang', 'fr');
      await rendered(widget);
      expect(headingOf(widget), place.localName).to.equal(FRENCH);
      place.removeAttribute('lang');
      if (place === root) root.lang = 'en';
      await rendered(widget);
      expect(headingOf(widget), place.localName).to.equal(ENGLISH);
    }
  });

  it('leaves alone a widget that stands in a language of its own', async () => {
    const place = await fixture(html`
      <div lang="en"><key-figures></key-figures><key-figures lang="en"></key-figures></div>
    `);
    const [follows, stays] = place.querySelectorAll('key-figures');
    (place as HTMLElement).lang = 'fr';
    await rendered(follows!);
    expect(headingOf(follows!)).to.equal(FRENCH);
    expect(headingOf(stays!)).to.equal(ENGLISH);
  });

  it('does not render a widget whose language stays the same', async () => {
    const widget = await inside('<div lang="en"><key-figures lang="fr"></key-figures></div>');
    let updates = 0;
    widget.addController({hostUpdated: () => updates++});
    widget.parentElement!.lang = 'de';
    await rendered(widget);
    expect(updates).to.equal(0);
  });

  it('comes with a move', async () => {
    const place = await fixture(html`
      <div>
        <div lang="en"><key-figures></key-figures></div>
        <div lang="fr"></div>
      </div>
    `);
    const widget = place.querySelector('key-figures')!;
    await widget.updateComplete;
    const [english, french] = place.children;
    french!.append(widget);
    await rendered(widget);
    expect(headingOf(widget)).to.equal(FRENCH);
    english!.append(widget);
    await rendered(widget);
    expect(headingOf(widget)).to.equal(ENGLISH);
  });

  it('comes with a move into a shadow root, which is then watched too', async () => {
    const widget = await inside('<div lang="en"><div></div><key-figures></key-figures></div>');
    const host = widget.previousElementSibling!;
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    inner.append(widget);
    await rendered(widget);
    inner.lang = 'fr';
    await rendered(widget);
    expect(headingOf(widget)).to.equal(FRENCH);
  });

  it('is caught up with by a widget that was out of the page meanwhile', async () => {
    const widget = await inside('<div lang="en"><key-figures></key-figures></div>');
    const place = widget.parentElement!;
    widget.remove();
    place.lang = 'fr';
    await rendered(widget);
    place.append(widget);
    await rendered(widget);
    expect(headingOf(widget)).to.equal(FRENCH);
  });
});

describe('a tag with a region or digits of its own', () => {
  it('is kept for numbers, which it changes after the first paint', async () => {
    const widget = await fixture<KeyFigures>(
      html`<key-figures lang="fr-u-nu-arab" only="F02 K1"></key-figures>`,
    );
    expect(languageOf(widget)).to.equal('fr-u-nu-arab');
    expect(headingOf(widget)).to.equal(FRENCH);
    await painted();
    await widget.updateComplete;
    expect(textsOf(widget, 'number')).to.deep.equal(['٥٥٬٠٠٠', '٣٩٢']);
  });

  it('is kept for fr-CA, which is shown in French', async () => {
    const widget = await inside('<key-figures lang="fr-CA" only="F02"></key-figures>');
    await painted();
    await widget.updateComplete;
    expect(headingOf(widget)).to.equal(FRENCH);
    expect(languageOf(widget)).to.equal('fr-CA');
    expect(textsOf(widget, 'number')[0]).to.equal('55 000');
  });
});

describe('the direction of a widget', () => {
  const directionOf = (widget: Element): string | null =>
    part(widget, 'widget').getAttribute('dir');

  it('is that of its language, whatever the page is written in', async () => {
    const widget = await inside(
      '<div lang="he" dir="rtl"><key-figures lang="en"></key-figures></div>',
    );
    expect(directionOf(widget)).to.equal('ltr');
    expect(getComputedStyle(part(widget, 'body')).direction).to.equal('ltr');
  });

  it('is its own dir where it has one, and follows it', async () => {
    const widget = await inside('<key-figures lang="en" dir="rtl"></key-figures>');
    expect(directionOf(widget)).to.equal(null);
    expect(getComputedStyle(part(widget, 'body')).direction).to.equal('rtl');
    widget.removeAttribute('dir');
    await rendered(widget);
    expect(getComputedStyle(part(widget, 'body')).direction).to.equal('ltr');
    widget.dir = 'rtl';
    await rendered(widget);
    expect(getComputedStyle(part(widget, 'body')).direction).to.equal('rtl');
  });
});

describe('the observer of languages', () => {
  it('is one for all widgets of a page, and observes each root once', async () => {
    const watch = countLanguageObservers();
    const place = await fixture(html`<div></div>`);
    for (let i = 0; i < 20; i++) place.append(document.createElement('key-figures'));
    const host = place.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({mode: 'open'});
    for (let i = 0; i < 5; i++) shadow.append(document.createElement('key-figures'));
    expect(watch.observers()).to.equal(1);
    expect(watch.observed(), 'the page and the shadow root').to.equal(2);
    expect(watch.calls(), 'once for each of them').to.equal(2);
  });

  it('observes nothing once the last widget has left', async () => {
    const watch = countLanguageObservers();
    const place = await fixture(
      html`<div><key-figures></key-figures><key-figures></key-figures></div>`,
    );
    const [first, second] = place.querySelectorAll('key-figures');
    expect(watch.observed()).to.equal(1);
    first!.remove();
    expect(watch.observed()).to.equal(1);
    second!.remove();
    expect(watch.observed()).to.equal(0);
    place.append(first!);
    expect(watch.observed()).to.equal(1);
    first!.remove();
    expect(watch.observed()).to.equal(0);
  });
});
