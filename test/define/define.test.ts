/** Registration: under whose name a widget goes, and what happens where the name is taken. */
import {expect} from '@open-wc/testing';
import {define, widgets} from '../../src/define/define.js';
import {valueOf} from '../facts.js';
import {register} from '../../src/define/register.js';

const tags = Object.keys(widgets);

describe('define', () => {
  it('registers nothing by being imported', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  describe('with a prefix', () => {
    it('registers every widget under its own name, and returns which', () => {
      expect(define({prefix: 'uni'})).to.deep.equal(tags.map((tag) => `uni-${tag}`));
      for (const tag of tags) expect(customElements.get(tag), tag).to.equal(undefined);
    });

    it('takes the prefix with its hyphen too', () => {
      expect(define({prefix: 'lab-'})).to.deep.equal(tags.map((tag) => `lab-${tag}`));
    });

    it('makes widgets that work, each under several names', async () => {
      define({prefix: 'one'});
      define({prefix: 'two'});
      for (const prefix of ['one', 'two']) {
        const widget = document.createElement(`${prefix}-key-figures`) as HTMLElement & {
          updateComplete: Promise<boolean>;
        };
        widget.setAttribute('layout', 'table');
        document.body.append(widget);
        await widget.updateComplete;
        expect(widget).to.be.instanceOf(widgets['key-figures']);
        expect(widget.shadowRoot!.querySelector('table')!.textContent).to.contain(valueOf('K1'));
        widget.remove();
      }
    });
  });

  describe('without', () => {
    class Own extends HTMLElement {}

    before(() => {
      customElements.define('key-figures', Own);
    });

    it('skips what the page has, registers the rest, and returns which', () => {
      const others = tags.filter((tag) => tag !== 'key-figures');
      expect(define()).to.deep.equal(others);
      expect(customElements.get('key-figures')).to.equal(Own);
      for (const tag of others) {
        expect(customElements.get(tag), tag).to.equal(widgets[tag as keyof typeof widgets]);
      }
    });

    it('does nothing a second time', () => {
      expect(define()).to.deep.equal([]);
      expect(define({prefix: ''})).to.deep.equal([]);
    });

    it('is what each module in define/ does for one tag', async () => {
      // Also where the tag is taken, as all of them are by now.
      const modules = await Promise.all([
        import('../../src/define/all.js'),
        import('../../src/define/key-figures.js'),
      ]);
      expect(modules).to.have.lengthOf(2);
      expect(customElements.get('key-figures')).to.equal(Own);
    });
  });

  describe('register', () => {
    it('returns whether it has registered, and never throws for an existing tag', () => {
      class First extends HTMLElement {}
      expect(register('register-test', First)).to.equal(true);
      expect(register('register-test', class extends HTMLElement {})).to.equal(false);
      expect(customElements.get('register-test')).to.equal(First);
    });
  });
});
