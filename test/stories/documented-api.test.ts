/**
 * What the doc comments promise and what is rendered are the same, both ways: parts, slots,
 * states, events, properties, attributes and custom properties of every widget.
 */
import {expect} from '@open-wc/testing';
import type {CooperationDocument} from '../../src/documents/types.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {documentedApi, missing, SeenApi} from '../helpers/documented-api.js';
import {listen} from '../helpers/console.js';
import {parts} from '../helpers/parts.js';
import {drawn, pageOf, storiesOf, tags} from '../helpers/stories.js';
import {wholeDocument} from '../helpers/whole-document.js';
import {until} from '../helpers/until.js';

const {click} = HTMLAnchorElement.prototype;

before(() => {
  // What a page without a clipboard has to show, and no downloads.
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
  HTMLAnchorElement.prototype.click = () => undefined;
});

after(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  HTMLAnchorElement.prototype.click = click;
});

let pages: HTMLElement[] = [];

afterEach(() => {
  for (const page of pages) page.remove();
  pages = [];
});

for (const tag of tags) {
  it(`<${tag}> has what it documents, and documents what it has`, async () => {
    listen('warn');
    listen('error');
    const documented = await documentedApi(tag);
    const seen = new SeenApi(tag);
    try {
      const look = async () => {
        await drawn(document.body);
        for (const page of pages) seen.look(page);
      };
      for (const story of await storiesOf(tag)) {
        // In little room and in much, where layouts differ.
        pages = [300, 1000].map((width) => pageOf('fr', 'light', width));
        for (const page of pages) story.draw(page);
        await look();
        const widgets = pages.flatMap((page) => [...page.querySelectorAll<WidgetElement>(tag)]);
        for (const widget of widgets) {
          const controls = 'summary, button, input:not(:checked)';
          for (const control of widget.shadowRoot!.querySelectorAll<HTMLElement>(controls)) {
            control.click();
          }
        }
        await look();
        for (const widget of widgets) {
          widget.setAttribute('actions', 'csv json cite');
          widget.data = wholeDocument;
        }
        await look();
        for (const widget of widgets) {
          for (const button of parts(widget, 'action')) button.click();
          await until(() => !parts(widget, 'action').length || parts(widget, 'copy-text').length);
        }
        await look();
        for (const widget of widgets) {
          widget.setAttribute('debug', '');
          widget.data = 'unreadable' as unknown as CooperationDocument;
        }
        await look();
        for (const page of pages) page.remove();
      }
    } finally {
      seen.stop();
    }
    expect(missing(seen, documented), 'not documented').to.deep.equal([]);
    expect(missing(documented, seen), 'documented, and seen in no story').to.deep.equal([]);
  });
}
