/**
 * Pages in any encoding, and servers that name none or a wrong one: a widget shows its letters right.
 * The pages are of another origin, since a frame of the same origin takes the encoding of the page
 * around it.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import {
  elsewhere,
  pageOf,
  REPORTER,
  reportOf,
  servedAs,
  type Report,
  type Served,
} from '../helpers/served.js';
import {until} from '../helpers/until.js';

/** Label that a page declares → its name in the Encoding Standard. */
const ENCODINGS = {
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'windows-1251': 'windows-1251',
  'windows-1256': 'windows-1256',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  gb2312: 'GBK',
  big5: 'Big5',
  'utf-8': 'UTF-8',
} as const;

const NO_CHARSET: Served = {charset: ''};

/** The host of the widgets, which names no charset, as nginx and Apache do by themselves. */
const host = (path: string) => elsewhere(servedAs(NO_CHARSET, `/dist/${path}`));

const page = (head: string, body: string) =>
  `<!doctype html><html lang="fr"><head>${head}${REPORTER}</head><body>${body}</body></html>`;

/** Whether there are so many widgets, and each has drawn something. */
const widgetsIn =
  (count: number) =>
  ({widgets}: Report): boolean =>
    widgets.length === count && widgets.every(({text}) => text !== '');

const FIGURES = '<key-figures><a href="/">Figures</a></key-figures>';

/** A letter that two bytes write, and a sign that three do. */
const expectLetters = (text: string) =>
  expect(text)
    .to.contain('laboratoires internationaux associés')
    .and.not.match(/Ã|ï»¿|�/);

describe('encodings', () => {
  for (const [label, name] of Object.entries(ENCODINGS)) {
    it(`of the page: ${label}`, async () => {
      const source = page(
        `<meta charset="${label}"><script async src="${host('embed.js')}"></script>`,
        `<p><a href="${host('embed/key-figures/?lang=fr')}">Figures</a></p>${FIGURES}`,
      );
      const {characterSet, errors, widgets} = await reportOf(
        elsewhere(pageOf(NO_CHARSET, source)),
        widgetsIn(2),
      );
      expect(characterSet).to.equal(name);
      expect(errors).to.deep.equal([]);
      for (const {text} of widgets) expectLetters(text);
    });
  }

  it('declared nowhere, and the words of the page stay as they are', async () => {
    const source = page(
      `<script src="${host('key-figures.js')}"></script>`,
      `<p>\u00e9t\u00e9</p>${FIGURES}`,
    );
    const latin1 = Uint8Array.from(source, (sign) => sign.charCodeAt(0));
    const {characterSet, errors, widgets, text} = await reportOf(
      elsewhere(pageOf(NO_CHARSET, latin1)),
      widgetsIn(1),
    );
    expect(characterSet).to.equal('windows-1252');
    expect(errors).to.deep.equal([]);
    expect(text).to.contain('été');
    expectLetters(widgets[0]!.text);
  });

  for (const file of [
    'department-mission',
    'european-participation',
    'glossary-list',
    'glossary-term',
    'instrument-explainer',
    'key-figures',
    'office-list',
    'programme-list',
  ]) {
    it(`do not keep ${file}.js from running in Shift_JIS`, async () => {
      const source = page(
        `<meta charset="shift_jis"><script src="${host(`${file}.js`)}"></script>`,
        `<${file} lang="fr" term="ERC"><a href="/">Link</a></${file}>`,
      );
      const {errors, widgets} = await reportOf(
        elsewhere(pageOf(NO_CHARSET, source)),
        ({widgets, errors}) => errors.length > 0 || (widgets[0]?.text ?? '') !== '',
      );
      expect(errors).to.deep.equal([]);
      expect(widgets[0]!.text)
        .to.match(/\p{L}{2}/u)
        .and.not.match(/Ã|�/);
    });
  }

  it('that a server names wrongly do not count', async () => {
    const wrong = elsewhere(servedAs({charset: 'iso-8859-1'}, '/dist/key-figures.js'));
    const source = page(`<meta charset="utf-8"><script src="${wrong}"></script>`, FIGURES);
    const {errors, widgets} = await reportOf(elsewhere(pageOf({}, source)), widgetsIn(1));
    expect(errors).to.deep.equal([]);
    expectLetters(widgets[0]!.text);
  });

  it('of two concatenated files do not matter: the second mark is whitespace', async () => {
    const texts = await Promise.all(
      ['key-figures', 'office-list'].map(async (name) => {
        const bytes = await (await fetch(`/dist/${name}.js`)).arrayBuffer();
        return new Uint8Array(bytes);
      }),
    );
    for (const bytes of texts) expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const both = new Blob([texts[0]!, '\n;\n', texts[1]!], {type: 'text/javascript'});
    const source = `<!doctype html><html lang="fr"><meta charset="iso-8859-1">${REPORTER}
      <script src="${URL.createObjectURL(both)}"></script>
      ${FIGURES}<office-list><a href="/">Offices</a></office-list>`;
    const frame = document.createElement('iframe');
    frame.srcdoc = source;
    document.body.append(frame);
    const shown = () =>
      [...(frame.contentDocument?.querySelectorAll('key-figures, office-list') ?? [])].flatMap(
        ({shadowRoot}) => shadowRoot?.querySelector('[part~=body]')?.textContent ?? [],
      );
    await until(() => shown().length === 2, 'both widgets');
    expectLetters(shown()[0]!);
    expect(shown()[1]).to.contain('Pékin');
    frame.remove();
  });

  describe('of a frame page', () => {
    for (const [what, options] of [
      ['named by nobody but the page', NO_CHARSET],
      ['named wrongly by the server', {charset: 'iso-8859-1'}],
      ['named wrongly by the server, in Japan', {charset: 'shift_jis'}],
    ] as const) {
      it(`with its script and without: ${what}`, async () => {
        const address = servedAs(options, '/dist/embed/key-figures/fr/');
        const frame = await fixture<HTMLIFrameElement>(
          html`<iframe title="Frame page" src=${address}></iframe>`,
        );
        const shown = () =>
          frame.contentDocument
            ?.querySelector('key-figures')
            ?.shadowRoot?.querySelector('[part~=body]')?.textContent ?? '';
        await until(() => shown() !== '', 'the widget');
        const inside = frame.contentDocument!;
        expect(inside.characterSet).to.equal('UTF-8');
        expect(inside.compatMode).to.equal('CSS1Compat');
        expectLetters(shown());
        expectLetters(inside.querySelector('[data-facts]')!.textContent);
      });
    }

    it('with its style sheet', async () => {
      for (const options of [NO_CHARSET, {charset: 'shift_jis'}]) {
        const address = servedAs(options, '/dist/embed/frame.css');
        const frame = await fixture<HTMLIFrameElement>(
          html`<iframe
            title="Page"
            srcdoc=${`<link rel="stylesheet" href="${address}">`}
          ></iframe>`,
        );
        await until(() => frame.contentDocument?.styleSheets[0]?.cssRules.length);
        const contents = [...frame.contentDocument!.styleSheets[0]!.cssRules].flatMap((rule) =>
          'style' in rule ? (rule.style as CSSStyleDeclaration).content || [] : [],
        );
        expect(contents).to.include('"· "');
      }
    });
  });

  describe('of a document', () => {
    const DOCUMENT = {
      format: 1,
      source: {
        title: 'Une page',
        publisher: 'Université',
        url: 'https://example.org/',
        asOf: '2024-05-17',
        retrieved: '2026-01-01',
      },
      figures: [
        {id: 'A1', value: 3, qualifier: 'eq', unit: 'school', measure: 'count', label: 'écoles'},
      ],
    };

    for (const [what, mark, options] of [
      ['without a mark, named by nobody', '', {charset: ''}],
      ['with a mark, named by nobody', '\ufeff', {charset: ''}],
      ['without a mark, named wrongly', '', {charset: 'iso-8859-1'}],
      ['with a mark, named wrongly', '\ufeff', {charset: 'shift_jis'}],
    ] as const) {
      it(`is UTF-8: ${what}`, async () => {
        const {charset} = options;
        const type = `application/json${charset && `; charset=${charset}`}`;
        const address = pageOf({headers: {'content-type': type}}, mark + JSON.stringify(DOCUMENT));
        const widget = await fixture(
          html`<key-figures src=${address}><a href="/">Figures</a></key-figures>`,
        );
        await until(() => widget.matches(':state(ready), :state(error)'));
        const textOf = (part: string) =>
          widget.shadowRoot!.querySelector(`[part~=${part}]`)!.textContent.trim();
        expect([textOf('number'), textOf('label')]).to.deep.equal(['3', 'écoles']);
      });
    }
  });
});
