/** Frames get the height that their own pages report, and nobody else can set it. */
import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {followFrameHeights} from '../../src/embed/frame-heights.js';
import {HEIGHT} from '../../src/embed/frames.js';
import {until} from '../helpers/until.js';

/** A frame with a page that says nothing by itself. */
async function frame(src: string): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.src = src;
  const loaded = oneEvent(element, 'load');
  document.body.append(element);
  await loaded;
  return element;
}

const report = (source: HTMLIFrameElement, data: unknown) =>
  dispatchEvent(new MessageEvent('message', {data, source: source.contentWindow}));

describe('frame heights', () => {
  const site = {
    bases: [`${location.origin}/nowhere/`],
    widgets: new Map([['key-figures', []]]),
    framed: new Set(['key-figures']),
  };
  let own: HTMLIFrameElement;
  let other: HTMLIFrameElement;
  let asked: unknown;

  before(async () => {
    own = await frame('/nowhere/embed/key-figures/?lang=fr#?secret=x');
    other = await frame('/nowhere/embed/door-figures/');
    own.contentWindow!.addEventListener(
      'message',
      ({data}: MessageEvent<unknown>) => (asked = data),
    );
    followFrameHeights(site);
  });

  beforeEach(() => {
    own.style.height = '';
    other.style.height = '';
  });

  after(() => {
    own.remove();
    other.remove();
  });

  it('are asked for where frames were there before the script', async () => {
    await until(() => asked);
    expect(asked).to.deep.equal({message: 'ready'});
  });

  it('are set, with room for the border', () => {
    own.style.border = '3px solid';
    report(own, {type: HEIGHT, height: 300.2});
    expect(own.clientHeight).to.equal(307);
    own.style.border = '0';
    report(own, {type: HEIGHT, height: 300});
    expect(own.clientHeight).to.equal(300);
    own.style.border = '';
  });

  it('are set in a frame that comes later', async () => {
    const later = await frame('/nowhere/embed/key-figures/index.html');
    report(later, {type: HEIGHT, height: 321});
    expect(later.style.height).to.match(/^32\dpx$/);
    later.remove();
  });

  it('are kept within what a frame page can need', () => {
    report(own, {type: HEIGHT, height: 1e9});
    expect(own.clientHeight).to.be.within(19_000, 20_100);
    report(own, {type: HEIGHT, height: -5});
    expect(own.clientHeight).to.be.within(30, 60);
  });

  for (const [what, styles] of [
    ['a padding on the box', '.box{position:relative;padding-top:56.25%;height:0}'],
    [
      'a padding before it',
      '.box{position:relative}.box::before{content:"";display:block;padding-top:75%}',
    ],
    ['an aspect ratio', '.box{position:relative;aspect-ratio:16/9;overflow:hidden}'],
    ['a height', '.box{position:relative;height:200px}'],
  ] as const) {
    it(`make a box of fixed proportions grow, and shrink again: ${what}`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent = `${styles}.box{width:400px}.box iframe{position:absolute;inset:0;width:100%;height:100%}`;
      const box = document.createElement('div');
      box.className = 'box';
      document.body.append(sheet, box);
      const natural = box.offsetHeight;
      const inside = document.createElement('iframe');
      inside.src = '/nowhere/embed/key-figures/index.html';
      const loaded = oneEvent(inside, 'load');
      box.append(inside);
      await loaded;
      report(inside, {type: HEIGHT, height: 900});
      expect(inside.offsetHeight).to.be.at.least(900);
      expect(box.getBoundingClientRect().bottom).to.be.at.least(
        inside.getBoundingClientRect().bottom,
      );
      expect(box.offsetHeight).to.be.below(920);
      report(inside, {type: HEIGHT, height: 100});
      expect(box.offsetHeight).to.equal(natural);
      expect(box.getAttribute('style') ?? '').to.equal('');
      box.remove();
      sheet.remove();
    });
  }

  it('leave the box of a frame alone that is not ours', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'position:relative;height:100px';
    other.style.position = 'absolute';
    box.append(other);
    document.body.append(box);
    await oneEvent(other, 'load');
    report(other, {type: HEIGHT, height: 900});
    expect(box.offsetHeight).to.equal(100);
    other.style.position = '';
    document.body.append(other);
    await oneEvent(other, 'load');
    box.remove();
  });

  for (const data of [
    undefined,
    null,
    'height',
    300,
    {height: 300},
    {type: 'resize', height: 300},
    {type: HEIGHT},
    {type: HEIGHT, height: '300'},
    {type: HEIGHT, height: '1px; background: url(x)'},
    {type: HEIGHT, height: NaN},
    {type: HEIGHT, height: Infinity},
    {type: HEIGHT, height: {valueOf: () => 300}},
  ]) {
    it(`are not taken from ${JSON.stringify(data)}`, async () => {
      report(own, data);
      await aTimeout(0);
      expect(own.style.height).to.equal('');
    });
  }

  it('are not set by pages that are not ours, nor for them', () => {
    report(other, {type: HEIGHT, height: 300});
    dispatchEvent(new MessageEvent('message', {data: {type: HEIGHT, height: 300}, source: window}));
    expect(own.style.height).to.equal('');
    expect(other.style.height).to.equal('');
  });
});
