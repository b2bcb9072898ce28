/**
 * Whole pages, as hostile as those out there, with the built scripts in them. Each is opened in a
 * frame; `npm test` has built dist/ before.
 */
import {aTimeout, expect, nextFrame, oneEvent} from '@open-wc/testing';
import {manyFigures} from '../../stories/many.js';
import {widgets} from '../../src/define/define.js';
import type {KeyFigures} from '../../src/elements/key-figures/key-figures.js';
import {allLocales} from '../../src/generated/language-codes.js';
import {valueOf} from '../facts.js';
import type {WidgetErrorEvent} from '../../src/widget/events.js';
import {until} from '../helpers/until.js';

interface PageRecord {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly said: readonly string[];
}

type PageWindow = Window & typeof globalThis & {readonly record: PageRecord};

interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: PageWindow;
  readonly document: Document;
  /** Every widget of the page, each showing its facts. */
  readonly widgets: readonly HTMLElement[];
}

const TAGS = Object.keys(widgets).join();

/** Widgets with a frame page: all but what stands in a line of text. */
const FRAMED = Object.entries(widgets)
  .filter(([, Widget]) => 'layouts' in Widget)
  .map(([tag]) => tag);

let open: HTMLIFrameElement[] = [];

function addFrame(set: (frame: HTMLIFrameElement) => void): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  set(frame);
  document.body.append(frame);
  open.push(frame);
  return frame;
}

async function opened(frame: HTMLIFrameElement): Promise<OpenPage> {
  await oneEvent(frame, 'load');
  const page = frame.contentDocument!;
  // What is late in a page: scripts that were put off, the first paint, clocks.
  await nextFrame();
  await nextFrame();
  await aTimeout(50);
  return {
    frame,
    window: frame.contentWindow as PageWindow,
    document: page,
    // Past the names that a page may have put in the way.
    widgets: [...(Document.prototype.querySelectorAll.call(page, TAGS) as NodeListOf<HTMLElement>)],
  };
}

const openPage = (name: string) => opened(addFrame((frame) => (frame.src = `/test/pages/${name}`)));

const body = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part~=body]')!;
const text = (widget: Element) => body(widget).textContent.replace(/\s+/g, ' ').trim();
const rectOf = (widget: Element) =>
  widget.shadowRoot!.querySelector('[part~=widget]')!.getBoundingClientRect();

/** What any page may expect of any widget. */
function expectSound({widgets, window: {record}}: OpenPage, count: number): void {
  expect(record.errors, 'errors').to.deep.equal([]);
  expect(record.violations, 'violations').to.deep.equal([]);
  expect(widgets, 'widgets').to.have.lengthOf(count);
  for (const widget of widgets) {
    expect(widget.matches(':defined'), widget.localName).to.equal(true);
    // A word in a line of text has no body of its own.
    if (!FRAMED.includes(widget.localName)) continue;
    expect(text(widget), widget.localName).to.match(/\p{L}{3}/u);
    const {width, height} = rectOf(widget);
    expect(width, widget.localName).to.be.above(200);
    expect(height, widget.localName).to.be.above(60);
  }
}

describe('pages', () => {
  afterEach(() => {
    for (const frame of open) frame.remove();
    open = [];
  });

  describe('with a strict policy', () => {
    it('hold every widget and every carrier without a violation', async () => {
      const page = await openPage('strict.html');
      expectSound(page, 19);
      expect(page.widgets.slice(0, 7).map(({localName}) => localName)).to.deep.equal([
        'key-figures',
        'key-figures',
        'key-figures',
        'key-figures',
        'instrument-explainer',
        'office-list',
        'office-list',
      ]);
      expect(page.widgets[4]!.getAttribute('lang')).to.equal('fr');
      expect(page.widgets[6]!.getAttribute('layout')).to.equal('map');
      const data = [...page.document.querySelectorAll('[structured-data] > script')];
      expect(data).to.have.lengthOf(7);
      for (const {textContent} of data) {
        expect(JSON.parse(textContent)).to.have.property('@context', 'https://schema.org');
      }
    });

    it('are enforced: what the policy forbids is seen', async () => {
      const {
        document: page,
        window: {record},
      } = await openPage('strict.html');
      const element = page.createElement('p');
      element.setAttribute('style', 'color: red');
      page.body.append(element);
      await until(() => record.violations.length > 0);
      expect(record.violations.join()).to.contain('style-src');
      expect(() => (element.innerHTML = '<b>x</b>')).to.throw(/Trusted|Sink type mismatch/);
    });

    it('are not violated by what the reader does', async () => {
      const page = await openPage('strict.html');
      page.widgets[0]!.setAttribute('layout', 'table');
      page.widgets[4]!.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
      const actions = page.document
        .querySelector('[actions]')!
        .shadowRoot!.querySelectorAll<HTMLElement>('[part~=action]');
      for (const button of actions) button.click();
      page.document.documentElement.lang = 'fr';
      await aTimeout(50);
      expect(text(page.widgets[0]!)).to.contain('laboratoires internationaux associés');
      expect(page.window.record.violations).to.deep.equal([]);
      expect(page.window.record.errors).to.deep.equal([]);
    });

    it("hold two single-widget files where 'allow-duplicates' is listed", async () => {
      expectSound(await openPage('strict-two-files.html'), 2);
    });
  });

  describe('with documents of their own', () => {
    const shown = (page: OpenPage) =>
      until(() => page.widgets.every((widget) => widget.matches(':state(ready)')), 'ready');

    const requests = ({window}: OpenPage) =>
      window.performance
        .getEntriesByType('resource')
        .map(({name}) => new URL(name).pathname.replace(/(?<=\/chunks\/.*)-\w{6,8}(?=\.js$)/, ''))
        .filter((name) => !/favicon|record/.test(name))
        .sort();

    it('waits for a document inside a tag that the parser has not read to its end', async () => {
      const text = await (await fetch('/test/pages/document.json')).text();
      const frame = addFrame(() => undefined);
      const page = frame.contentDocument!;
      const numbers = () =>
        [...page.querySelectorAll('key-figures')].flatMap(({shadowRoot}) =>
          [...(shadowRoot?.querySelectorAll("[part~='number']") ?? [])].map(
            ({textContent}) => textContent,
          ),
        );
      page.open();
      page.write('<!doctype html><html lang="en"><script src="/dist/key-figures.js"></script>');
      const loaded = () => frame.contentWindow!.customElements.get('key-figures') !== undefined;
      await until(loaded, 'the script');
      page.write('<p>Before.<key-figures><a href="/">Our figures</a>');
      await aTimeout(100);
      expect(numbers(), 'before the tag is read to its end').to.deep.equal([]);
      page.write(`<script type="application/json">${text}</script></key-figures><p>After.`);
      await until(() => numbers().length > 0, 'a figure');
      expect(numbers()).to.deep.equal(['12,345']);
      // Where the document is bundled, nobody waits for the rest of the page.
      page.write('<key-figures only="K2"><a href="/">Key figures</a></key-figures><p>Then.');
      await until(() => numbers().length > 1, 'the other figure');
      expect(page.readyState).to.equal('loading');
      expect(numbers()).to.deep.equal(['12,345', valueOf('K2')]);
      page.close();
    });

    for (const name of ['strict-outside.html', 'strict-outside-module.html']) {
      it(`show them under a strict policy, with one check for all of them: ${name}`, async () => {
        const page = await openPage(name);
        await shown(page);
        expectSound(page, 4);
        const [address, inside, link, term] = page.widgets;
        for (const widget of [address, link]) {
          expect(text(widget!)).to.contain('12,345').and.contain('guests from abroad');
        }
        expect(text(inside!)).to.contain('777').and.not.contain('B2');
        expect(inside!.shadowRoot!.querySelector('[part~=error]')!.textContent).to.contain('1');
        expect(term!.shadowRoot!.textContent).to.contain('Xenial');
        // The brief file comes before if the term had not been parsed when the loader ran.
        const files = requests(page).filter((file) => !file.includes('-brief'));
        expect(files).to.deep.equal([
          '/dist/chunks/block.js',
          '/dist/chunks/carriers.js',
          '/dist/chunks/check.js',
          '/dist/chunks/core.js',
          '/dist/chunks/en.js',
          '/dist/chunks/glossary-term.js',
          '/dist/chunks/glossary.js',
          '/dist/chunks/key-figures-layouts.js',
          '/dist/chunks/key-figures.js',
          '/dist/embed.js',
          '/test/pages/document.json',
        ]);
      });
    }

    it('load search and downloads under a strict policy too, in the language of the widget', async () => {
      const page = await openPage('strict-outside.html');
      await shown(page);
      const [widget] = page.widgets as unknown as [HTMLElement];
      Object.assign(widget, {lang: 'fr', actions: 'cite', data: manyFigures(250)});
      await until(() => body(widget).querySelector('[part~=search-field]'));
      expect(body(widget).querySelectorAll('[part~=figure]')).to.have.lengthOf(100);
      expect(text(widget)).to.contain('Rechercher').and.contain('100').and.contain('250');
      const field = body(widget).querySelector<HTMLElement>('[part~=search-field]')!;
      expect(getComputedStyle(field).minBlockSize, 'styled').to.equal('44px');

      const [copy] = widget.shadowRoot!.querySelectorAll<HTMLElement>('[part~=actions] button');
      copy!.click();
      const status = widget.shadowRoot!.querySelector<HTMLElement>('[part~=status]')!;
      await until(() => status.innerText);
      expectSound(page, 4);
      expect(requests(page)).to.include.members(['/dist/chunks/list.js', '/dist/chunks/export.js']);
    });

    /** A page with a script from `address`, whose one widget has a document of its own. */
    async function pageWith(
      address: string,
    ): Promise<OpenPage & {readonly problems: readonly string[]}> {
      const page = await opened(addFrame((frame) => (frame.src = '/test/pages/blank.html')));
      const problems: string[] = [];
      page.document.addEventListener('cw-error', (event: Event) =>
        problems.push(...(event as WidgetErrorEvent).problems.map(({code}) => code)),
      );
      const script = page.document.createElement('script');
      script.src = address;
      page.document.head.append(script);
      await oneEvent(script, 'load');
      page.document.body.innerHTML =
        '<key-figures src="/test/pages/document.json"><a href="/">Key figures</a></key-figures>';
      const widgets = [...page.document.querySelectorAll<HTMLElement>('key-figures')];
      await until(() => widgets[0]!.matches(':state(ready), :state(error)'));
      return Object.assign(page, {widgets, problems});
    }

    const elsewhere = (path: string) =>
      new URL(path, location.href.replace('//localhost', '//127.0.0.1')).href;

    it('show them with a script from another origin that lets them read it', async () => {
      const page = await pageWith(elsewhere('/test/open/dist/key-figures.js'));
      expectSound(page, 1);
      expect(text(page.widgets[0]!)).to.contain('12,345');
    });

    for (const [what, address] of [
      [
        'the origin of the script does not let pages read it',
        () => elsewhere('/dist/key-figures.js'),
      ],
      [
        'the script has been copied to another place',
        async () => {
          const source = await (await fetch('/dist/key-figures.js')).blob();
          return URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
        },
      ],
      ...[
        'empty',
        'noop',
        'something-else',
        'other-version',
        'without-class',
        'that-throws',
        'that-fails',
      ].map(
        (kind) =>
          [
            `check.js is another file: ${kind}`,
            () => `/test/stand-ins/check/${kind}/key-figures.js`,
          ] as const,
      ),
    ] as const) {
      it(`keep the fallback, and say why, where ${what}`, async () => {
        const page = await pageWith(await address());
        const [widget] = page.widgets;
        expect(page.problems).to.deep.equal(['checker-missing']);
        expect(widget!.matches(':state(error)')).to.equal(true);
        expect(widget!.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(widget!.shadowRoot!.querySelector('[part~=error]')!.textContent).to.equal(
          'This information cannot be shown at the moment.',
        );
        const {said, errors} = page.window.record;
        expect(said.filter((line) => /check\.js/.test(line))).to.have.lengthOf(1);
        expect(errors).to.deep.equal([]);
        // Whoever waits for it gets an end, also when something is changed later.
        await (widget as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
        widget!.setAttribute('layout', 'table');
        await (widget as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
        expect(page.problems).to.deep.equal(['checker-missing']);
      });
    }

    it('asks for the check again with the next widget that needs it, and not before', async () => {
      const page = await pageWith('/test/stand-ins/check/empty/key-figures.js');
      page.document.body.insertAdjacentHTML(
        'beforeend',
        '<key-figures src="/test/pages/document.json"><a href="/">Key figures</a></key-figures>',
      );
      await until(() => page.document.querySelectorAll(':state(error)').length === 2);
      expect(page.problems).to.deep.equal(['checker-missing', 'checker-missing']);
      expect(page.window.record.errors).to.deep.equal([]);
    });
  });

  for (const kind of ['empty', 'noop', 'other-exports', 'without-class', 'that-fails']) {
    /** A page with the script of key-figures, and `kind` in the place of another file. */
    const pageWithout = async (file: string): Promise<OpenPage> => {
      const page = await opened(addFrame((frame) => (frame.src = '/test/pages/blank.html')));
      const script = page.document.createElement('script');
      script.src = `/test/stand-ins/${file}/${kind}/key-figures.js`;
      page.document.head.append(script);
      await oneEvent(script, 'load');
      return page;
    };

    it(`show a long list whole where list.js is another file: ${kind}`, async () => {
      const page = await pageWithout('list');
      const widget = page.document.createElement('key-figures') as KeyFigures;
      widget.data = manyFigures(150);
      page.document.body.append(widget);
      await until(() => widget.matches(':state(ready)'));
      expect(widget.shadowRoot!.querySelectorAll('[part~=figure]')).to.have.lengthOf(150);
      await widget.updateComplete;
      const {said, errors} = page.window.record;
      expect(said.filter((line) => line.startsWith('error'))).to.have.lengthOf(1);
      expect(errors).to.deep.equal([]);
    });

    it(`say that a copy cannot be made where export.js is another file: ${kind}`, async () => {
      const page = await pageWithout('export');
      const widget = page.document.createElement('key-figures') as KeyFigures;
      widget.setAttribute('actions', 'cite');
      page.document.body.append(widget);
      await widget.updateComplete;
      const root = widget.shadowRoot!;
      root.querySelector<HTMLElement>('[part~=action]')!.click();
      await until(() => root.querySelector('[part~=status]')!.textContent);
      expect(root.querySelector('[part~=status]')!.textContent).to.equal(
        'This information cannot be shown at the moment.',
      );
      expect(widget.matches(':state(ready)')).to.equal(true);
      expect(page.window.record.errors).to.deep.equal([]);
    });
  }

  it('in XHTML show the facts or the fallback, and nothing is thrown into them', async () => {
    const page = await opened(addFrame((frame) => (frame.src = '/test/pages/fallback.xhtml')));
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    expect(page.widgets).to.have.lengthOf(3);
    for (const widget of page.widgets as KeyFigures[]) {
      await until(() => widget.matches(':state(ready), :state(error)'), widget.localName);
      await widget.updateComplete;
      const seen = widget.matches(':state(ready)')
        ? widget.shadowRoot!.firstElementChild!
        : widget.shadowRoot!.querySelector('slot')!.assignedNodes().length > 0 && widget;
      expect(seen && seen.getClientRects().length, widget.localName).to.be.above(0);
    }
    expect(page.document.documentElement.textContent).to.contain('Key figures');
    expect(page.window.record.errors).to.deep.equal([]);
  });

  for (const name of ['Event', 'URL', 'CSSResult', 'nothing', 'status', 'origin']) {
    it(`with a function ${name} of their own get events and facts`, async () => {
      const page = await opened(addFrame((frame) => (frame.src = '/test/pages/blank.html')));
      const before = page.document.createElement('script');
      before.textContent = `function ${name}() { throw new Error('not ours'); }`;
      page.document.head.append(before);
      let ready = 0;
      page.document.addEventListener('cw-ready', () => ready++);
      const script = page.document.createElement('script');
      script.src = '/dist/office-list.js';
      page.document.head.append(script);
      await oneEvent(script, 'load');
      const widget = page.document.createElement('office-list');
      widget.setAttribute('layout', 'map');
      page.document.body.append(widget);
      await until(() => ready === 1, 'cw-ready');
      await until(() => widget.shadowRoot!.querySelector('[part~=label][dx]'), 'names');
      expect(page.window.record.errors).to.deep.equal([]);
    });
  }

  describe('of one widget', () => {
    it('make one request beside the page', async () => {
      const {window, widgets} = await openPage('one-request.html');
      expect(text(widgets[0]!)).to.contain(valueOf('K1'));
      const requests = window.performance
        .getEntriesByType('resource')
        .map(({name}) => new URL(name).pathname)
        .filter((name) => !name.endsWith('favicon.ico'));
      expect(requests).to.deep.equal(['/dist/key-figures.js']);
    });

    it('see no name of ours but the one symbol', async () => {
      const page = await openPage('one-request.html');
      const blank = await opened(addFrame((frame) => (frame.srcdoc = '<p>Blank</p>')));
      const names = (window: Window) =>
        Reflect.ownKeys(window).filter((key) => !/^\d+$/.test(String(key)));
      const own = names(page.window).filter((key) => !names(blank.window).includes(key));
      expect(own.filter((key) => typeof key === 'symbol')).to.deep.equal([
        Symbol.for('cooperation-widgets'),
      ]);
      // Lit lists the versions of its packages in the page, for the copies of Lit there may be.
      expect(
        own.filter((key) => typeof key === 'string' && !/^(lit|reactive)\w+Versions$/.test(key)),
      ).to.deep.equal([]);
    });
  });

  describe('with more than one copy', () => {
    const leaves = (page: OpenPage) =>
      page.window.record.said.filter((line) => /leaves/.test(line));

    it('two single-widget files work side by side', async () => {
      const page = await openPage('two-files.html');
      expectSound(page, 4);
      expect(page.window.record.said).to.deep.equal([]);
    });

    it('the same file asked for twice works once, and says so once', async () => {
      const page = await openPage('twice.html');
      expectSound(page, 3);
      expect(leaves(page)).to.have.lengthOf(1);
      expect(page.document.querySelectorAll('a')).to.have.lengthOf(1);
    });

    it('the whole beside a single widget takes the rest', async () => {
      const page = await openPage('file-and-embed.html');
      expectSound(page, 3);
      expect(leaves(page)).to.have.lengthOf(1);
      expect(leaves(page)[0])
        .to.match(/key-figures \d/)
        .and.not.contain('office-list');
    });

    it('another version leaves the page to the first, and names both', async () => {
      const page = await openPage('twice.html');
      const source = await (await fetch('/dist/embed.js')).text();
      const [, version] = /cooperation-widgets (\d+\.\d+\.\d+[\w.-]*)/.exec(source)!;
      const other = source.replaceAll(version!, '99.1.2');
      const script = page.document.createElement('script');
      script.src = URL.createObjectURL(new Blob([other], {type: 'text/javascript'}));
      page.document.body.append(script);
      await oneEvent(script, 'load');
      page.document.body.insertAdjacentHTML(
        'beforeend',
        '<p><a href="/dist/embed/key-figures/">Key figures</a></p>',
      );
      await aTimeout(0);
      expect(page.document.querySelectorAll('key-figures')).to.have.lengthOf(3);
      expectSound(page, 3);
      expect(leaves(page)).to.have.lengthOf(2);
      expect(leaves(page)[1]).to.contain('99.1.2').and.contain(`key-figures ${version}`);
    });

    it('the classic script runs as a module', async () => {
      expectSound(await openPage('module.html'), 2);
    });
  });

  describe('with styles for everything', () => {
    it('that unset it', async () => {
      expectSound(await openPage('unset.html'), 6);
    });

    it('that are important', async () => {
      const page = await openPage('hostile-css.html');
      expectSound(page, 6);
      for (const widget of page.widgets) {
        const {localName, shadowRoot} = widget;
        const style = page.window.getComputedStyle(body(widget));
        expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), localName).to.be.below(2);
        for (const shown of shadowRoot!.querySelectorAll('ul, li, table, td, h2, h3')) {
          const {display} = page.window.getComputedStyle(shown);
          expect(display, `${localName} ${shown.localName}`).to.not.equal('none');
        }
        const heading = shadowRoot!.querySelector('h2')!;
        expect(parseFloat(page.window.getComputedStyle(heading).fontSize)).to.be.below(40);
        // Nothing sticks out of its widget.
        const {left, right} = rectOf(widget);
        for (const each of shadowRoot!.querySelectorAll('[part~=body], h2, li, table')) {
          const rect = each.getBoundingClientRect();
          expect(rect.left, `${localName} ${each.localName}`).to.be.at.least(left - 1);
          expect(rect.right, `${localName} ${each.localName}`).to.be.at.most(right + 1);
        }
      }
    });

    it('that make everything as wide as what is in it', async () => {
      expectSound(await openPage('shrinking.html'), 6);
    });

    it('that make a rem small: sizes follow the text around', async () => {
      const page = await openPage('small-rem.html');
      expectSound(page, 3);
      for (const widget of page.widgets) {
        expect(page.window.getComputedStyle(body(widget)).fontSize).to.equal('18px');
      }
    });
  });

  describe('with names in the way', () => {
    const pageOf = (head: string, body: string) =>
      opened(
        addFrame((frame) => {
          frame.srcdoc = `<!doctype html><html lang="en"><head><script src="/test/pages/record.js"></script>${head}</head><body>${body}</body></html>`;
        }),
      );
    const ours = '<p><a id="ours" href="/dist/embed/key-figures/">Key figures</a></p>';

    for (const tag of ['img', 'form', 'object']) {
      it(`of <${tag}>: the script stays where it is, and finds its links`, async () => {
        const names = ['currentScript', 'readyState', 'baseURI', 'querySelectorAll'];
        const taken = names.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
        const theirs = 'https://evil.example/embed/key-figures/';
        const page = await pageOf(
          '<script defer src="/dist/embed.js"></script>',
          `${taken}<img name="currentScript" src="https://evil.example/embed.js" alt="">` +
            `${ours}<p><a id="theirs" href="${theirs}">x</a></p>`,
        );
        const find = (id: string) => page.document.getElementById(id)!;
        expect(find('ours').nextElementSibling?.localName).to.equal('key-figures');
        expect(find('ours').checkVisibility()).to.equal(false);
        expect(find('theirs').checkVisibility()).to.equal(true);
        expect(find('theirs').nextElementSibling).to.equal(null);
      });
    }

    it('of variables: links and documents work in a page that has taken URL', async () => {
      const page = await pageOf(
        '<script>var URL = "/ajax/", URLSearchParams = null;</script><script src="/dist/embed.js"></script>',
        ours,
      );
      expect(page.widgets).to.have.lengthOf(1);
      expect(page.window.record.errors).to.deep.equal([]);
    });

    it('of files: a combined copy takes its place from data-base, or says what is missing', async () => {
      const source = await (await fetch('/dist/embed.js')).text();
      const combined = `var a = 1;\n${source}\n;var b = 2;`;
      const address = URL.createObjectURL(new Blob([combined], {type: 'text/javascript'}));
      const script = (base: string) => `<script defer src="${address}" ${base}></script>`;
      const own = '<key-figures src="/test/pages/document.json"><a href="/">x</a></key-figures>';
      const lost = await pageOf(script(''), ours);
      expect(lost.widgets).to.deep.equal([]);
      expect(lost.window.record.said.join()).to.contain('data-base="…"');
      expect(lost.window.record.said).to.have.lengthOf(1);
      const found = await pageOf(script('data-base="/dist"'), ours + own);
      expect(found.widgets).to.have.lengthOf(2);
      await until(() => found.widgets[1]!.matches(':state(ready)'));
      expect(text(found.widgets[1]!)).to.contain('12,345');
      expect(found.window.record.said).to.deep.equal([]);
    });

    it('of files: an inlined copy is in no place, whatever is called like it', async () => {
      const source = await (await fetch('/dist/embed.js')).text();
      const inlined = `<script type="module">${source.replaceAll('</script', '<\\/script')}</script>`;
      const page = await pageOf('', `<img src="/dist/embed.js" alt="">${ours}${inlined}`);
      expect(page.widgets).to.deep.equal([]);
      expect(page.document.getElementById('ours')!.checkVisibility()).to.equal(true);
      expect(page.window.record.said.join()).to.contain('data-base="…"');
    });
  });

  describe('with old scripts', () => {
    it('that extend and replace built-in objects', async () => {
      const page = await openPage('old-scripts.html');
      expectSound(page, 4);
      const [figures, influence, instruments] = page.widgets;
      expect(text(figures!)).to.contain('laboratoires internationaux associés');
      expect(text(influence!)).to.contain('around 55,000').and.contain(valueOf('F04'));
      expect(influence!.shadowRoot!.querySelectorAll('[part~=figure]')).to.have.lengthOf(2);
      expect(text(instruments!)).to.contain('Groupements de recherche internationaux');
    });
  });

  describe('with mangled tags', () => {
    it('show what can be shown, and lose nothing that stands after', async () => {
      const page = await openPage('mangled.html');
      const {document, window} = page;
      expect(window.record.errors).to.deep.equal([]);
      const inside = (id: string) => [...document.getElementById(id)!.querySelectorAll(TAGS)];
      const one = (id: string) => {
        const [widget, ...others] = inside(id);
        expect(others, id).to.deep.equal([]);
        return widget!;
      };

      expect(text(one('self-closing'))).to.contain('laboratoires internationaux associés');
      expect(body(one('unclosed')).matches('[part~=body-bars]')).to.equal(true);
      expect(text(one('uppercase'))).to.contain('laboratoires internationaux associés');
      expect(body(one('uppercase')).matches('[part~=body-table]')).to.equal(true);
      expect(text(one('curly'))).to.contain('laboratoires internationaux associés');
      expect(body(one('curly')).matches('[part~=body-bars]')).to.equal(true);
      expect(text(one('xml'))).to.contain('laboratoires internationaux associés');
      // The parser has put the link out of its tag: it is the fallback of the tag all the same.
      expect(text(one('paragraphs'))).to.contain('Pretoria');
      expect(document.querySelector('#paragraphs a')!.checkVisibility()).to.equal(false);
      expect(text(one('bad-values'))).to.contain('International Associated Laboratories');
      expect(document.getElementById('after')!.getBoundingClientRect().height).to.be.above(0);
      expect(window.record.said.filter((line) => line.startsWith('error'))).to.deep.equal([]);
      expect(window.record.said.filter((line) => /pie|xyz|"9"|"xx"/.test(line))).to.have.lengthOf(
        4,
      );
    });
  });

  describe('with frames', () => {
    it('fit them to their widgets, sandboxed or not', async () => {
      const messages: {message?: string; value?: number; secret?: string}[] = [];
      const frame = addFrame((element) => (element.src = '/test/pages/frames.html'));
      await until(() => frame.contentDocument?.getElementById('plain'));
      frame.contentWindow!.addEventListener(
        'message',
        ({data}: MessageEvent<(typeof messages)[number]>) => void messages.push(data),
      );
      const page = await opened(frame);
      const find = (id: string) => page.document.getElementById(id) as HTMLIFrameElement;
      await until(() => find('plain').style.height && find('sandboxed').style.height, 'heights');

      const plain = find('plain').contentDocument!;
      expect(plain.documentElement.lang).to.equal('fr');
      expect(plain.title).to.equal('Chiffres clés');
      const widget = plain.querySelector('key-figures')!;
      expect(text(widget)).to.contain('laboratoires internationaux associés');
      await until(
        () => find('plain').clientHeight >= Math.floor(plain.documentElement.offsetHeight),
      );
      // As high as the widget and not as all its facts in all languages.
      expect(plain.documentElement.offsetHeight).to.be.below(rectOf(widget).height + 60);
      expect(plain.querySelector('base')!.target).to.equal('_parent');

      await until(() => find('sandboxed').clientHeight > 200);
      // To WordPress it says the same in words of WordPress.
      const border = 2 * find('sandboxed').clientTop;
      await until(() =>
        messages.some(
          ({message, value, secret}) =>
            message === 'height' &&
            value === find('sandboxed').clientHeight - border &&
            secret === 'Ab3dEf',
        ),
      );
      expect(page.window.record.errors).to.deep.equal([]);
    });

    it('show a document of their own server in the place of ours, and none of another', async () => {
      const frameOf = (src: string) =>
        opened(addFrame((element) => (element.src = `/dist/embed/key-figures/?src=${src}`)));
      const facts = ({document}: OpenPage) =>
        [...document.querySelectorAll<HTMLElement>('[data-facts]')].filter((each) =>
          each.checkVisibility(),
        );

      const own = await frameOf('/test/pages/document.json');
      await until(() => own.widgets[0]!.matches(':state(ready)'));
      expect(text(own.widgets[0]!)).to.contain('12,345').and.contain('guests from abroad');
      expect(facts(own)).to.deep.equal([]);

      const other = await frameOf('https://evil.example/document.json');
      await until(() => other.widgets[0]!.matches(':state(error)'));
      expect(facts(other), 'ours in the place of another').to.deep.equal([]);
      const error = other.widgets[0]!.shadowRoot!.querySelector<HTMLElement>('[part~=error]')!;
      expect(error.innerText).to.equal('This information could not be loaded.');

      expect(facts(await frameOf('')), 'nothing asked for').to.deep.equal([]);
      expect(text((await frameOf('')).widgets[0]!)).to.contain(valueOf('K1'));
    });

    it('are readable, in the language of their address, where no script runs', async () => {
      const readOf = async (path: string) => {
        const page = await opened(
          addFrame((frame) => {
            frame.setAttribute('sandbox', 'allow-same-origin');
            frame.src = `/dist/embed/key-figures/${path}`;
          }),
        );
        const root = page.document.documentElement;
        const facts = page.document.querySelector<HTMLElement>('[data-facts]')!;
        return {
          language: [root.lang, root.dir],
          title: page.document.title,
          first: page.document.body.innerText.trim().split('\n')[0],
          facts: facts.innerText.replace(/\s+/g, ' '),
          rows: facts.querySelectorAll('tbody tr').length,
          page,
        };
      };
      const english = await readOf('');
      expect(english.language).to.deep.equal(['en', 'ltr']);
      expect(english.first).to.equal('Key figures');
      expect(english.facts)
        .to.contain('around 55,000')
        .and.contain('over 200')
        .and.contain('not dated');
      const french = await readOf('fr/');
      expect(french.language).to.deep.equal(['fr', 'ltr']);
      expect([french.title, french.first]).to.deep.equal(['Chiffres clés', 'Chiffres clés']);
      expect(french.facts).to.contain('environ 55 000').and.contain('non datées');
      expect(french.rows).to.equal(english.rows);
      expect((await readOf('ar/')).language).to.deep.equal(['ar', 'rtl']);

      // From each language to the others, in the frame.
      const links = [...english.page.document.querySelectorAll<HTMLAnchorElement>('nav a')];
      expect([...links.map(({lang}) => lang), 'en'].sort()).to.deep.equal([...allLocales].sort());
      links.find(({lang}) => lang === 'fr')!.click();
      await oneEvent(english.page.frame, 'load');
      expect(english.page.frame.contentDocument!.documentElement.lang).to.equal('fr');
    });

    it('scroll to their end in a box of fixed size that nobody adapts to them', async () => {
      for (const path of ['instrument-explainer/', 'key-figures/fr/']) {
        const {frame, document: page} = await opened(
          addFrame((element) => {
            element.height = '150';
            element.width = '300';
            element.src = `/dist/embed/${path}`;
          }),
        );
        const root = page.scrollingElement!;
        expect(root.scrollHeight, path).to.be.above(300);
        expect(root.scrollWidth, path).to.equal(root.clientWidth);
        root.scrollTop = root.scrollHeight;
        const end = page.querySelector('main')!.getBoundingClientRect().bottom;
        expect(end, path).to.be.at.most(frame.clientHeight);
      }
    });

    describe('in a sandbox', () => {
      interface Message {
        readonly type?: string;
        readonly message?: string;
        readonly secret?: string;
        readonly value?: unknown;
        readonly answer?: string;
        readonly href?: string;
        readonly line?: string;
        readonly selected?: string;
        readonly distance?: number;
        readonly width?: number;
      }

      const SANDBOX = 'allow-scripts';

      /** A frame in a sandbox, and what it says. */
      const sandboxed = (set: (frame: HTMLIFrameElement) => void) => {
        const messages: Message[] = [];
        const frame = addFrame((element) => {
          element.setAttribute('sandbox', SANDBOX);
          set(element);
        });
        const listen = ({data, source}: MessageEvent<Message>) => {
          if (source === frame.contentWindow) messages.push(data);
        };
        addEventListener('message', listen);
        return {frame, messages};
      };

      /** The first height that is not that of a page whose widget is still to come. */
      const heightOf = async (path: string) => {
        const {messages} = sandboxed((element) => (element.src = `/dist/embed/${path}`));
        const height = () =>
          messages.find(({message, value}) => message === 'height' && Number(value) > 200);
        await until(height, path);
        return height()!;
      };

      it('report their height to WordPress, with a query or without', async () => {
        for (const path of [
          'key-figures/#?secret=Ab3dEf',
          'key-figures/fr/#?secret=Ab3dEf',
          'key-figures/?lang=fr&layout=table#?secret=Ab3dEf',
        ]) {
          expect((await heightOf(path)).secret, path).to.equal('Ab3dEf');
        }
        const table = await heightOf('key-figures/?layout=table#?secret=x');
        const bars = await heightOf('key-figures/?layout=bars#?secret=x');
        expect(table.value, 'the query counts').to.not.equal(bars.value);
      });

      /** What the frame page does when the link to its source is followed. */
      const following = async (hash: string, source = '') => {
        const address = new URL(`/dist/embed/key-figures/${source}${hash}`, location.href);
        const page = await (await fetch(address)).text();
        const probe = '<script src="/test/pages/answer-parent.js"></script>';
        const {frame, messages} = sandboxed((element) => {
          element.srcdoc = page.replace('<head>', `<head><base href="${address.href}">${probe}`);
        });
        await oneEvent(frame, 'load');
        await until(() => {
          frame.contentWindow!.postMessage({ask: 'links'}, '*');
          return messages.some(({answer}) => answer);
        }, 'an answer');
        return {
          ...messages.find(({answer}) => answer)!,
          asked: messages.filter(({message}) => message === 'link'),
        };
      };

      it('show the address of a link that they cannot open, under it and selected', async () => {
        const {href, line, selected, distance, width, asked} = await following('');
        expect(href).to.match(/^http.*cnrs/);
        expect(line).to.equal(`No window can be opened here. Copy the URL: ${href}`);
        expect(selected!.trim()).to.equal(href);
        expect(distance).to.be.within(-2, 4);
        expect(width).to.be.above(200);
        expect(asked).to.deep.equal([]);
      });
    });

    for (const tag of FRAMED) {
      /** The frame page with something put into its head. */
      const framePage = async (query: string, head: string) => {
        const address = new URL(`/dist/embed/${tag}/${query}`, location.href);
        const source = await (await fetch(address)).text();
        return source.replace(
          '<head>',
          `<head><base href="${address.href}"><script src="/test/pages/record.js"></script>${head}`,
        );
      };

      it(`pass the strictest policy: ${tag}`, async () => {
        // What 'self' is in a page without an address of its own, browsers do not agree on.
        const policy =
          `default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; ` +
          "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        const source = await framePage('?lang=fr&theme=dark', meta);
        const page = await opened(addFrame((frame) => (frame.srcdoc = source)));
        expectSound(page, 1);
        const [widget] = page.widgets;
        expect(widget!.lang).to.equal('fr');
        expect(widget!.getAttribute('theme')).to.equal('dark');
        expect(page.document.documentElement.lang).to.equal('fr');
        expect(page.window.record.said).to.deep.equal([]);
      });

      it(`show one language where the script of the widget does not come: ${tag}`, async () => {
        const source = (await framePage('fr/', '')).replace(`../../../${tag}.js`, 'data:,');
        const page = await opened(addFrame((frame) => (frame.srcdoc = source)));
        const shown = [...page.document.querySelectorAll<HTMLElement>('[data-facts]')].filter(
          (facts) => facts.getBoundingClientRect().height > 0,
        );
        expect(shown.map(({lang}) => lang)).to.deep.equal(['fr']);
        expect(shown[0]!.innerText).to.contain('CNRS').and.contain('non datées');
        expect(shown[0]!.querySelector('[style], script, svg, [onclick], [part]')).to.equal(null);
      });
    }
  });
});
