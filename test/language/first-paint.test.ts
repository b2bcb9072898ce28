/**
 * No `Intl` on the way to the first paint: its first use costs more than the rest of a widget.
 * This file stands alone, since what it looks at happens once in the life of a page.
 */
import {expect} from '@open-wc/testing';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {valueOf} from '../facts.js';
import {countIntl} from '../helpers/intl.js';
import {inLanguages} from '../helpers/matrix.js';
import {painted, textsOf} from '../helpers/parts.js';

// Loaded here, so that what modules do when they are loaded is counted too.
const loading = countIntl();
const {define, widgets: classes} = await import('../../src/define/define.js');
define();
const usesOfLoading = [...loading.uses()];

function add(tag: string, attributes: {readonly [name: string]: string}): WidgetElement {
  const widget = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  return widget;
}

describe('before the first paint', () => {
  it('widgets are loaded without Intl', () => {
    expect(usesOfLoading).to.deep.equal([]);
  });

  for (const [tag, widget] of Object.entries(classes)) {
    // Offices have clocks, and a test of their own.
    if (tag === 'office-list') continue;
    const layouts = 'layouts' in widget ? Object.keys(widget.layouts) : [''];
    const sets = tag === 'key-figures' ? ['instruments', 'influence', 'europe'] : [''];
    for (const layout of layouts) {
      for (const lang of inLanguages('en', 'fr', 'ar')) {
        it(`${[tag, layout].join(' ').trim()} needs no Intl in ${lang}`, async () => {
          const intl = countIntl();
          const shown = sets.map((set) => add(tag, {lang, layout, set, open: 'all', term: 'ERC'}));
          await Promise.all(shown.map(({updateComplete}) => updateComplete));
          for (const each of shown) expect(each.matches(':state(ready)')).to.equal(true);
          expect(intl.uses(), 'while rendering').to.deep.equal([]);

          await painted();
          await painted();
          expect(intl.uses(), 'after the paint, where every text is prepared').to.deep.equal([]);
          for (const each of shown) each.remove();
        });
      }
    }
  }

  // The last: these are the first numbers that wait for a paint.
  it('numbers of a region wait for it', async () => {
    const intl = countIntl();
    const regional = add('key-figures', {lang: 'fr-u-nu-arab', only: 'F02 K1'});
    await regional.updateComplete;
    expect(intl.uses(), 'for a tag with digits of its own, before its paint').to.deep.equal([]);
    expect(textsOf(regional, 'number')).to.deep.equal(['55 000', valueOf('K1')]);

    await painted();
    await regional.updateComplete;
    const digits = (value: number) => value.toLocaleString('ar-u-nu-arab');
    expect(intl.uses(), 'one formatter for both numbers').to.deep.equal(['NumberFormat']);
    expect(textsOf(regional, 'number')).to.deep.equal([55_000, Number(valueOf('K1'))].map(digits));

    const before = intl.uses().length;
    const next = add('key-figures', {lang: 'fr-u-nu-arab', only: 'K2'});
    await next.updateComplete;
    expect(intl.uses()).to.have.length(before);
    expect(textsOf(next, 'number'), 'at once, now that the page is painted').to.deep.equal([
      digits(Number(valueOf('K2'))),
    ]);
    for (const widget of [regional, next]) widget.remove();
  });
});
