import {expect} from '@open-wc/testing';
import {withMessages} from '../../src/language/messages.js';
import {pair} from '../../src/widget/pair.js';

describe('pair', () => {
  const inLanguage = (code: string, first: string, second: string) =>
    withMessages(code, () => pair(first, second));

  it('puts the mark of the language between two names', () => {
    expect(inLanguage('en', 'Tokyo', 'Japan')).to.equal('Tokyo, Japan');
    expect(inLanguage('de', 'Tokio', 'Japan')).to.equal('Tokio, Japan');
    expect(inLanguage('ja', '東京', '日本')).to.equal('東京、日本');
    expect(inLanguage('zh-Hans', '东京', '日本')).to.equal('东京，日本');
    expect(inLanguage('ar', 'طوكيو', 'اليابان')).to.equal('طوكيو، اليابان');
  });
});
