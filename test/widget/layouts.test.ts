/** What every layout of every widget gets from the base class: its body and its title. */
import {expect, fixture} from '@open-wc/testing';
import {define, widgets} from '../../src/define/define.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {part, parts, textOf} from '../helpers/parts.js';

define();

async function draw(tag: string, layout: string, attributes = ''): Promise<WidgetElement> {
  const widget = await fixture<WidgetElement>(
    `<${tag} lang="en" layout="${layout}" ${attributes}></${tag}>`,
  );
  await widget.updateComplete;
  return widget;
}

const drawn = Object.entries(widgets).flatMap(([tag, Widget]) =>
  layoutNames(Widget).map((layout) => [tag, layout] as const),
);

describe('the body', () => {
  for (const [tag, layout] of drawn) {
    it(`<${tag} layout="${layout}"> has a part of its own, which nothing in it has`, async () => {
      const widget = await draw(tag, layout);
      expect([...part(widget, 'body').part]).to.deep.equal(['body', `body-${layout}`]);
      expect(parts(widget, `body-${layout}`)).to.have.length(1);
      for (const each of parts(widget, layout)) expect(each).to.not.equal(part(widget, 'body'));
    });
  }
});

describe('the title', () => {
  for (const [tag] of drawn.filter(([, layout]) => layout === 'table')) {
    it(`<${tag} layout="table"> names its table by the heading, and without one by its own`, async () => {
      const named = await draw(tag, 'table', 'heading="Our own words"');
      expect(part(named, 'table').getAttribute('aria-label')).to.equal('Our own words');
      expect(part(named, 'scroller').dataset['label']).to.equal('Our own words');

      const usual = textOf(await draw(tag, 'table'), 'heading');
      const unnamed = await draw(tag, 'table', 'heading=""');
      expect(parts(unnamed, 'heading')).to.have.length(0);
      expect(part(unnamed, 'table').getAttribute('aria-label')).to.equal(usual);
    });
  }

  it('of structured data is that of the page', async () => {
    for (const heading of ['Our own words', '']) {
      const widget = await draw('office-list', 'list', `structured-data heading="${heading}"`);
      const {textContent} = widget.querySelector('script[type="application/ld+json"]')!;
      const {name} = JSON.parse(textContent) as {name: string};
      expect(name).to.equal(heading || 'Representative offices abroad');
    }
  });
});
