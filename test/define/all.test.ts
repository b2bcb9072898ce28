/** Importing the module that registers everything. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import {widgets} from '../../src/define/define.js';

describe('define/all', () => {
  it('registers every widget that there is', () => {
    for (const [tag, Widget] of Object.entries(widgets)) {
      expect(customElements.get(tag), tag).to.equal(Widget);
    }
  });
});
