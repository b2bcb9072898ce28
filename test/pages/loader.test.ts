/** The built loader `embed.js`: what it brings to which page, under which policy, and what if not. */
import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import {elsewhere, pageOf, servedAs, type Served} from '../helpers/served.js';
import {until} from '../helpers/until.js';

interface LoaderPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly record: {
    readonly errors: readonly string[];
    readonly said: readonly string[];
    readonly violations: readonly string[];
  };
  /** The files that came from our folder, in alphabetical order and without their hashes. */
  readonly files: () => readonly string[];
}

const OPEN = {'access-control-allow-origin': '*'};

const nameOf = (address: string) =>
  /(chunks\/)?[\w-]+\.js$/.exec(address)![0].replace(/(?<=^chunks\/.*)-\w{8}(?=\.js$)/, '');

let open: HTMLIFrameElement[] = [];

interface Options {
  readonly lang?: string;
  readonly policy?: string;
  readonly src?: string;
  readonly attributes?: string;
  /** Put on every script of the page itself. */
  readonly nonce?: string;
}

/** Opens a page with the loader in its head. */
async function openPage(body: string, options: Options = {}): Promise<LoaderPage> {
  const {lang = 'en', policy, src = '/dist/embed.js', attributes = '', nonce} = options;
  const given = nonce ? `nonce="${nonce}"` : '';
  const served: Served = policy ? {headers: {'content-security-policy': policy}} : {};
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = pageOf(
    served,
    `<!doctype html><html lang="${lang}"><head><title>A page</title>
    <script ${given} src="/test/pages/record.js"></script>
    <script ${given} async ${attributes} src="${src}"></script></head><body>${body}</body></html>`,
  );
  document.body.append(frame);
  open.push(frame);
  await oneEvent(frame, 'load');
  const window = frame.contentWindow as LoaderPage['window'];
  return {
    document: frame.contentDocument!,
    window,
    record: (window as unknown as {record: LoaderPage['record']}).record,
    files: () =>
      [
        ...new Set(
          window.performance
            .getEntriesByType('resource')
            .map(({name}) => name)
            .filter((name) => /\.js$/.test(name) && !/record\.js/.test(name))
            .map(nameOf),
        ),
      ].sort(),
  };
}

const textOf = (widget: Element | null | undefined): string =>
  widget?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

const shows = (page: LoaderPage, tag: string, words: RegExp, count = 1) =>
  until(
    () =>
      [...page.document.querySelectorAll(tag)].filter((widget) => words.test(textOf(widget)))
        .length === count,
    `${tag} with ${String(words)}`,
  );

/** Waits for what takes a few requests. */
const seen = (isSeen: () => boolean) => until(isSeen, isSeen.toString());

/** Enough for a file that is asked for to be in the list. */
const settled = async () => {
  for (let frames = 0; frames < 20; frames++) await nextFrame();
};

const expectClean = ({record}: LoaderPage) => {
  expect(record.errors).to.deep.equal([]);
  expect(record.violations).to.deep.equal([]);
};

const UNAVAILABLE = 'This information could not be loaded.';

const FIGURES = '<key-figures><a href="/figures">Figures</a></key-figures>';
const LINK = '<p><a id="link" href="/dist/embed/key-figures/">Figures</a></p>';

describe('the loader', () => {
  afterEach(() => {
    for (const frame of open) frame.remove();
    open = [];
  });

  describe('brings', () => {
    const nothing: readonly [what: string, body: string][] = [
      ['no widget', '<h1>News</h1><p>Nothing of ours.</p>'],
      [
        'a link in a sentence',
        '<p>See our <a href="/dist/embed/key-figures/">figures</a> of today.</p>',
      ],
      [
        'a link in a sentence that the source breaks',
        '<p>See our\n<a href="/dist/embed/key-figures/">figures</a>\nof today.</p>',
      ],
      [
        'a link beside words in bold, with comments between',
        '<p><b>All</b><!-- --> <em><a href="/dist/embed/key-figures/">figures</a></em></p>',
      ],
      ['a link in a heading', '<h2><a href="/dist/embed/key-figures/">Figures</a></h2>'],
      ['a link in a menu', '<nav><p><a href="/dist/embed/key-figures/">Figures</a></p></nav>'],
      ['a link in a list', '<ul><li><a href="/dist/embed/key-figures/">Figures</a></li></ul>'],
      [
        'a link to another site',
        '<p><a href="https://w.example/embed/key-figures/">Figures</a></p>',
      ],
      ['a link that is being edited', `<div contenteditable>${LINK}</div>`],
      ['a frame of another site', '<iframe src="/test/pages/blank.html"></iframe>'],
    ];
    for (const [what, body] of nothing) {
      it(`nothing for a page with ${what}`, async () => {
        const page = await openPage(body);
        await settled();
        expect(page.files()).to.deep.equal(['embed.js']);
        expectClean(page);
      });
    }

    it('the widget and its texts alone for a page in English', async () => {
      const page = await openPage(FIGURES);
      await shows(page, 'key-figures', /International Associated Laboratories/);
      expect(page.files()).to.deep.equal([
        'chunks/block.js',
        'chunks/core.js',
        'chunks/en-brief.js',
        'chunks/key-figures.js',
        'embed.js',
      ]);
      expect(page.document.querySelectorAll('head script')).to.have.lengthOf(2);
      expectClean(page);
    });

    it('one language for a page in French, side by side with the widget', async () => {
      // Slow enough that a request made after an answer cannot pass for one made before it.
      const src = servedAs({delay: 400}, '/dist/embed.js');
      const page = await openPage(FIGURES, {lang: 'fr-CA', src});
      await shows(page, 'key-figures', /laboratoires internationaux associés/);
      expect(page.files()).to.deep.equal([
        'chunks/block.js',
        'chunks/core.js',
        'chunks/fr-brief.js',
        'chunks/key-figures.js',
        'embed.js',
      ]);
      const starts = page.window.performance
        .getEntriesByType('resource')
        .filter(({name}) => name.includes('/chunks/'));
      const firstEnd = Math.min(
        ...starts.map((entry) => (entry as PerformanceResourceTiming).responseEnd),
      );
      for (const {name, startTime} of starts) expect(startTime, name).to.be.at.most(firstEnd);
      expectClean(page);
    });

    it('what a link asks for, and keeps the link until the widget is there', async () => {
      const page = await openPage(LINK.replace('figures/"', 'figures/fr/?layout=table"'));
      const link = page.document.getElementById('link')!;
      await until(() => {
        const isShown = /associés/.test(textOf(page.document.querySelector('key-figures')));
        if (!isShown) expect(link.checkVisibility()).to.equal(true);
        return isShown && !link.checkVisibility();
      });
      expect(page.document.querySelector('key-figures')!.getAttribute('layout')).to.equal('table');
      expect(page.files()).to.deep.equal([
        'chunks/block.js',
        'chunks/carriers.js',
        'chunks/core.js',
        'chunks/fr-brief.js',
        'chunks/key-figures-layouts.js',
        'chunks/key-figures.js',
        'embed.js',
      ]);
      expectClean(page);
    });

    it('what comes into the page later', async () => {
      const page = await openPage('<div id="box"></div>');
      await settled();
      expect(page.files()).to.deep.equal(['embed.js']);
      const box = page.document.getElementById('box')!;
      box.innerHTML = '<office-list lang="de"><a href="/">Büros</a></office-list>';
      await shows(page, 'office-list', /Peking/);
      box.insertAdjacentHTML('beforeend', '<p><a id="late" href="/nowhere">Mission</a></p>');
      const late = page.document.getElementById('late')!;
      late.setAttribute('href', '/dist/embed/department-mission/');
      await until(() => page.document.querySelector('department-mission:state(ready)'));
      await until(() => !late.checkVisibility());
      expect(page.files()).to.include.members(['chunks/de-brief.js', 'chunks/office-list.js']);
      expectClean(page);
    });

    const late: readonly [tag: string, layout: string, words: RegExp][] = [
      ['key-figures', 'dots', /Laboratories/],
      ['office-list', 'map', /Beijing/],
      ['instrument-explainer', 'pathway', /LIA/],
      ['instrument-explainer', 'table', /LIA/],
    ];
    for (const [tag, layout, words] of late) {
      it(`the layout ${layout} of ${tag} only where it is asked for, side by side`, async () => {
        const src = servedAs({delay: 400}, '/dist/embed.js');
        const page = await openPage(`<${tag} layout=" ${layout.toUpperCase()}"></${tag}>`, {src});
        await shows(page, tag, words);
        const root = page.document.querySelector(tag)!.shadowRoot!;
        expect(root.querySelector(`[part~=body-${layout}]`)).to.not.equal(null);
        const starts = page.window.performance
          .getEntriesByType('resource')
          .filter(({name}) => name.includes('/chunks/'));
        const firstEnd = Math.min(
          ...starts.map((entry) => (entry as PerformanceResourceTiming).responseEnd),
        );
        expect(page.files()).to.include(`chunks/${tag}-layouts.js`);
        for (const {name, startTime} of starts) expect(startTime, name).to.be.at.most(firstEnd);

        const other = await openPage(`<${tag}></${tag}>`);
        await shows(other, tag, words);
        expect(other.files()).to.not.include(`chunks/${tag}-layouts.js`);
        // It comes when a script changes its mind; what was shown stays until then.
        other.document.querySelector(tag)!.setAttribute('layout', layout);
        await seen(
          () =>
            !!other.document
              .querySelector(tag)!
              .shadowRoot!.querySelector(`[part~=body-${layout}]`),
        );
        const sheets = (it: LoaderPage) =>
          it.document
            .querySelector(tag)!
            .shadowRoot!.adoptedStyleSheets.map((sheet) =>
              [...sheet.cssRules].map(({cssText}) => cssText).join(''),
            );
        expect(sheets(other)).to.have.members(sheets(page));
        expectClean(page);
        expectClean(other);
      });
    }

    it('what leaves a widget only where it is asked for, side by side with the rest', async () => {
      const src = servedAs({delay: 400}, '/dist/embed.js');
      const page = await openPage('<key-figures actions="cite"></key-figures>', {src, lang: 'fr'});
      await shows(page, 'key-figures', /Copier la référence/);
      const starts = page.window.performance
        .getEntriesByType('resource')
        .filter(({name}) => name.includes('/chunks/'));
      const firstEnd = Math.min(
        ...starts.map((entry) => (entry as PerformanceResourceTiming).responseEnd),
      );
      expect(page.files()).to.include('chunks/export.js');
      for (const {name, startTime} of starts) expect(startTime, name).to.be.at.most(firstEnd);
      expectClean(page);

      const described = await openPage('<key-figures structured-data></key-figures>');
      await seen(() =>
        /"Dataset"/.test(described.document.querySelector('key-figures script')?.textContent ?? ''),
      );
      expect(described.files()).to.include('chunks/export.js');
      expectClean(described);
    });

    it('what follows the height of a frame, early or late', async () => {
      const frame = '<iframe src="/dist/embed/key-figures/" width="600" height="100"></iframe>';
      const early = await openPage(frame);
      const late = await openPage('<p>News</p>');
      await settled();
      expect(late.files()).to.deep.equal(['embed.js']);
      late.document.body.insertAdjacentHTML('beforeend', frame);
      for (const page of [early, late]) {
        await until(
          () => page.document.querySelector('iframe')!.offsetHeight > 200,
          'the height of its content',
        );
        expect(page.files()).to.include('chunks/frames.js');
        expect(page.files()).not.to.include('chunks/key-figures.js');
        expectClean(page);
      }
    });

    it('a widget that the script announces, for places that nobody can search', async () => {
      const page = await openPage('<div id="component"></div>', {
        lang: 'fr',
        attributes: 'data-widgets="Key-figures  no-such-tag"',
      });
      const root = page.document.getElementById('component')!.attachShadow({mode: 'closed'});
      root.innerHTML = FIGURES;
      await seen(() => /associés/.test(textOf(root.querySelector('key-figures'))));
      // Also one made by the page for the document of a frame.
      const frame = page.document.createElement('iframe');
      page.document.body.append(frame);
      frame.contentDocument!.body.append(page.document.createElement('key-figures'));
      const moved = frame.contentDocument!.body.firstElementChild!;
      await seen(() => /Laboratories/.test(textOf(moved)));
      expectClean(page);
    });

    it('another language when the page changes it, and shows no third in between', async () => {
      const page = await openPage(FIGURES, {lang: 'fr'});
      await shows(page, 'key-figures', /associés/);
      const widget = page.document.querySelector('key-figures')!;
      const seen = new Set<string>();
      const look = () =>
        void seen.add(widget.shadowRoot!.querySelector('[part~=widget]')!.getAttribute('lang')!);
      new page.window.MutationObserver(look).observe(widget.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      page.document.documentElement.lang = 'ar';
      await until(
        () => widget.shadowRoot!.querySelector('[part~=widget]')!.getAttribute('dir') === 'rtl',
      );
      expect([...seen]).to.deep.equal(['ar']);
      expect(page.files()).to.include('chunks/ar-brief.js');
      expectClean(page);
    });

    it('all texts of a language once, where some widget of the page needs them', async () => {
      const page = await openPage(`${FIGURES}<glossary-list></glossary-list>`, {lang: 'fr'});
      await shows(page, 'key-figures', /associés/);
      await shows(page, 'glossary-list', /associé/);
      expect(page.files().filter((name) => /chunks\/(en|fr)/.test(name))).to.deep.equal([
        'chunks/fr.js',
      ]);
      expectClean(page);

      const later = await openPage(FIGURES, {lang: 'fr'});
      await shows(later, 'key-figures', /associés/);
      later.document.body.insertAdjacentHTML('beforeend', '<glossary-list></glossary-list>');
      await shows(later, 'glossary-list', /associé/);
      expect(textOf(later.document.querySelector('glossary-list'))).to.not.match(
        /Glossary|International Associated/,
      );
      expect(later.files()).to.include.members(['chunks/fr-brief.js', 'chunks/fr.js']);
      expectClean(later);
    });

    it('no English where the language comes after the widget', async () => {
      const page = await openPage(FIGURES);
      await shows(page, 'key-figures', /Laboratories/);
      page.document.body.insertAdjacentHTML(
        'beforeend',
        '<section lang="ja"><key-figures id="ja"><a href="/">数字</a></key-figures></section>',
      );
      const widget = page.document.getElementById('ja')!;
      await until(() => {
        expect(textOf(widget)).to.not.contain('Laboratories');
        return /国際/.test(textOf(widget));
      });
    });
  });

  describe('works', () => {
    const base = "default-src 'none'; style-src 'self'; script-src";
    const types = "require-trusted-types-for 'script'; trusted-types lit-html";
    const body = `${FIGURES}${LINK}<p>The <glossary-term>ERC</glossary-term></p>`;
    const policies: readonly [what: string, options: Options][] = [
      ["under script-src 'self'", {policy: `${base} 'self'`}],
      ['with trusted types of Lit alone', {policy: `${base} 'self'; ${types}`}],
      ['with a nonce', {policy: `${base} 'nonce-abc'; ${types}`, nonce: 'abc'}],
      [
        'with a nonce and strict-dynamic',
        {policy: `${base} 'nonce-abc' 'strict-dynamic'`, nonce: 'abc'},
      ],
    ];
    for (const [what, options] of policies) {
      it(what, async () => {
        const page = await openPage(body, {...options, lang: 'fr'});
        await shows(page, 'key-figures', /associés/, 2);
        await until(() => page.document.querySelector('glossary-term:state(ready)'));
        expectClean(page);
        expect(page.record.said).to.deep.equal([]);
      });
    }

    const hashOf = async () =>
      ((await (await fetch('/dist/integrity.json')).json()) as Record<string, string>)['embed.js']!;

    it('from another origin that lets pages read its files', async () => {
      const src = elsewhere(servedAs({headers: OPEN}, '/dist/embed.js'));
      const page = await openPage(FIGURES, {src, lang: 'fr'});
      await shows(page, 'key-figures', /associés/);
      expectClean(page);
    });

    it('from another origin without CORS, where the page has not pinned the loader', async () => {
      const page = await openPage(FIGURES, {src: elsewhere('/dist/embed.js'), lang: 'fr'});
      await shows(page, 'key-figures', /associés/);
      expectClean(page);
    });

    it('pinned, with files that are checked', async () => {
      const attributes = `integrity="${await hashOf()}" crossorigin`;
      const src = elsewhere(servedAs({headers: OPEN}, '/dist/embed.js'));
      const page = await openPage(FIGURES, {src, attributes});
      await shows(page, 'key-figures', /Laboratories/);
      expectClean(page);
    });
  });

  describe('leaves the link and names the file', () => {
    for (const how of ['missing', 'changed']) {
      for (const [name, body] of [
        ['core', FIGURES],
        ['key-figures', FIGURES],
        ['carriers', LINK],
      ] as const) {
        it(`where ${name} is ${how}`, async () => {
          const src = `/test/stand-ins/${how}-${name}/embed.js`;
          const attributes = 'data-base="/dist"';
          const page = await openPage(body, {src, attributes});
          const named = () => page.record.said.filter((line) => line.includes(`/chunks/${name}-`));
          await until(() => named().length > 0);
          await settled();
          expect(named()).to.have.lengthOf(1);
          expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
          await seen(() => page.document.body.innerText.includes(UNAVAILABLE));
          expect(page.document.body.innerText.split(UNAVAILABLE)).to.have.lengthOf(2);
          expect(page.document.title).to.equal('A page');
          expect(page.record.errors).to.deep.equal([]);
        });
      }

      it(`but shows English where a language is ${how}`, async () => {
        const files: readonly [name: string, tag: string][] = [
          ['fr-brief', 'key-figures'],
          ['fr', 'instrument-explainer'],
        ];
        for (const [name, tag] of files) {
          const src = `/test/stand-ins/${how}-${name}/embed.js`;
          const page = await openPage(`<${tag}></${tag}>`, {src, lang: 'fr'});
          await shows(page, tag, /Laborator/);
          const shown = page.document.querySelector(tag)!.shadowRoot!;
          expect(shown.querySelector('[part~=widget]')!.getAttribute('lang')).to.equal('en');
          const said = page.record.said.filter((line) => line.includes(`/chunks/${name}-`));
          expect(said).to.have.lengthOf(1);
          expect(page.document.title).to.equal('A page');
        }
      });

      it(`with a line in the widget where English is ${how}`, async () => {
        const src = `/test/stand-ins/${how}-en-brief/embed.js`;
        const page = await openPage(FIGURES, {src});
        await shows(page, 'key-figures', /This information cannot be shown/);
        expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(textOf(page.document.querySelector('key-figures'))).to.not.match(/392/);
        expect(page.record.said.some((line) => /\/chunks\/en-brief-/.test(line))).to.equal(true);
      });

      it(`where a file of another origin is ${how}`, async () => {
        const src = elsewhere(`/test/open/test/stand-ins/${how}-key-figures/embed.js`);
        const page = await openPage(FIGURES, {src});
        const named = () => page.record.said.filter((line) => /\/chunks\/key-figures-/.test(line));
        await until(() => named().length > 0);
        await settled();
        expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(page.document.title).to.equal('A page');
      });
    }

    it('with a line in the language of the page', async () => {
      const src = '/test/stand-ins/missing-key-figures/embed.js';
      const page = await openPage(`${FIGURES}<p>Le <glossary-term>ERC</glossary-term></p>`, {
        src,
        lang: 'fr',
      });
      const tag = page.document.querySelector('key-figures')!;
      await seen(() => tag.innerText.includes('Ces informations n’ont pas pu être chargées.'));
      expect(tag.querySelector('div')!.lang).to.equal('fr');
      expect(tag.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(page.document.querySelector('glossary-term')!.childElementCount).to.equal(0);
    });

    it('where a layout is missing, with a line in the widget', async () => {
      const src = '/test/stand-ins/missing-office-list-layouts/embed.js';
      const page = await openPage(
        '<office-list layout="map"><a href="/">Offices</a></office-list>',
        {
          src,
        },
      );
      const widget = page.document.querySelector('office-list')!;
      await seen(() => /cannot be shown/.test(textOf(widget)));
      expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(page.record.errors).to.deep.equal([]);
      widget.removeAttribute('layout');
      await shows(page, 'office-list', /Beijing/);
    });

    it('without a line for a term in a sentence', async () => {
      const src = '/test/stand-ins/missing-glossary-term/embed.js';
      const page = await openPage('<p>The <glossary-term>ERC</glossary-term></p>', {src});
      await seen(() => page.record.said.some((line) => /glossary-term-/.test(line)));
      await settled();
      expect(page.document.body.innerText.trim()).to.equal('The ERC');
    });

    it('where no file can be checked and the page has pinned the loader', async () => {
      const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
      const attributes = `integrity="${hashes['embed.js']}" crossorigin`;
      // The loader itself may be read, its chunks may not.
      const src = elsewhere('/test/loader-only/dist/embed.js');
      const page = await openPage(FIGURES, {src, attributes});
      await until(() => page.record.said.some((line) => /\/chunks\//.test(line)));
      await settled();
      expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(page.window.customElements.get('key-figures')).to.equal(undefined);
    });
  });
});
