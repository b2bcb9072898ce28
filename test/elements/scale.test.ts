/**
 * Very long documents: what is drawn of them stays little, whatever they hold, and it is there
 * soon. The exact times are those of `npm run bench`; the bounds here are wide, so that only what
 * has become many times slower fails on a busy machine.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {manyFigures, manyOffices} from '../../stories/many.js';
import {isChromium} from '../helpers/engine.js';
import {painted, part, parts} from '../helpers/parts.js';

const offices = manyOffices(10_000);
const figures = manyFigures(5000);

const LONG = [
  ['office-list', 'list', 'office', offices],
  ['office-list', 'table', 'office', offices],
  ['office-list', 'map', 'office', offices],
  ['key-figures', 'grid', 'figure', figures],
  ['key-figures', 'bars', 'figure', figures],
  ['key-figures', 'table', 'figure', figures],
] as const;

/** Milliseconds: many times what it takes, and less than it took to draw everything. */
const PATIENCE = 2500;

async function show(tag: string, layout: string, data: CooperationDocument) {
  const widget = document.createElement(tag) as WidgetElement;
  widget.layout = layout;
  widget.lang = 'en';
  const ready = new Promise((resolve) => {
    widget.addEventListener('cw-ready', resolve, {once: true});
  });
  widget.data = data;
  document.body.append(widget);
  await ready;
  return widget;
}

describe('documents with thousands of items', () => {
  before(async () => {
    // What every outside document needs is loaded once.
    (await show('office-list', 'list', manyOffices(1))).remove();
  });

  for (const [tag, layout, item, data] of LONG) {
    it(`<${tag} layout="${layout}"> shows the beginning of one at once`, async () => {
      const started = performance.now();
      const widget = await show(tag, layout, data);
      await painted();
      expect(performance.now() - started).to.be.below(PATIENCE);
      expect(parts(widget, item)).to.have.length(100);
      const nodes = widget.shadowRoot!.querySelectorAll('*').length;
      expect(nodes, 'elements').to.be.below(2000);
      widget.remove();
    });

    it(`<${tag} layout="${layout}"> follows the keys in one`, async () => {
      const widget = await show(tag, layout, data);
      await painted();
      const field = part<HTMLInputElement>(widget, 'search-field');
      field.focus();
      await widget.updateComplete;
      const times = [];
      for (const text of ['z', 'zu', 'zur', 'zuri', 'zuric', 'zurich', 'zurich 1', 'zurich 12']) {
        const started = performance.now();
        field.value = text;
        field.dispatchEvent(new InputEvent('input'));
        await widget.updateComplete;
        times.push(performance.now() - started);
      }
      times.sort((a, b) => a - b);
      expect(times[times.length >> 1], 'the middle one').to.be.below(100);
      expect(parts(widget, item).length).to.be.within(1, 100);
      widget.remove();
    });
  }

  if (!isChromium) return;

  it('releases everything when it is removed', async () => {
    const collect = () =>
      executeServerCommand<{nodes: number; listeners: number}, unknown>('collect-garbage');
    const round = async () => {
      for (const layout of ['list', 'map', 'table']) {
        const widget = await show('office-list', layout, offices);
        await painted();
        part<HTMLInputElement>(widget, 'search-field').focus();
        part(widget, 'more').click();
        await widget.updateComplete;
        await painted();
        widget.remove();
        await painted();
      }
    };
    // What the page keeps for good has come with the first.
    await round();
    const before = await collect();
    await round();
    const after = await collect();
    // A widget has thousands; the page itself may have a few more or less.
    expect(after.nodes - before.nodes, 'nodes').to.be.below(100);
    expect(after.listeners - before.listeners, 'listeners').to.be.below(5);
  });
});
