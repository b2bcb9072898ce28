/**
 * No `Intl` on the way to the first paint: its first use costs more than the rest of a widget.
 * This file stands alone, since what it looks at happens once in the life of a page.
 */
import {expect} from '@open-wc/testing';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {countIntl} from '../helpers/intl.js';
import {painted, textsOf} from '../helpers/parts.js';

function add(tag: string, attributes: {readonly [name: string]: string}): WidgetElement {
  const widget = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  return widget;
}

describe('before the first paint', () => {
  it('bundled documents need no Intl in any language or layout, and regions wait for it', async () => {
    const intl = countIntl();
    // Loaded here, so that what modules do when they are loaded is counted too.
    await import('../../src/define/key-figures.js');
    await import('../../src/define/instrument-explainer.js');
    const {allLocales} = await import('../../src/language/language-codes.js');
    const widgets: WidgetElement[] = [];
    for (const lang of allLocales) {
      for (const layout of ['grid', 'bars', 'table']) {
        for (const set of ['instruments', 'influence', 'europe']) {
          widgets.push(add('key-figures', {lang, layout, set}));
        }
      }
      widgets.push(add('instrument-explainer', {lang, open: 'all'}));
    }
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(intl.uses(), 'while rendering').to.deep.equal([]);
    for (const widget of widgets) expect(textsOf(widget, 'source')).to.have.length(1);

    await painted();
    await painted();
    expect(intl.uses(), 'after the first paint, where every text is prepared').to.deep.equal([]);

    const regional = add('key-figures', {lang: 'fr-u-nu-arab', only: 'F02 K1'});
    await regional.updateComplete;
    expect(intl.uses(), 'for a tag with digits of its own, before its paint').to.deep.equal([]);
    expect(textsOf(regional, 'number')).to.deep.equal(['55 000', '392']);

    await painted();
    await regional.updateComplete;
    expect(textsOf(regional, 'number')).to.deep.equal(['٥٥٬٠٠٠', '٣٩٢']);
    expect(intl.uses(), 'one formatter for both numbers').to.deep.equal(['NumberFormat']);

    const next = add('key-figures', {lang: 'fr-u-nu-arab', only: 'K2'});
    await next.updateComplete;
    expect(textsOf(next, 'number'), 'at once, now that the page is painted').to.deep.equal(['١٧٢']);
    expect(intl.uses()).to.have.length(1);
    for (const widget of document.querySelectorAll('key-figures, instrument-explainer')) {
      widget.remove();
    }
  });
});
