/** Keys typed into the search field of a long list, and what the page gets of them. */
import {expect, fixture, html} from '@open-wc/testing';
import {define} from '../../../src/define/define.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {part} from '../../helpers/parts.js';

define();

const offices = Array.from({length: 40}, (_, i) => ({
  id: `o${i}`,
  city: `City ${i}`,
  country: 'FR',
}));
const source = {
  title: 'A page',
  publisher: 'A university',
  url: 'https://example.org/',
  asOf: null,
  retrieved: '2026-01-01',
};

const TYPES = ['keydown', 'keypress', 'keyup'];

describe('keys in the search field', () => {
  let heard: string[] = [];
  const hear = (event: Event) =>
    heard.push(`${event.type} ${(event as KeyboardEvent).key} ${event.defaultPrevented}`);

  beforeEach(() => {
    heard = [];
    for (const type of TYPES) document.addEventListener(type, hear);
  });

  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  });

  async function field() {
    const widget = await fixture<OfficeList>(
      html`<office-list lang="en" .data=${{format: 1, source, offices}}></office-list>`,
    );
    await widget.updateComplete;
    return part<HTMLInputElement>(widget, 'search-field');
  }

  const press = (target: Element, key: string, more: KeyboardEventInit = {}) => {
    for (const type of TYPES) {
      target.dispatchEvent(
        new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true, ...more}),
      );
    }
  };

  it('that write something do not reach the page', async () => {
    const input = await field();
    for (const key of ['s', '/', '?', ' ', 'é', 'J']) press(input, key);
    expect(heard).to.deep.equal([]);
  });

  it('that do something else do', async () => {
    const input = await field();
    for (const key of ['Tab', 'Enter', 'F1']) press(input, key);
    press(input, 'k', {ctrlKey: true});
    press(input, 'k', {metaKey: true});
    expect(heard).to.have.lengthOf(15);
  });

  it('Escape empties the field first, and then is the page’s', async () => {
    const input = await field();
    input.value = 'x';
    press(input, 'Escape');
    expect(input.value).to.equal('');
    expect(heard).to.include('keydown Escape true');
    heard = [];
    press(input, 'Escape');
    expect(heard).to.include('keydown Escape false');
  });
});
