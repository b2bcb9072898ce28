/** Languages that pages add to the built scripts: in each way of loading, late, missing, refused. */
import {expect, oneEvent} from '@open-wc/testing';
import {elsewhere, pageOf, servedAs, type Served} from '../helpers/served.js';
import {until} from '../helpers/until.js';

interface AddedPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly record: {
    readonly errors: readonly string[];
    readonly said: readonly string[];
    readonly violations: readonly string[];
  };
  readonly files: () => readonly string[];
}

let open: HTMLIFrameElement[] = [];

/** Opens a page with `head` after what records its console. */
async function openPage(
  head: string,
  body: string,
  {lang = 'pl', policy, nonce = ''}: {lang?: string; policy?: string; nonce?: string} = {},
): Promise<AddedPage> {
  const served: Served = policy ? {headers: {'content-security-policy': policy}} : {};
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const given = nonce && ` nonce="${nonce}"`;
  frame.src = pageOf(
    served,
    `<!doctype html><html lang="${lang}"><head><title>A page</title>
    <script${given} src="/test/pages/record.js"></script>${head.replaceAll('<script', `<script${given}`)}</head><body>${body}</body></html>`,
  );
  document.body.append(frame);
  open.push(frame);
  await oneEvent(frame, 'load');
  const window = frame.contentWindow as AddedPage['window'];
  return {
    document: frame.contentDocument!,
    window,
    record: (window as unknown as {record: AddedPage['record']}).record,
    files: () =>
      window.performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => /\.js$/.test(name)),
  };
}

const textOf = (widget: Element | null | undefined): string =>
  widget?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

const shows = async (page: AddedPage, words: RegExp, selector = 'key-figures') => {
  const widget = () => page.document.querySelector(selector);
  await until(
    () => words.test(textOf(widget())),
    `${selector} with ${String(words)}: ${textOf(widget()).slice(0, 200)} ${page.record.said.join()}`,
  );
  return widget()!.shadowRoot!.querySelector<HTMLElement>('[part~=widget]')!;
};

const expectClean = ({record}: AddedPage) => {
  expect(record.errors).to.deep.equal([]);
  expect(record.violations).to.deep.equal([]);
  expect(record.said).to.deep.equal([]);
};

const script = (src: string, attributes = '') => `<script ${attributes} src="${src}"></script>`;
const FIGURES = '<key-figures><a href="/figures">Dane</a></key-figures>';
const POLISH = /Kluczowe dane.*Międzynarodowe laboratoria stowarzyszone/;

describe('a language that the page adds', () => {
  afterEach(() => {
    for (const frame of open) frame.remove();
    open = [];
  });

  const ways: readonly [how: string, head: string][] = [
    ['beside the loader', script('/test/languages/pl.js') + script('/dist/embed.js', 'async')],
    [
      'on the loader',
      script('/dist/embed.js', 'async data-languages="en-GB=/nowhere.js pl=/test/languages/pl.js"'),
    ],
    ['beside a single file', script('/test/languages/pl.js') + script('/dist/key-figures.js')],
    ['beside all.js', script('/test/languages/pl.js') + script('/dist/all.js')],
    [
      'as modules',
      `<script type="module" src="/test/languages/pl.js"></script>
      <script type="module" src="/dist/esm/define/key-figures.js"></script>`,
    ],
  ];
  for (const [how, head] of ways) {
    it(`is shown ${how}`, async () => {
      const page = await openPage(head, FIGURES, {lang: 'pl-PL'});
      const widget = await shows(page, POLISH);
      expect([widget.lang, widget.dir]).to.deep.equal(['pl-PL', 'ltr']);
      expect(textOf(page.document.querySelector('key-figures'))).not.to.match(
        /Laborator(ies|y)\b(?! \(pl\))/,
      );
      expect(
        page.files().filter((name) => /chunks\/(fr|de|es|ar|ja|pt|zh)/.test(name)),
      ).to.deep.equal([]);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.violations).to.deep.equal([]);
    });
  }

  it('arrives after the widget, which then changes', async () => {
    for (const file of ['/dist/key-figures.js', '/dist/embed.js']) {
      const page = await openPage(script(file), FIGURES);
      await shows(page, /Key figures/);
      const late = page.document.createElement('script');
      late.src = '/test/languages/pl.js';
      page.document.head.append(late);
      const widget = await shows(page, POLISH);
      expect(widget.lang).to.equal('pl');
    }
  });

  it('is loaded side by side with the widget, and only where it is shown', async () => {
    const attributes = 'async data-languages="pl=/test/languages/pl.js"';
    const slow = servedAs({delay: 400}, '/dist/embed.js');
    const page = await openPage(script(slow, attributes), FIGURES);
    await shows(page, POLISH);
    const entries = page.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => /chunks|languages/.test(name));
    const firstEnd = Math.min(
      ...entries
        .filter(({name}) => name.includes('chunks'))
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
    );
    for (const {name, startTime} of entries) expect(startTime, name).to.be.at.most(firstEnd);
    expectClean(page);

    const other = await openPage(script('/dist/embed.js', attributes), FIGURES, {lang: 'fr'});
    await shows(other, /Chiffres clés/);
    expect(other.files().filter((name) => name.includes('languages'))).to.deep.equal([]);
    expectClean(other);
  });

  it('is never preceded by English where the loader knows of it', async () => {
    const src = servedAs({delay: 300}, '/test/languages/pl.js');
    const page = await openPage(script('/dist/embed.js', `data-languages="pl=${src}"`), FIGURES);
    const widget = page.document.querySelector('key-figures');
    await until(() => {
      expect(textOf(widget)).to.not.contain('Key figures');
      return POLISH.test(textOf(widget));
    });
    expectClean(page);
  });

  it('has its own alphabetical order, country names and numbers', async () => {
    const head = script('/test/languages/pl.js') + script('/dist/all.js');
    const body = '<office-list layout="table" sort="city"></office-list>';
    const offices = await openPage(head, body);
    await shows(offices, /Bruksela.*Łódź.*Pekin/, 'office-list');
    await shows(offices, /Stany Zjednoczone/, 'office-list');
    expectClean(offices);

    const persian = script('/test/languages/fa.js') + script('/dist/embed.js');
    const figures = await openPage(persian, FIGURES, {lang: 'fa'});
    // With the digits of the language, as Intl writes them.
    const widget = await shows(figures, /[۰-۹]{2}/);
    expect([widget.lang, widget.dir]).to.deep.equal(['fa', 'rtl']);
    expectClean(figures);
  });

  it('shows a glossary term in a sentence', async () => {
    const head = script('/test/languages/pl.js') + script('/dist/embed.js');
    const page = await openPage(head, '<p>Die <glossary-term>ERC</glossary-term></p>');
    await until(() => page.document.querySelector('glossary-term:state(ready)'));
    await until(() => /\(pl\)/.test(textOf(page.document.querySelector('glossary-term'))));
    expectClean(page);
  });

  describe('that is a variety', () => {
    it('changes only what differs from English', async () => {
      for (const file of ['/dist/embed.js', '/dist/programme-list.js']) {
        const head = script('/test/languages/en-GB.js') + script(file);
        const page = await openPage(head, '<programme-list></programme-list>', {lang: 'en-GB'});
        const widget = await shows(page, /[Pp]rogrammes/, 'programme-list');
        expect(widget.lang).to.equal('en-GB');
        expect(textOf(page.document.querySelector('programme-list'))).not.to.match(/programs?\b/);
        // What is the same is no foreign language.
        expect(widget.querySelectorAll('[lang=en]')).to.have.lengthOf(0);
        expectClean(page);
      }
    });

    it('does not change other varieties', async () => {
      const head = script('/test/languages/en-GB.js') + script('/dist/embed.js');
      const page = await openPage(head, '<programme-list></programme-list>', {lang: 'en-US'});
      await shows(page, /programs/, 'programme-list');
      expectClean(page);
    });

    it('is laid over its base, which the loader brings', async () => {
      for (const head of [
        script('/test/languages/zh-Hant.js') + script('/dist/embed.js'),
        script('/dist/embed.js', 'data-languages="zh-Hant=/test/languages/zh-Hant.js"'),
        script('/test/languages/zh-Hant.js') + script('/dist/key-figures.js'),
      ]) {
        const page = await openPage(head, FIGURES, {lang: 'zh-TW'});
        const widget = await shows(page, /國際/);
        expect(widget.lang).to.equal('zh-Hant');
        const text = textOf(page.document.querySelector('key-figures'));
        expect(text).not.to.match(/国|际|Laborator/);
        expect(widget.querySelectorAll('[lang=zh-Hans]')).to.have.lengthOf(0);
        expectClean(page);
      }
    });
  });

  describe('on the loader', () => {
    const named = (value: string, attributes = '') =>
      script('/dist/embed.js', `async ${attributes} data-languages="${value}"`);

    const hashOf = async (address: string) => {
      const content = await (await fetch(address)).arrayBuffer();
      const hash = await crypto.subtle.digest('SHA-384', content);
      return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    };

    it('works under a strict policy with trusted types', async () => {
      const policy =
        "default-src 'none'; style-src 'self'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types lit-html";
      const page = await openPage(named('pl=/test/languages/pl.js'), FIGURES, {
        policy,
        nonce: 'abc',
      });
      await shows(page, POLISH);
      expectClean(page);
    });

    it('comes from another origin with its hash', async () => {
      const hash = await hashOf('/test/languages/pl.js');
      const open = servedAs(
        {headers: {'access-control-allow-origin': '*'}},
        '/test/languages/pl.js',
      );
      const page = await openPage(named(`pl=${elsewhere(open)} ${hash}`), FIGURES);
      await shows(page, POLISH);
      expectClean(page);
    });

    const refused: readonly [what: string, value: () => string][] = [
      ['is missing', () => 'pl=/test/languages/none.js'],
      ['is another file', () => 'pl=/test/pages/record.js'],
      ['has no URL', () => 'pl=http://['],
      ['is not a file of a server', () => 'pl=data:text/javascript,document.title=1'],
      ['is on another origin without a hash', () => `pl=${elsewhere('/test/languages/pl.js')}`],
      ['has another hash', () => `pl=/test/languages/pl.js sha384-${'A'.repeat(64)}`],
    ];
    for (const [what, value] of refused) {
      it(`leaves English and one line in the console where it ${what}`, async () => {
        const page = await openPage(
          named(value()),
          `${FIGURES}<key-figures id="two"></key-figures>`,
        );
        const widget = await shows(page, /Key figures.*Laboratories/);
        await shows(page, /Key figures.*Laboratories/, '#two');
        expect(widget.lang).to.equal('en');
        const lines = page.record.said.filter((line) => /cooperation-widgets/.test(line));
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.match(/cannot load pl from /);
        expect(page.document.title).to.equal('A page');
        expect(page.record.errors).to.deep.equal([]);
      });
    }
  });
});
