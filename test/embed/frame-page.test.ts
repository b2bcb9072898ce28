/** What a frame page does beside its widget. The page of this test stands in for it. */
import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import {HEIGHT} from '../../src/embed/frame-heights.js';
import {
  nameInLanguage,
  openLinksOutside,
  passOnQuery,
  reportHeight,
} from '../../src/embed/frame-page.js';
import {listen} from '../helpers/console.js';

const root = document.documentElement;
const {href} = location;

/** The attributes of a widget that comes into a page with this query. */
async function widgetFor(query: string): Promise<Record<string, string>> {
  history.replaceState(null, '', query);
  passOnQuery('key-figures');
  const widget = document.createElement('key-figures');
  document.body.append(widget);
  await aTimeout(0);
  const attributes = [...widget.attributes].map(({name, value}) => [name, value] as const);
  widget.remove();
  return Object.fromEntries(attributes);
}

describe('frame page', () => {
  const before = {lang: root.lang, title: document.title};

  afterEach(() => {
    history.replaceState(null, '', href);
    root.lang = before.lang;
    document.title = before.title;
    delete root.dataset['language'];
    delete root.dataset['theme'];
  });

  it('passes on what the widget knows', async () => {
    expect(await widgetFor('?lang=fr-CA&layout=bars&amp;set=europe&onclick=x&utm=1')).to.deep.equal(
      {
        lang: 'fr-CA',
        layout: 'bars',
        set: 'europe',
      },
    );
    expect(root.lang).to.equal('fr-CA');
    expect(root.dataset['language']).to.equal('fr');
  });

  it('is in English where the address names no language, or none that there is', async () => {
    const said = listen('warn');
    expect(await widgetFor('?')).to.deep.equal({});
    expect(root.lang).to.equal('en');
    expect(await widgetFor('?lang=xx')).to.deep.equal({lang: 'xx'});
    expect(root.lang).to.equal('en');
    expect(root.dataset['language']).to.equal('en');
    await widgetFor('?lang=not%20a%20language');
    expect(root.lang).to.equal('en');
    expect(said).to.have.lengthOf(2);
  });

  it('shows a document of its own server, and never ours in the place of another', async () => {
    listen('error');
    expect(await widgetFor('?src=/test/answers/good')).to.deep.equal({
      src: new URL('/test/answers/good', href).href,
    });
    expect(root.dataset).to.have.property('outside');
    delete root.dataset['outside'];
    expect(await widgetFor('?src=https://evil.example/a.json')).to.deep.equal({
      src: 'other-origin:https://evil.example/a.json',
    });
    expect(root.dataset).to.have.property('outside');
    delete root.dataset['outside'];
    await widgetFor('?layout=bars');
    expect(root.dataset).to.not.have.property('outside');
  });

  it('takes on the theme', async () => {
    await widgetFor('?theme=dark');
    expect(root.dataset['theme']).to.equal('dark');
  });

  it('speaks its language even where the class of the widget is missing', () => {
    history.replaceState(null, '', '?lang=fr&layout=bars');
    passOnQuery('not-defined');
    expect(root.lang).to.equal('fr');
  });

  it('draws the widget once, in its language', async () => {
    history.replaceState(null, '', '?lang=fr&layout=bars');
    passOnQuery('key-figures');
    const widget = document.createElement('key-figures');
    let updates = 0;
    widget.addController({hostUpdated: () => (updates += 1)});
    document.body.append(widget);
    await widget.updateComplete;
    await aTimeout(0);
    expect(updates).to.equal(1);
    expect(widget.shadowRoot!.querySelector('[part~="body-bars"]')).to.exist;
    widget.remove();
  });

  it('has the title of the facts in its language', async () => {
    await fixture(
      html`<div>
        <div data-facts lang="en"><h2>Key figures</h2></div>
        <div data-facts lang="fr"><h2>Chiffres clés</h2></div>
      </div>`,
    );
    root.dataset['language'] = 'fr';
    nameInLanguage();
    expect(document.title).to.equal('Chiffres clés');
    root.dataset['language'] = 'eo';
    nameInLanguage();
    expect(document.title).to.equal('Chiffres clés');
  });

  it('leaves it to the page where links open, unless that has no origin', () => {
    const base = document.createElement('base');
    base.target = '_parent';
    document.head.append(base);
    openLinksOutside();
    expect(base.target).to.equal('_parent');
    const {origin} = self;
    Object.defineProperty(self, 'origin', {value: 'null', configurable: true, writable: true});
    openLinksOutside();
    expect(base.target).to.equal('_blank');
    self.origin = origin;
    base.remove();
  });

  it('reports its height, on a change and when it is asked', async () => {
    interface Message {
      readonly type?: string;
      readonly message?: string;
      readonly secret?: string;
      readonly height?: number;
    }
    const messages: Message[] = [];
    const listen = ({data}: MessageEvent<Message>) => void messages.push(data);
    addEventListener('message', listen);
    reportHeight();
    await oneEvent(window, 'message');
    const high = document.createElement('div');
    high.style.height = '1234px';
    document.body.append(high);
    const heights = () => messages.filter(({type}) => type === HEIGHT);
    await waitUntil(() => heights().length > 1);
    const last = heights().at(-1)!;
    expect(last.height).to.be.at.least(1234);
    expect(messages.filter(({message}) => message === 'height')).to.deep.equal([]);

    const before = heights().length;
    postMessage({message: 'ready', secret: 'Ab1'}, '*');
    await waitUntil(() => messages.some(({message}) => message === 'height'));
    expect(heights().length).to.be.above(before);
    expect(messages.find(({message}) => message === 'height')).to.deep.equal({
      message: 'height',
      value: last.height,
      secret: 'Ab1',
    });

    // Of a frame out of sight nobody observes the size.
    const known = heights().length;
    document.body.dispatchEvent(new Event('cw-ready', {bubbles: true}));
    await waitUntil(() => heights().length > known);
    removeEventListener('message', listen);
    high.remove();
  });
});
