/**
 * No `Intl` on the way to the first paint: its first use costs more than the rest of a widget.
 * This file stands alone, since what it looks at happens once in the life of a page.
 */
import {expect} from '@open-wc/testing';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {countIntl} from '../helpers/intl.js';
import {inLanguages} from '../helpers/matrix.js';
import {painted, textsOf} from '../helpers/parts.js';

function add(tag: string, attributes: {readonly [name: string]: string}): WidgetElement {
  const widget = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  return widget;
}

describe('before the first paint', () => {
  it('bundled documents need no Intl in any layout, and regions wait for it', async () => {
    const intl = countIntl();
    // Loaded here, so that what modules do when they are loaded is counted too.
    const {define, widgets: classes} = await import('../../src/define/define.js');
    define();
    const widgets: WidgetElement[] = [];
    for (const [tag, widget] of Object.entries(classes)) {
      // Offices have clocks, and a test of their own.
      if (tag === 'office-list') continue;
      const layouts = 'layouts' in widget ? Object.keys(widget.layouts) : [''];
      const sets = tag === 'key-figures' ? ['instruments', 'influence', 'europe'] : [''];
      for (const lang of inLanguages('en', 'fr', 'ar')) {
        for (const layout of layouts) {
          for (const set of sets) {
            widgets.push(add(tag, {lang, layout, set, open: 'all', term: 'ERC'}));
          }
        }
      }
    }
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(intl.uses(), 'while rendering').to.deep.equal([]);
    for (const widget of widgets) expect(widget.matches(':state(ready)')).to.equal(true);

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
    for (const widget of [...widgets, regional, next]) widget.remove();
  });
});
