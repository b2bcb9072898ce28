/** Every story: structure that is seen is there for assistive technology too. */
import {expect} from '@open-wc/testing';
import {everyElement} from '../helpers/layout.js';
import {plain} from '../helpers/parts.js';
import {allStories, drawn, pageOf} from '../helpers/stories.js';

const HEADING = 'A heading of the page';

let page: HTMLElement | undefined;
afterEach(() => page?.remove());

for (const story of await allStories()) {
  it(`${story.tag} ${story.name} has lists, names and languages that say what they are`, async () => {
    page = pageOf('en', 'light', 300);
    story.draw(page, {heading: HEADING});
    await drawn(page);
    const elements = everyElement(page).filter((element) => element.getRootNode() !== document);
    // Safari takes a list without bullets for none.
    const lists = elements.filter((element) => element.matches('ul, ol'));
    expect(lists.filter((list) => list.role !== 'list')).to.deep.equal([]);
    expect(
      elements.filter((element) => element.matches('dl') && !element.children.length),
    ).to.deep.equal([]);
    // Tables and what scrolls are called what the page calls them.
    const named = elements.filter((element) => element.matches('table, [part~="scroller"]'));
    for (const element of named) {
      const name = element.ariaLabel ?? plain(element.querySelector('caption')?.textContent);
      if (element.localName === 'table' || element.role === 'region') {
        expect(name, element.localName).to.contain(HEADING);
      }
    }
    const markers = elements.filter((element) => element.matches('button[part~="target"]'));
    const names = markers.map(({ariaLabel}) => ariaLabel);
    expect(names, 'names of markers').to.have.length(new Set(names).size);
    const french = elements.filter(
      ({children, textContent}) => !children.length && textContent === 'UMI miroir',
    );
    for (const element of french) {
      expect(element.closest('[lang]')!.getAttribute('lang')).to.equal('fr');
    }
  });
}
