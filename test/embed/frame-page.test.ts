/** What a frame page does beside its widget. The page of this test stands in for it. */
import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import {HEIGHT} from '../../src/embed/frames.js';
import {applyQuery, followHeading, openLinks, reportHeight} from '../../src/embed/frame-page.js';
import {listen} from '../helpers/console.js';
import {until} from '../helpers/until.js';

const root = document.documentElement;
const {href} = location;

/** The attributes of a widget that comes into a page with this query. */
async function widgetFor(query: string): Promise<Record<string, string>> {
  history.replaceState(null, '', query);
  applyQuery('key-figures');
  const widget = document.createElement('key-figures');
  document.body.append(widget);
  await aTimeout(0);
  const attributes = [...widget.attributes].map(({name, value}) => [name, value] as const);
  widget.remove();
  return Object.fromEntries(attributes);
}

describe('frame page', () => {
  const initial = {lang: root.lang, title: document.title};

  afterEach(() => {
    history.replaceState(null, '', href);
    root.lang = initial.lang;
    document.title = initial.title;
    root.removeAttribute('dir');
    delete root.dataset['background'];
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
  });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`stays in its own language where the address names none that there is: ${lang}`, async () => {
      root.lang = lang;
      root.dir = dir;
      listen('warn');
      expect(await widgetFor('?')).to.deep.equal({});
      expect([root.lang, root.dir]).to.deep.equal([lang, dir]);
      expect(await widgetFor('?lang=xx')).to.deep.equal({lang: 'xx'});
      expect([root.lang, root.dir]).to.deep.equal([lang, dir]);
      await widgetFor('?lang=not%20a%20language');
      expect([root.lang, root.dir]).to.deep.equal([lang, dir]);
      await widgetFor('?lang=fr');
      expect([root.lang, root.dir]).to.deep.equal(['fr', '']);
    });
  }

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

  it('takes on the theme, and a background where one is asked for', async () => {
    await widgetFor('?theme=dark');
    expect(root.dataset).to.include({theme: 'dark', background: ''});
    await widgetFor('?background=transparent');
    expect(root.dataset).to.include({theme: '', background: 'transparent'});
  });

  it('speaks its language even where the class of the widget is missing', () => {
    history.replaceState(null, '', '?lang=fr&layout=bars');
    applyQuery('not-defined');
    expect(root.lang).to.equal('fr');
  });

  it('draws the widget once, in its language', async () => {
    history.replaceState(null, '', '?lang=fr&layout=bars');
    applyQuery('key-figures');
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

  it('is named and headed as the widget is: by its language, its set, its layout', async () => {
    followHeading();
    const headed = async (attributes: Record<string, string>) => {
      document.title = 'Key figures';
      const widget = document.createElement('key-figures');
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      const heading = document.createElement('h1');
      heading.slot = 'heading';
      heading.lang = 'en';
      widget.append(heading);
      document.body.append(widget);
      await oneEvent(widget, 'cw-ready');
      const seen = [document.title, heading.hidden ? undefined : heading.textContent, heading.lang];
      widget.remove();
      return seen;
    };
    expect(await headed({lang: 'fr'})).to.deep.equal(['Chiffres clés', 'Chiffres clés', '']);
    expect(await headed({lang: 'fr', set: 'influence'})).to.deep.equal([
      'Rayonnement international',
      'Rayonnement international',
      '',
    ]);
    expect(await headed({heading: 'Our figures'})).to.deep.equal([
      'Our figures',
      'Our figures',
      '',
    ]);
    expect(await headed({heading: ''})).to.deep.equal(['Key figures', undefined, '']);
  });

  describe('in a sandbox without an origin', () => {
    const {open: openWindow, origin} = self;
    const opener = {opener: window as unknown};
    const opened: string[] = [];
    let allowed: boolean | 'throws';
    let line: HTMLElement;

    before(() => {
      Object.defineProperty(self, 'origin', {value: 'null', configurable: true, writable: true});
      openLinks();
      document.dispatchEvent(new Event('DOMContentLoaded', {bubbles: true}));
      line = document.querySelector<HTMLElement>('body > .address')!;
      self.open = (url) => {
        opened.push(String(url));
        if (allowed === 'throws') throw new DOMException('', 'InvalidAccessError');
        return allowed ? (opener as Window) : null;
      };
    });

    after(() => {
      self.origin = origin;
      self.open = openWindow;
      line.remove();
    });

    beforeEach(() => {
      opened.length = 0;
      line.textContent = '';
    });

    /** Follows a link in a shadow root, as those of widgets are; whether the browser follows too. */
    const follow = (href: string, target = ''): boolean => {
      const host = document.createElement('div');
      const link = document.createElement('a');
      link.href = href;
      link.target = target;
      link.append(document.createElement('b'));
      host.attachShadow({mode: 'open'}).append(link);
      document.body.append(host);
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
      let prevented = false;
      addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        },
        {once: true},
      );
      link.firstElementChild!.dispatchEvent(click);
      host.remove();
      return !prevented;
    };

    it('opens a link in a new window that knows nothing of this one', () => {
      allowed = true;
      opener.opener = window;
      expect(follow('https://source.example/#part')).to.equal(false);
      expect(opened).to.deep.equal(['https://source.example/#part']);
      expect(opener.opener).to.equal(null);
      expect(line.textContent).to.equal('');
    });

    for (const [engine, refusal] of [
      ['Chromium', false],
      ['Firefox', 'throws'],
    ] as const) {
      it(`shows the address where it may open none, as in ${engine}, until the reader goes on`, () => {
        allowed = refusal;
        expect(follow('https://source.example/a?b=1')).to.equal(false);
        expect(line.textContent).to.equal(
          'No window can be opened here. Copy the URL: https://source.example/a?b=1',
        );
        expect(getSelection()!.toString()).to.equal('https://source.example/a?b=1');
        expect(line.role).to.equal('status');
        document.body.click();
        expect(line.textContent).to.equal('');
      });
    }

    it('opens a link in a window that is in the sandbox too, and lets nobody in', () => {
      allowed = true;
      Object.defineProperty(opener, 'opener', {
        configurable: true,
        set() {
          throw new DOMException('', 'SecurityError');
        },
      });
      follow('https://source.example/');
      Object.defineProperty(opener, 'opener', {value: null, configurable: true, writable: true});
      expect(line.textContent).to.equal('');
    });

    it('leaves alone what stays in the frame and what is no page', () => {
      allowed = false;
      for (const [href, target] of [
        ['#here'],
        ['mailto:office@example.org'],
        ['../fr/', '_self'],
      ]) {
        expect(follow(href!, target), href).to.equal(true);
      }
      expect(opened).to.deep.equal([]);
    });

    it('asks WordPress to go to an address of its own host, and to no other', async () => {
      allowed = false;
      history.replaceState(null, '', '#?secret=Ab3dEf');
      const messages: unknown[] = [];
      const note = ({data}: MessageEvent<{message?: string}>) => {
        if (data.message === 'link') messages.push(data);
      };
      addEventListener('message', note);
      follow('https://source.example/');
      const own = new URL('/offices/', location.href).href;
      follow(own);
      await until(() => messages.length > 0);
      removeEventListener('message', note);
      expect(messages).to.deep.equal([{message: 'link', value: own, secret: 'Ab3dEf'}]);
      expect(line.textContent, 'for where nobody listens').to.contain(own);
    });
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
    await until(() => heights().length > 1);
    const last = heights().at(-1)!;
    expect(last.height).to.be.at.least(1234);
    expect(messages.filter(({message}) => message === 'height')).to.deep.equal([]);

    const before = heights().length;
    postMessage({message: 'ready', secret: 'Ab1'}, '*');
    await until(() => messages.some(({message}) => message === 'height'));
    expect(heights().length).to.be.above(before);
    expect(messages.find(({message}) => message === 'height')).to.deep.equal({
      message: 'height',
      value: last.height,
      secret: 'Ab1',
    });

    // Of a frame out of sight nobody observes the size.
    const known = heights().length;
    document.body.dispatchEvent(new Event('cw-ready', {bubbles: true}));
    await until(() => heights().length > known);
    removeEventListener('message', listen);
    high.remove();
  });
});
