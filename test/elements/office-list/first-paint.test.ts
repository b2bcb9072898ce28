/**
 * Times come after the first paint, into room that was kept for them. This file stands alone,
 * since what it looks at happens once in the life of a page.
 */
import {expect} from '@open-wc/testing';
import {countIntl} from '../../helpers/intl.js';
import {inLanguages} from '../../helpers/matrix.js';
import {painted, parts, textsOf} from '../../helpers/parts.js';

/** Every box that the filling of times could move, to the hundredth of a pixel. */
const boxesOf = (widget: Element): readonly string[] =>
  [
    'widget',
    'table',
    'sort',
    'region',
    'region-heading',
    'office',
    'city',
    'country',
    'note',
    'source',
    'world',
  ]
    .flatMap((name) => parts(widget, name))
    .map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [element.getAttribute('part'), x, y, width, height]
        .map((value) => (typeof value === 'number' ? value.toFixed(2) : value))
        .join(' ');
    });

describe('<office-list> before and after the first paint', () => {
  it('uses no Intl before, and moves nothing when the times appear', async () => {
    const intl = countIntl();
    await import('../../../src/define/office-list.js');
    const widgets = inLanguages('en', 'ja', 'ar').flatMap((lang) =>
      [
        ['list', 'region'],
        ['list', 'country'],
        ['map', 'region'],
        ['map', 'time'],
        ['table', 'region'],
        ['table', 'time'],
      ].flatMap(([layout, sort]) =>
        [240, 300, 600, 1200].map((width) => {
          const place = document.createElement('div');
          place.style.width = `${width}px`;
          place.style.fontFamily = width === 600 ? 'serif' : 'sans-serif';
          const widget = document.createElement('office-list');
          widget.lang = lang;
          widget.layout = layout;
          widget.sort = sort;
          place.append(widget);
          document.body.append(place);
          return widget;
        }),
      ),
    );
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(intl.uses(), 'while rendering').to.deep.equal([]);
    for (const widget of widgets) expect(parts(widget, 'office')).to.have.length(8);
    for (const widget of widgets) expect(parts(widget, 'time')).to.have.length(0);
    const before = widgets.map(boxesOf);
    const order = widgets.map((widget) => textsOf(widget, 'city'));

    await painted();
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    for (const widget of widgets) expect(parts(widget, 'time')).to.have.length(8);
    for (const widget of widgets) expect(parts(widget, 'difference')).to.have.length(8);
    widgets.forEach((widget, i) => {
      expect(boxesOf(widget), widget.outerHTML).to.deep.equal(before[i]);
      expect(textsOf(widget, 'city'), widget.outerHTML).to.deep.equal(order[i]);
    });
    for (const widget of widgets) widget.parentElement!.remove();
  });
});
