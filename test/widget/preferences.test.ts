/** What readers ask their browsers for: more contrast, colours of their own. */
import {emulateMedia} from '@web/test-runner-commands';
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import {isChromium} from '../helpers/engine.js';
import {part} from '../helpers/parts.js';

/** The types of the command do not have all that the command can do. */
const emulate = (media: object) => emulateMedia(media);

describe('preferences of readers', () => {
  if (!isChromium) return;

  afterEach(() => emulate({contrast: 'no-preference', forcedColors: 'none'}));

  const widget = () =>
    fixture(html`
      <div style="color: rgb(40, 40, 40); --cw-muted: rgb(120, 120, 120)">
        <key-figures lang="en"></key-figures>
      </div>
    `).then((place) => place.firstElementChild!);

  it('more contrast: notes and lines have the colour of the text', async () => {
    const source = part(await widget(), 'source');
    expect(getComputedStyle(source).color).to.equal('rgb(120, 120, 120)');
    await emulate({contrast: 'more'});
    const {color, borderTopColor} = getComputedStyle(source);
    expect([color, borderTopColor]).to.deep.equal(['rgb(40, 40, 40)', 'rgb(40, 40, 40)']);
  });

  it('forced colours: links have that of links', async () => {
    const shown = await widget();
    const link = part(shown, 'source').querySelector('a')!;
    await emulate({forcedColors: 'active'});
    const ofPage = document.createElement('a');
    ofPage.href = 'https://example.org/';
    ofPage.style.color = 'LinkText';
    document.body.append(ofPage);
    const {color} = getComputedStyle(ofPage);
    ofPage.remove();
    expect(getComputedStyle(link).color).to.equal(color);
    expect(color).not.to.equal(getComputedStyle(part(shown, 'heading')).color);
  });
});
