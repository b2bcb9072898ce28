/** The studio: from facts to a block, and from the block to a widget in an empty page. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {writeXlsx} from 'hucre/xlsx';
import {marked} from 'marked';
import {pageOf} from '../helpers/served.js';
import {painted} from '../helpers/parts.js';
import {
  choose,
  one,
  open,
  openUrl,
  partText,
  resize,
  siteUrl,
  stored,
  until,
  violations,
  widgetsOf,
  type Page,
} from './pages.js';

interface Target {
  readonly id: string;
  readonly kind: string;
  readonly setup?: readonly unknown[];
}

interface AllTexts {
  readonly languages: readonly {readonly code: string}[];
}

/** The modules of the site are plain scripts, which have no types of their own. */
const {targets} = (await import(siteUrl('studio/targets.js'))) as {
  readonly targets: readonly Target[];
};
const {languages} = (await import(siteUrl('texts.js'))) as AllTexts;
const {contrast} = (await import(siteUrl('studio/contrast.js'))) as {
  contrast(one: string, other: string): number | undefined;
};

const studio = (query = '', size = {}): Promise<Page> => open(`studio/index.html${query}`, size);

const blockIn = ({document}: Page): string =>
  one(document, '.target .line > code').textContent ?? '';

/** The live widget, once it is defined. */
const preview = ({document}: Page): HTMLElement => widgetsOf(one(document, '.sheet-body'))[0]!;

const headingIn = (page: Page): string => {
  const widget = preview(page);
  return widget ? partText(widget, 'heading') : '';
};

const search = ({window}: Page): URLSearchParams => new URL(window.location.href).searchParams;

const attributesOf = (element: Element): {[name: string]: string} =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

const isReady = (widget: Element | undefined): boolean => widget?.matches(':state(ready)') ?? false;

/** Records what is copied, in place of the clipboard of the browser. */
function clipboardOf({window}: Page): string[] {
  const copied: string[] = [];
  Object.defineProperty(window.navigator, 'clipboard', {
    value: {
      writeText: (text: string) => Promise.resolve(copied.push(text)),
      write: async ([item]: ClipboardItem[]) =>
        copied.push(await (await item!.getType('text/html')).text()),
    },
  });
  return copied;
}

const SCRIPT = `<script async src="${new URL('/dist/embed.js', location.href).href}"></script>`;

const page = (head: string, body: string): string =>
  pageOf(
    {},
    `<!doctype html><html lang="en"><head><title>Empty</title>${head}</head><body>${body}</body></html>`,
  );

/** What each kind of block is in the page of a reader, as the systems write it. */
const PASTED: {readonly [kind: string]: (block: string) => string} = {
  link: (block) => page(SCRIPT, `<p>${block}</p>`),
  tag: (block) => page(SCRIPT, block),
  html: (block) => page('', block),
  markdown: (block) => page(SCRIPT, marked.parse(`Before.\n\n${block}\n\nAfter.`) as string),
  mediawiki: (block) =>
    page(
      SCRIPT,
      block.replace(
        /^\[(\S+) (.+)\]$/,
        '<p><a rel="nofollow" class="external text" href="$1">$2</a></p>',
      ),
    ),
  dokuwiki: (block) =>
    page(
      SCRIPT,
      block.replace(/^\[\[(\S+)\|(.+)\]\]$/, '<p><a href="$1" class="urlextern">$2</a></p>'),
    ),
  spip: (block) =>
    page(SCRIPT, block.replace(/^\[(.+)->(\S+)\]$/, '<p><a href="$2" class="spip_out">$1</a></p>')),
  address: (block) => block,
};

/** The files of a ZIP archive without compression, as text. */
function filesIn(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer);
  const text = (from: number, length: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + length));
  const files = new Map<string, string>();
  // The directory is at the end: its entries say where each file starts and how long it is.
  let at = bytes.length - 22;
  expect(view.getUint32(at, true)).to.equal(0x06054b50);
  const count = view.getUint16(at + 10, true);
  at = view.getUint32(at + 16, true);
  for (let i = 0; i < count; i++) {
    const [size, name, extra, comment, start] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
      view.getUint32(at + 42, true),
    ] as const;
    const content =
      start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    files.set(text(at + 46, name), text(content, size));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Chooses files in a field, as a visitor does. */
async function chooseFile({document, window}: Page, name: string, file: File): Promise<void> {
  const input = one<HTMLInputElement>(document, `input[name="${name}"]`);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new window.Event('change', {bubbles: true}));
  await painted();
}

/** Types into a field, as a visitor does. */
async function type({document, window}: Page, selector: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(document, selector);
  field.value = value;
  field.dispatchEvent(new window.Event('input', {bubbles: true}));
  field.dispatchEvent(new window.Event('change', {bubbles: true}));
  await painted();
}

describe('three clicks and two decisions', () => {
  it('make the French map of offices, as a link that becomes it in an empty page', async () => {
    const page = await studio();
    const copied = clipboardOf(page);
    let clicks = 0;
    const click = (selector: string) => {
      clicks++;
      one(page.document, selector).click();
    };
    click('input[name=shape][value="office-list map"]');
    click('input[name=widget-lang][value=fr]');
    await until('the French map', () => /^Bureaux/.test(headingIn(page)));
    click('.target .line .copy');
    await until('a copy', () => copied.length === 1);
    expect(clicks).to.equal(3);

    const {document} = await openUrl(PASTED['link']!(copied[0]!));
    const widget = one(document, 'office-list');
    await until('the map', () => widget.shadowRoot!.querySelector("[part~='world']") !== null);
    expect(partText(widget, 'heading')).to.match(/^Bureaux/);
    expect(one(document, 'a').textContent).to.match(/^Bureaux/);
  });
});

describe('where it goes', () => {
  const QUERY = '?widget=office-list&layout=map&widget-lang=fr&only=O7+O1&heading=A+%26+%22B%22+C';
  const EXPECTED = {layout: 'map', lang: 'fr', only: 'O7 O1', heading: 'A & "B" C'};

  it('has one block for every target, and each kind of block becomes the widget', async function () {
    this.timeout(60_000);
    const page = await studio(QUERY);
    await until('the preview', () => isReady(preview(page)));
    const blocks = new Map<string, string>();
    const hints = new Map<string, string>();
    for (const {id, kind, setup = []} of targets) {
      if (kind === 'mail') continue;
      await choose(page, 'to', id);
      expect(page.document.querySelectorAll('.target .line'), id).to.have.length(1);
      const known = blocks.get(kind);
      if (known) expect(blockIn(page), id).to.equal(known);
      blocks.set(kind, blockIn(page));
      hints.set(kind, one(page.document, '.how').textContent);
      const steps = [...page.document.querySelectorAll('.setup > li')];
      expect(steps.length, id).to.be.at.least(setup.length);
      for (const step of steps) expect(one(step, '.badge').textContent, id).to.match(/ried/);
      expect(one(page.document, '.target-head .badge').textContent, id).to.match(/ried/);
    }

    const shortcode = blocks.get('shortcode')!;
    expect(shortcode).to.equal(
      '[cooperation_widget office-list lang=fr layout=map heading="A & ”B” C" only="O7 O1"]',
    );
    blocks.delete('shortcode');

    const frame = new DOMParser().parseFromString(blocks.get('frame')!, 'text/html');
    const {src, title, lang, height} = one<HTMLIFrameElement>(frame, 'iframe');
    expect([title, lang]).to.deep.equal(['A & "B" C', 'fr']);
    expect(Number(height)).to.be.above(300);
    expect(src).to.equal(blocks.get('address'));
    blocks.delete('frame');

    expect([...blocks.keys()]).to.have.members(Object.keys(PASTED));
    for (const [kind, block] of blocks) {
      const {document} = await openUrl(PASTED[kind]!(block));
      const widget = one(document, 'office-list');
      await until(kind, () => isReady(widget));
      const {lang: own = document.documentElement.lang, ...attributes} = attributesOf(widget);
      const {heading, ...common} = EXPECTED;
      expect({lang: own, ...attributes}, kind).to.deep.include(common);
      // A link without a class sets no heading, and the studio says so.
      const isHeadless = ['markdown', 'mediawiki', 'dokuwiki', 'spip'].includes(kind);
      expect(widget.getAttribute('heading') ?? undefined, kind).to.equal(
        isHeadless ? undefined : heading,
      );
      expect(hints.get(kind)!.includes('own heading')).to.equal(isHeadless);
      const cities = [...widget.shadowRoot!.querySelectorAll("[part~='city']")];
      expect(
        cities.map(({textContent}) => textContent.trim()),
        kind,
      ).to.have.members(['Tokyo', 'Pékin']);
    }
  });

  it('says what a policy has to allow, pins the script, and takes another host', async () => {
    const page = await studio('?to=drupal');
    const setup = () => one(page.document, '.setup').textContent ?? '';
    await choose(page, 'to', 'any');
    expect(setup()).to.contain(`script-src ${location.origin}`);
    expect(one(page.document, '.administrator').textContent).to.contain(location.host);
    const pin = one<HTMLInputElement>(page.document, 'input[name=pin]');
    pin.click();
    const {'embed.js': hash} = (await (await fetch('/dist/integrity.json')).json()) as {
      'embed.js': string;
    };
    await until('the hash', () => setup().includes(`integrity="${hash}" crossorigin`));
    await type(page, 'input[name=host]', 'https://widgets.example/w');
    expect(blockIn(page)).to.contain('href="https://widgets.example/w/embed/key-figures/"');
    expect(setup()).to.contain('src="https://widgets.example/w/embed.js"');
    await choose(page, 'to', 'frame');
    expect(setup()).to.contain('frame-src https://widgets.example').and.not.contain('script-src');
  });

  it('gives e-mail a table that is copied with its formats, without clocks and scripts', async () => {
    const page = await studio('?widget=office-list&layout=map&widget-lang=fr&to=mail');
    const {document, window} = page;
    const sheet = one(document, '.mail-sheet');
    await until('the table', () => sheet.querySelectorAll('tbody tr').length === 8);
    expect([...sheet.querySelectorAll('thead th')].map((cell) => cell.textContent)).to.deep.equal([
      'Ville',
      'Pays ou région',
      'Région du monde',
    ]);
    expect(sheet.querySelector('p')!.textContent).to.match(/^Bureaux/);
    expect(sheet.textContent)
      .to.contain('CNRS')
      .and.not.match(/\d:\d\d/);
    const copied: string[] = [];
    Object.defineProperty(window.navigator, 'clipboard', {
      value: {
        write: async ([item]: ClipboardItem[]) =>
          copied.push(await (await item!.getType('text/html')).text()),
      },
    });
    one(document, '.mail .copy').click();
    await until('a copy', () => copied.length === 1);
    const {body} = new DOMParser().parseFromString(copied[0]!, 'text/html');
    expect(body.querySelector('td')!.style.border).to.contain('1px solid');
    expect(body.querySelector('script, button, svg, [part]')).to.equal(null);

    let saved: Blob | undefined;
    window.URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return '#';
    };
    one(document, '.mail > .button').click();
    await until('a picture', () => saved !== undefined);
    const picture = await createImageBitmap(saved!);
    const {width, height} = preview(page).getBoundingClientRect();
    expect([picture.width, picture.height]).to.deep.equal([
      2 * (Math.ceil(width) + 48),
      2 * (Math.ceil(height) + 48),
    ]);
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const {data} = canvas.getImageData(0, 0, picture.width, picture.height);
    const colours = new Set(new Uint32Array(data.buffer));
    expect(colours.size, 'more than a blank sheet').to.be.above(20);
    // Nothing of the widget stands in the margin: it is laid out as in the page.
    for (const x of [0, picture.width - 48]) {
      const margin = canvas.getImageData(x, 0, 48, picture.height).data;
      expect(new Set(new Uint32Array(margin.buffer)).size, `margin at ${x}`).to.equal(1);
    }

    await choose(page, 'to', 'html');
    expect(sheet.checkVisibility()).to.be.false;
    expect(blockIn(page)).to.contain('<office-list');
  });

  it('packs everything into a folder, which shows the widget by itself', async () => {
    const page = await studio('?widget=office-list&layout=map&widget-lang=fr');
    const {document, window} = page;
    let saved: Blob | undefined;
    window.URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return '#';
    };
    one(document, '.target > .button').click();
    await until('a file', () => saved !== undefined);
    const bytes = new Uint8Array(await saved!.arrayBuffer());
    const files = filesIn(bytes);
    expect([...files.keys()]).to.include.members(
      ['index.html', 'README.txt', 'office-list.js', 'check.js', 'LICENSES.txt'].map(
        (name) => `office-list/${name}`,
      ),
    );
    const script = files.get('office-list/office-list.js')!;
    expect(script).to.equal(await (await fetch('/dist/office-list.js')).text());
    const html = files.get('office-list/index.html')!.replace('src="', 'src="/dist/');
    const shown = await openUrl(pageOf({}, html));
    const widget = one(shown.document, 'office-list');
    await until('the widget', () => isReady(widget));
    expect(partText(widget, 'heading')).to.match(/^Bureaux/);
  });

  it('gives an inline widget a place that lets its tag through', async () => {
    const page = await studio('?widget=glossary-term&term=INCO');
    expect(blockIn(page)).to.equal('<glossary-term>INCO</glossary-term>');
    expect(preview(page).textContent).to.equal('INCO');
    await choose(page, 'to', 'wordpress-plugin');
    expect(blockIn(page)).to.equal('[cooperation_widget glossary-term]INCO[/cooperation_widget]');
    await choose(page, 'to', 'any');
    const {document} = await openUrl(PASTED['tag']!(`<p>${blockIn(page)}</p>`));
    await until('the term', () => isReady(one(document, 'glossary-term')));
  });
});

describe('the options', () => {
  it('change the preview, the block and the address, from which the page opens the same', async () => {
    const page = await studio('?widget=office-list');
    const {document} = page;
    await until('the items', () => document.querySelectorAll('.items > li').length === 8);
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.items input')];
    boxes()[0]!.click();
    const second = document.querySelectorAll<HTMLButtonElement>('.items .move')[2]!;
    second.click();
    expect(document.activeElement).to.equal(second);
    const {offices} = (await (await fetch('/dist/documents/offices.json')).json()) as {
      offices: readonly {id: string}[];
    };
    const [, two, three, ...others] = offices.map(({id}) => id);
    const only = [three, two, ...others].join(' ');
    expect(search(page).get('only')).to.equal(only);
    await choose(page, 'sort', 'time');
    await choose(page, 'heading-kind', 'none');
    await choose(page, 'theme', 'dark');
    document.querySelector<HTMLInputElement>('input[name=actions]')!.click();
    one<HTMLInputElement>(document, 'input[name=structured-data]').click();
    await choose(page, 'to', 'html');
    const expected = {
      only,
      sort: 'time',
      heading: '',
      theme: 'dark',
      actions: 'csv',
      'structured-data': 'true',
    };
    expect(attributesOf(preview(page))).to.deep.include(expected);
    const {body} = new DOMParser().parseFromString(blockIn(page), 'text/html');
    expect(attributesOf(one(body, 'office-list'))).to.deep.equal(expected);

    const again = await studio(page.window.location.search);
    expect(blockIn(again)).to.equal(blockIn(page));
    expect([...search(again)]).to.deep.equal([...search(page)]);
    await until('the items', () => again.document.querySelectorAll('.items > li').length === 8);
    const [first] = again.document.querySelectorAll<HTMLInputElement>('.items input');
    expect(first!.checked).to.be.true;

    // Another widget starts from its own defaults.
    one(document, 'input[name=shape][value="key-figures bars"]').click();
    expect(search(page).get('only')).to.equal(null);
    await until('the figures', () => isReady(preview(page)));
    expect(attributesOf(preview(page))).to.include({layout: 'bars', theme: 'dark'});
    expect(attributesOf(preview(page))).not.to.have.property('sort');
  });

  it('never ask for the direction of text', async () => {
    const {document} = await studio('?lang=ar');
    expect(document.querySelector('[name=dir], [value=rtl]')).to.equal(null);
    expect(blockIn({document} as Page)).not.to.contain('dir=');
  });

  it('show the widget on the page of the visitor, and warn of poor contrast', async () => {
    const page = await studio('?background=%23ffffff&ink=%23000000');
    const {document, window} = page;
    const warnings = () => one(document, '.warnings').textContent ?? '';
    expect(warnings()).to.equal('');
    await type(page, 'input[name=ink]', '#999999');
    const sheet = one(document, '.sheet');
    expect(window.getComputedStyle(sheet).color).to.equal('rgb(153, 153, 153)');
    expect(warnings()).to.match(/^Text .* 2\.8 : 1/);
    await type(page, 'input[name=ink]', '#000000');
    await choose(page, 'look', 'accent');
    await type(page, 'input[name=accent]', '#ffdd00');
    expect(warnings()).to.match(/^Accent colour .* 1\.3 : 1/);
    expect(one(document, '.setup').textContent).to.contain('--cw-accent: #ffdd00');
    const number = preview(page).shadowRoot!.querySelector("[part~='number']")!;
    await until('the accent', () => window.getComputedStyle(number).color === 'rgb(255, 221, 0)');
    await choose(page, 'look', 'theme');
    await choose(page, 'theme-file', 'dsfr.css');
    await until('the theme', () => window.getComputedStyle(number).color === 'rgb(0, 0, 145)');
    expect(one(document, '.setup').textContent).to.contain('/dist/themes/dsfr.css');
    expect(warnings()).to.equal('');
    expect(contrast('#fff', '#000')).to.equal(21);
    expect(contrast('rgb(119, 119, 119)', '#ffffff')).to.be.closeTo(4.48, 0.01);
    expect(contrast('var(--x)', '#fff')).to.equal(undefined);
    for (const width of ['phone', 'wide']) {
      await choose(page, 'width', width);
      expect(sheet.dataset['width']).to.equal(width);
    }
    await choose(page, 'preview', 'dark');
    expect(window.getComputedStyle(sheet).colorScheme).to.equal('dark');
  });
});

/** Tables as people have them: what the studio makes of each, and the widget that shows it. */
const TABLES = [
  [
    'office-list',
    'City;Country;Website\nVienna;Austria;https://a.example/\nTokyo;Utopia;\n',
    ['B3', 'Japan'],
    ['Vienna', 'Tokyo'],
  ],
  [
    'key-figures',
    'Label\tValue\tYear\nPartner universities\tmore than 60\t2024\nStudents\tmany\t2024\n',
    ['B3', '1250'],
    ['Partner universities', 'Students'],
  ],
  [
    'glossary-list',
    'Term,Stands for,Meaning\nLIA,International Associated Laboratory,A laboratory without walls\n',
    ['A2', 'LIA2'],
    ['LIA2'],
  ],
] as const;

describe('a table', () => {
  for (const [tag, table, [cell, value], shown] of TABLES) {
    it(`becomes a document, and that <${tag}>, corrected in place`, async () => {
      const page = await studio('?facts=table');
      const {document} = page;
      await type(page, '#table-text', table);
      await until('a table', () => document.querySelector(`input[name=${cell}]`) !== null);
      await type(page, `input[name=${cell}]`, value);
      await until('the correction', () => {
        const text = preview(page)?.shadowRoot?.textContent ?? '';
        return preview(page)?.localName === tag && shown.every((words) => text.includes(words));
      });
      await type(page, 'input[name=source-publisher]', 'Example University');
      await choose(page, 'to', 'html');
      await until('the document', () => blockIn(page).includes('Example University'));
      expect(blockIn(page)).to.contain(shown[0]);
      const pasted = await openUrl(PASTED['html']!(blockIn(page)));
      const widget = one(pasted.document, tag);
      await until('the widget', () => isReady(widget));
      for (const words of shown) expect(widget.shadowRoot!.textContent).to.contain(words);
      expect(partText(widget, 'source')).to.contain('Example University');
    });
  }

  it('shows its problems by cell, has a menu for each column, and takes another language', async () => {
    const page = await studio('?facts=table&lang=fr');
    const {document, window} = page;
    const file = new File(
      ['Nom,Ville,Pays\nUniversité A,Vienne,Autriche\nUniversité B,Prague,Utopie\n'],
      'Mes partenaires.csv',
    );
    await chooseFile(page, 'table-file', file);
    await until('the table', () => document.querySelector('.grid tbody input') !== null);
    await until(
      'the problem',
      () => document.querySelector('input[name=C3][aria-invalid]') !== null,
    );
    expect(one(document, '.finding-left-out').textContent).to.match(/C3 \(Pays\).*"Utopie"/);
    expect(one(document, '.findings').textContent).not.to.contain(' --');
    const menus = () =>
      [...document.querySelectorAll<HTMLSelectElement>('.grid thead select')].map(
        (menu) => menu.selectedOptions[0]!.textContent,
      );
    expect(menus()).to.deep.equal(['Nom', 'Ville', 'Pays']);
    await choose(page, 'table-language', 'de');
    await until('the column', () => menus().length === 4);
    expect(menus()).to.deep.equal(['Nom', 'Ville', 'Pays', 'Ville']);
    expect(one<HTMLInputElement>(document, 'input[name=B1]').value).to.equal('Ville (fr)');
    expect(one<HTMLInputElement>(document, 'input[name=D1]').value).to.equal('Ville (de)');
    await type(page, 'input[name=D2]', 'Wien');
    await choose(page, 'widget-lang', 'de');
    await until('German', () => preview(page).shadowRoot!.textContent.includes('Wien'));
    await choose(page, 'column-A', '');
    await until('the choice', () => menus()[0] === 'non utilisé');
    await choose(page, 'to', 'drupal');
    expect(blockIn(page)).to.contain('Mes-partenaires.json');

    // Wherever the visitor types, the field keeps its focus when the table is shown again.
    const field = one<HTMLInputElement>(document, 'input[name=C3]');
    field.focus();
    field.value = 'Tchéquie';
    field.dispatchEvent(new window.Event('change', {bubbles: true}));
    await until('no problem', () => document.querySelector('[aria-invalid]') === null);
    expect(document.activeElement!.getAttribute('name')).to.equal('C3');
  });

  it('is a workbook that is dropped, with many rows, of which some are chosen', async () => {
    const page = await studio('?facts=table');
    const {document, window} = page;
    const rows = Array.from({length: 70}, (_, i) => [`Partner ${i + 1}`, i + 1]);
    const bytes = await writeXlsx({
      sheets: [
        {name: 'Notes', rows: []},
        {name: 'Partners', rows: [['Label', 'Value'], ...rows]},
      ],
    });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes as Uint8Array<ArrayBuffer>], 'partners.xlsx'));
    one(document, '.drop').dispatchEvent(
      new window.DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}),
    );
    await until('the figures', () => /70/.test(one(document, '.own > .status').textContent));
    await until('the field', () => document.querySelector('input[name=only]') !== null);
    await type(page, 'input[name=only]', 'partner-2 partner-1');
    const labels = () =>
      [...(preview(page)?.shadowRoot!.querySelectorAll("[part~='label']") ?? [])].map((label) =>
        label.textContent.trim(),
      );
    await until('two of them', () => labels().join() === 'Partner 2,Partner 1');
    expect(blockIn(page)).to.contain('only=partner-2+partner-1').and.contain('own%2Fpartners.json');
  });

  it('leaves the browser by no request, and is stored nowhere', async () => {
    const page = await studio('?facts=table');
    const {document, window} = page;
    const before = await stored(page);
    const sent: string[] = [];
    const {fetch: original} = window;
    window.fetch = (input, init) => {
      if (init?.body || (init?.method ?? 'GET') !== 'GET') sent.push(String(input));
      return original(input, init);
    };
    window.navigator.sendBeacon = (url) => sent.push(String(url)) > 0;
    window.XMLHttpRequest.prototype.send = () => sent.push('XMLHttpRequest');
    window.WebSocket = class {
      constructor(url: string) {
        sent.push(url);
      }
    } as unknown as typeof WebSocket;
    await type(page, '#table-text', 'Label,Value\nConfidential,4242\nMore of it,17\n');
    await until('the figures', () => preview(page)?.shadowRoot!.textContent.includes('4,242'));
    await choose(page, 'to', 'wordpress');
    await choose(page, 'facts', 'document');
    const own = {
      format: 1,
      source: {
        title: 'T',
        publisher: 'P',
        url: 'https://a.example/',
        asOf: null,
        retrieved: '2026-01-01',
      },
      glossary: [{id: 'x', term: 'Confidential', meaning: 'Nobody else knows'}],
    };
    await chooseFile(page, 'document-file', new File([JSON.stringify(own)], 'secret.json'));
    await until('the document', () => preview(page)?.shadowRoot!.textContent.includes('Nobody'));
    const requests = window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    expect(requests.some(({pathname}) => pathname.endsWith('/import.js'))).to.be.true;
    for (const {origin, pathname, search: query, href} of requests) {
      expect(origin, href).to.equal(location.origin);
      // The other is that of the server of the tests.
      expect(pathname, href).to.match(/^\/(site|dist|__web-dev-server__.*)(\/|$)/);
      expect(query, href).to.equal('');
    }
    expect(sent).to.deep.equal([]);
    expect(await stored(page)).to.deep.equal(before);
    expect(window.location.href).not.to.match(/Confidential|4242/);
    expect(one(document, '.intro > .lead').textContent).to.contain('Nothing leaves your browser');
  });
});

describe('a document', () => {
  it('comes from its URL, and a wrong one is named in plain words', async () => {
    const page = await studio('?facts=document');
    const {document} = page;
    const status = () => one(document, '.own > .status').textContent;
    const load = async (url: string) => {
      await type(page, 'input[name=document-address]', url);
      one(document, '.own .button').click();
    };
    await load(new URL('/dist/gallery/missing.json', location.href).href);
    await until('a failure', () => status().startsWith('The document could not be loaded'));
    await load(new URL('/dist/integrity.json', location.href).href);
    await until('a refusal', () => status().startsWith('This is not a document'));
    const url = new URL('/dist/examples/kaku-institute.json', location.href).href;
    await load(url);
    await until('the document', () => status().includes('kaku-institute'));
    await until('the offices', () => preview(page)?.localName === 'office-list');
    const {body} = new DOMParser().parseFromString(blockIn(page), 'text/html');
    const link = one<HTMLAnchorElement>(body, 'a');
    expect(new URL(link.href).searchParams.get('src')).to.equal(url);
    const {document: pasted} = await openUrl(PASTED['link']!(blockIn(page)));
    await until('the widget', () => isReady(pasted.querySelector('office-list')!));
    expect(one(pasted, 'office-list').shadowRoot!.textContent).to.contain(
      partText(preview(page), 'source').slice(0, 20),
    );
  });
});

describe('the page', () => {
  for (const query of [
    '?facts=table&scheme=light',
    '?lang=ar&widget=office-list&layout=map&to=html&scheme=dark',
  ]) {
    it(`has nothing that axe objects to: ${query}`, async () => {
      const page = await studio(query);
      await until('the preview', () => isReady(preview(page)));
      for (const details of page.document.querySelectorAll('details')) details.open = true;
      if (query.includes('table')) {
        await type(page, '#table-text', 'City,Country\nOslo,Norway\nRome,Utopia\n');
        await until('a table', () => page.document.querySelector('[aria-invalid]') !== null);
      }
      expect(await violations(page)).to.deep.equal([]);
    });
  }

  it('fits into every width in every language, for a pointer and a finger', async () => {
    const page = await studio('?widget=office-list&layout=map&to=html', {width: 320});
    const {document} = page;
    for (const details of document.querySelectorAll('details')) details.open = true;
    await until('the items', () => document.querySelectorAll('.items > li').length === 8);
    const own = document.querySelectorAll<HTMLElement>(
      '.choice, .thumb, .panel button, .copy, .button, .field > select, .masthead a',
    );
    for (const element of own) {
      if (element.checkVisibility({visibilityProperty: true})) {
        expect(element.getBoundingClientRect().height, element.outerHTML).to.be.at.least(44);
      }
    }
    for (const width of [320, 360, 1000, 1600]) {
      await resize(page, width);
      for (const {code} of languages) {
        await choose(page, 'lang', code);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, `${code} at ${width}`).to.equal(clientWidth);
      }
    }
  });

  it('can be used by keyboard alone', async () => {
    const page = await studio();
    const {document, window} = page;
    window.focus();
    one<HTMLInputElement>(document, 'input[name=shape]:checked').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(search(page).get('layout')).to.equal('bars');
    expect(document.activeElement!.getAttribute('name')).to.equal('shape');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement!.getAttribute('name')).to.equal('width');
    one<HTMLInputElement>(document, 'input[name=to]:checked').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(search(page).get('to')).to.equal('html');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement!.className).to.equal('copy');
    expect(window.getComputedStyle(document.activeElement!).outlineStyle).to.equal('solid');
  });
});
