/** Documents that the host of the scripts shows in place of the bundled ones. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import {valueOf} from '../facts.js';
import {textOf} from '../helpers/parts.js';
import {until} from '../helpers/until.js';

const PAGE = Symbol.for('cooperation-widgets');

const page = globalThis as {[PAGE]?: {documents?: Record<string, string>}};

const label = (widget: Element) => textOf(widget, 'label');

const shown = async (widget: Element) => {
  await until(() => widget.matches(':state(ready)'), 'ready');
  return widget;
};

describe('default documents', () => {
  before(() => {
    (page[PAGE] ??= {}).documents = {figures: '/test/answers/good?label=of+the+host'};
  });

  after(() => {
    delete page[PAGE]!.documents;
  });

  it('are shown where the tag names none', async () => {
    const widget = await shown(await fixture(html`<key-figures></key-figures>`));
    expect(label(widget)).to.equal('of the host');
  });

  it('leave the widgets of other sections as they are', async () => {
    const widget = await shown(await fixture(html`<office-list lang="en"></office-list>`));
    expect(textOf(widget, 'city')).to.equal('Pretoria');
  });

  it('are not shown where the tag names another one, or has one, or asks for the bundled one', async () => {
    const other = await fixture(
      html`<key-figures src="/test/answers/good?label=other"></key-figures>`,
    );
    expect(label(await shown(other))).to.equal('other');
    other.removeAttribute('src');
    await until(() => label(other) === 'of the host', 'the default again');

    const bundled = await fixture(html`<key-figures src=""></key-figures>`);
    expect(textOf(await shown(bundled), 'number')).to.equal(valueOf('K1'));
  });
});
