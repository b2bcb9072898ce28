/** What looks for faults in the stories finds the faults that are planted here. */
import {expect, fixture} from '@open-wc/testing';
import {axeFindings} from '../helpers/axe.js';
import {lowContrast} from '../helpers/contrast.js';
import {layoutProblems, smallTargets, unreachableScrollers} from '../helpers/layout.js';

/** A page of 300 pixels with `markup` in a shadow root. */
async function page(css: string, markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>('<div><div></div></div>');
  Object.assign(place.style, {
    inlineSize: '300px',
    font: '16px/1.5 sans-serif',
    background: '#fff',
  });
  const root = place.firstElementChild!.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(document.createRange().createContextualFragment(markup));
  return place;
}

describe('layoutProblems', () => {
  it('finds nothing in text that flows', async () => {
    const place = await page('', '<h2>Heading</h2><p>Some text that <b>flows</b> in a page.</p>');
    expect(layoutProblems(place)).to.deep.equal([]);
  });

  it('finds what is too wide', async () => {
    const place = await page('p {inline-size: 400px}', '<p>wide</p>');
    expect(layoutProblems(place).join()).to.contain('is 400 wide in 300 pixels');
  });

  it('finds text that leaves its place', async () => {
    const place = await page('p {margin-left: -40px}', '<p>Text outside</p>');
    expect(layoutProblems(place).join()).to.contain('"Text outside" stands beyond');
  });

  it('finds text that is cut, sideways and below', async () => {
    const sideways = await page(
      'p {overflow: hidden; white-space: nowrap; inline-size: 80px}',
      '<p>A long line of text</p>',
    );
    expect(layoutProblems(sideways).join()).to.contain('"A long line of text" stands beyond p');
    const below = await page('p {overflow: hidden; block-size: 10px}', '<p>Half a line</p>');
    expect(layoutProblems(below).join()).to.contain('"Half a line" stands beyond p');
  });

  it('finds text on text', async () => {
    const place = await page(
      'b {position: absolute; top: 0; left: 0} div {position: relative}',
      '<div><b>Above</b><i>Below</i></div>',
    );
    expect(layoutProblems(place).join()).to.match(/"(Above|Below)" stands on/);
  });

  it('finds nothing in what scrolls, is closed, or is there for screen readers alone', async () => {
    const place = await page(
      `section {overflow-x: auto} section > p {inline-size: 900px}
       span {position: absolute; clip-path: inset(50%); inline-size: 1px; overflow: hidden; white-space: nowrap}`,
      `<section tabindex="0"><p>wide</p></section>
       <details><summary>More</summary><p>${'closed'.repeat(90)}</p></details>
       <p>Text<span>only read, and long enough to leave the page if it were seen at all</span></p>`,
    );
    expect(layoutProblems(place)).to.deep.equal([]);
  });
});

describe('unreachableScrollers', () => {
  it('finds what scrolls and has no tab stop', async () => {
    const css = 'section {overflow-x: auto} p {inline-size: 900px}';
    expect(unreachableScrollers(await page(css, '<section><p>wide</p></section>'))).to.have.length(
      1,
    );
    expect(unreachableScrollers(await page(css, '<section tabindex="0"><p>wide</p></section>'))).to
      .be.empty;
  });
});

describe('smallTargets', () => {
  it('finds small buttons and links that stand alone, not links in text', async () => {
    const place = await page(
      'a {font-size: 12px} .large {min-block-size: 44px; min-inline-size: 44px} .alone {display: block}',
      `<button>small</button><button class="large">large</button>
       <p>A <a href="#">link</a> in text</p><a class="alone" href="#">alone</a>`,
    );
    const found = smallTargets(place);
    expect(found).to.have.length(2);
    expect(found.join()).to.match(/button is .*,a is /);
  });
});

describe('lowContrast', () => {
  it('finds grey on white, and no black on white', async () => {
    expect(lowContrast(await page('p {color: #000}', '<p>black</p>'))).to.deep.equal([]);
    expect(lowContrast(await page('p {color: #767676}', '<p>just enough</p>'))).to.deep.equal([]);
    expect(lowContrast(await page('p {color: #777}', '<p>just not</p>'))).to.have.length(1);
  });

  it('reckons with transparent colours, backgrounds around and opacity', async () => {
    const css = `div {background: #000} p {color: rgb(255 255 255 / 0.3)} b {color: #fff; opacity: 0.3}
      i {color: oklch(0.99 0 0)}`;
    const found = lowContrast(await page(css, '<div><p>dim</p><b>dim</b><i>bright</i></div>'));
    expect(found).to.have.length(2);
  });

  it('lets large text have less', async () => {
    const css = 'p {color: #888; font-size: 24px}';
    expect(lowContrast(await page(css, '<p>large</p>'))).to.deep.equal([]);
  });

  it('looks at text in a drawing on all that is drawn', async () => {
    const markup = `<svg viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/><text x="1" y="5">T</text></svg>`;
    expect(lowContrast(await page('path {fill: #ddd} text {fill: #000}', markup))).to.be.empty;
    expect(lowContrast(await page('path {fill: #222} text {fill: #000}', markup))).to.have.length(
      1,
    );
  });
});

describe('axeFindings', () => {
  it('finds an image without a name', async () => {
    const found = await axeFindings(await page('', '<img src="data:,">'));
    expect(found.join()).to.contain('image-alt');
  });
});
