/** Which document a widget shows, wherever it comes from, and when it updates. */
import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import fc from 'fast-check';
import {LitElement, type PropertyDeclarations} from 'lit';
import {DocumentController} from '../../src/documents/document-controller.js';
import type {BundledDocument} from '../../src/documents/types.js';
import {address, countOf} from '../helpers/requests.js';
import {until} from '../helpers/until.js';

const source = {
  title: 'Title',
  publisher: 'Publisher',
  url: 'https://example.org/',
  asOf: null,
  retrieved: '2026-01-01',
};

const bundled: BundledDocument = {format: 1, source, figures: []};

const figure = {id: 'A1', value: 1, qualifier: 'eq', unit: 'thing', measure: 'count'} as const;

const documentOf = (label: string): BundledDocument => ({
  format: 1,
  source,
  figures: [{...figure, label}],
});

class TestWidget extends LitElement {
  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {},
    integrity: {},
    refresh: {},
  };

  declare data: unknown;
  declare src: string | undefined;
  declare integrity: string | undefined;
  declare refresh: string | undefined;

  documents = new DocumentController(this, bundled, 'figures');
  updates = 0;

  protected override render(): unknown {
    this.updates++;
    return undefined;
  }

  /** What it shows: the label of the first figure, `bundled`, `loading` or the code of a problem. */
  get showing(): string {
    const {document, problems} = this.documents.shown;
    if (document === bundled) return 'bundled';
    if (document) return String(document.figures?.[0]?.label);
    return problems[0]?.code ?? 'loading';
  }
}

customElements.define('test-widget', TestWidget);

function widgetIn(place: Element, prepare: (widget: TestWidget) => void = () => undefined) {
  const widget = new TestWidget();
  prepare(widget);
  place.append(widget);
  return widget;
}

const place = (): Element => fixtureSync(html`<div></div>`);

const script = (text: string, type = 'application/json'): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = type;
  element.textContent = text;
  return element;
};

const shows = (widget: TestWidget, expected: string): Promise<void> =>
  until(() => widget.showing === expected, `${expected}, but ${widget.showing}`);

describe('DocumentController', () => {
  // Alone in front: from now on what outside documents need is there.
  it('loads what it needs for other documents with the first of them, and says so', async () => {
    const widget = widgetIn(place(), (each) => (each.data = documentOf('mine')));
    await widget.updateComplete;
    expect(widget.showing).to.equal('loading');
    expect(widget.documents.pending).to.be.instanceOf(Promise);
    await widget.documents.pending;
    await widget.updateComplete;
    expect(widget.documents.pending).to.equal(undefined);
    expect(widget.showing).to.equal('mine');
  });

  it('gives the bundled document at once where there is no other', () => {
    for (const data of [undefined, null]) {
      for (const src of [undefined, '', ' ']) {
        const widget = widgetIn(place(), (each) => Object.assign(each, {data, src}));
        widget.documents.hostUpdate();
        expect(widget.documents.shown).to.deep.equal({document: bundled, problems: []});
        expect(widget.documents.shown.document).to.equal(bundled);
      }
    }
  });

  it('gives what is set without delay once it has what it needs', async () => {
    const widget = widgetIn(place());
    widget.data = documentOf('mine');
    widget.documents.hostUpdate();
    expect(widget.showing).to.equal('mine');
    await widget.updateComplete;
    expect(widget.documents.shown.problems).to.deep.equal([]);
  });

  it('gives the same object as long as nothing changes', async () => {
    const widget = widgetIn(place(), (each) => (each.data = documentOf('mine')));
    await widget.updateComplete;
    const {shown} = widget.documents;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.documents.shown).to.equal(shown);
  });

  it('says of what is no document what it received and what it expected', async () => {
    for (const data of ['{}', '', 0, 1, true, false, [], {}, () => 0, {format: 1}]) {
      const widget = widgetIn(place(), (each) => (each.data = data));
      await widget.updateComplete;
      expect(widget.showing, String(data)).to.equal('document-unreadable');
    }
  });

  it('says where the section should be that the widget reads', async () => {
    for (const figures of [undefined, null, {}, 'K1', 6]) {
      const widget = widgetIn(place(), (each) => (each.data = {format: 1, source, figures}));
      await widget.updateComplete;
      const {document, problems} = widget.documents.shown;
      expect(document).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({
        code: 'section-missing',
        path: 'figures',
        expected: 'a list of items',
      });
    }
  });

  it('never throws, and neither shows nothing nor says nothing', async () => {
    const widget = widgetIn(place());
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withBigInt: true}), (data) => {
        if (data === undefined || data === null) return;
        widget.data = data;
        widget.documents.hostUpdate();
        expect(widget.showing).to.equal('document-unreadable');
      }),
    );
    widget.data = undefined;
    await widget.updateComplete;
  });

  it('reads objects that fight back, and lets nothing out', async () => {
    const circle: Record<string, unknown> = {...documentOf('a circle')};
    circle['figures'] = [{...figure, label: 'a circle', note: circle}];
    const hostile: readonly unknown[] = [
      circle,
      new Proxy({}, {ownKeys: () => { throw new Error('no'); }}), // prettier-ignore
      new Proxy({}, {get: () => { throw new Error('no'); }}), // prettier-ignore
      {get format() { throw new Error('no'); }}, // prettier-ignore
      {...documentOf('x'), toJSON: () => { throw new Error('no'); }}, // prettier-ignore
    ];
    for (const data of hostile) {
      const widget = widgetIn(place(), (each) => (each.data = data));
      await widget.updateComplete;
      expect(widget.showing).to.not.equal('loading');
    }
  });

  it('keeps what it has read of an object that changes or is frozen later', async () => {
    const data = documentOf('first') as unknown as {figures: {label: string}[]};
    const widget = widgetIn(place(), (each) => (each.data = data));
    await widget.updateComplete;
    data.figures[0]!.label = 'second';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.showing).to.equal('first');
    widget.data = Object.freeze({...data});
    await widget.updateComplete;
    expect(widget.showing).to.equal('second');
  });

  describe('a script in the tag', () => {
    it('is read in place of the bundled document and of an address', async () => {
      const key = crypto.randomUUID();
      const widget = widgetIn(place(), (each) => {
        each.append(script(JSON.stringify(documentOf('in the tag'))));
        each.src = address('good', {key});
      });
      await widget.updateComplete;
      await shows(widget, 'in the tag');
      expect(await countOf(key)).to.deep.equal({asked: 0, left: 0});
    });

    it('gives way to data', async () => {
      const widget = widgetIn(place(), (each) => {
        each.append(script(JSON.stringify(documentOf('in the tag'))));
        each.data = documentOf('data');
      });
      await widget.updateComplete;
      expect(widget.showing).to.equal('data');
      widget.data = null;
      await widget.updateComplete;
      expect(widget.showing).to.equal('in the tag');
    });

    it('is followed when it comes, changes, is replaced and goes', async () => {
      const widget = widgetIn(place());
      await widget.updateComplete;
      expect(widget.showing).to.equal('bundled');
      const first = script(JSON.stringify(documentOf('one')));
      widget.append(first);
      await shows(widget, 'one');
      first.textContent = JSON.stringify(documentOf('two'));
      await shows(widget, 'two');
      (first.firstChild as Text).data = JSON.stringify(documentOf('three'));
      await shows(widget, 'three');
      first.replaceWith(script(JSON.stringify(documentOf('four'))));
      await shows(widget, 'four');
      widget.firstElementChild!.setAttribute('type', 'text/plain');
      await shows(widget, 'bundled');
      widget.replaceChildren(script(JSON.stringify(documentOf('five'))));
      await shows(widget, 'five');
      widget.replaceChildren();
      await shows(widget, 'bundled');
    });

    it('is read whole although it comes in pieces', async () => {
      const widget = widgetIn(place());
      const text = JSON.stringify(documentOf('whole'));
      const slow = script('');
      const {readyState} = document;
      Object.defineProperty(HTMLDocument.prototype, 'readyState', {
        configurable: true,
        value: 'loading',
      });
      try {
        widget.append(slow);
        for (const end of [10, 50]) {
          slow.append(text.slice(slow.textContent.length, end));
          await aTimeout(20);
          expect(widget.showing).to.equal('loading');
        }
        slow.append(text.slice(slow.textContent.length));
        await shows(widget, 'whole');
        slow.textContent = 'never whole';
        await shows(widget, 'loading');
      } finally {
        Reflect.deleteProperty(HTMLDocument.prototype, 'readyState');
      }
      expect(document.readyState).to.equal(readyState);
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await shows(widget, 'not-json');
    });

    it('is another thing than data that is the same text', async () => {
      const text = JSON.stringify(documentOf('a text'));
      const widget = widgetIn(place(), (each) => each.append(script(text)));
      await shows(widget, 'a text');
      widget.data = text;
      await shows(widget, 'document-unreadable');
    });

    it('has to be JSON; other scripts and nested ones are ignored', async () => {
      for (const [text, code] of [
        ['', 'not-json'],
        ['{', 'not-json'],
        ['<p>', 'not-json'],
        ['1', 'document-unreadable'],
      ] as const) {
        const widget = widgetIn(place(), (each) => each.append(script(text)));
        await shows(widget, code);
      }
      const text = JSON.stringify(documentOf('not ours'));
      const widget = widgetIn(place(), (each) => {
        each.append(script(text, 'application/ld+json'), document.createElement('p'));
        each.lastElementChild!.append(script(text));
      });
      await widget.updateComplete;
      expect(widget.showing).to.equal('bundled');
    });
  });

  describe('an address', () => {
    it('is asked once for all widgets that have it, and its document is shared', async () => {
      const key = crypto.randomUUID();
      const src = address('slow', {key});
      const widgets = Array.from({length: 5}, () =>
        widgetIn(place(), (each) => (each.src = `${src}#${Math.random()}`)),
      );
      await Promise.all(widgets.map((each) => each.updateComplete));
      expect(widgets.map(({showing}) => showing)).to.deep.equal(Array(5).fill('loading'));
      await Promise.all(widgets.map((each) => shows(each, 'from the server')));
      widgets.push(widgetIn(place(), (each) => (each.src = `“${src}” `)));
      await shows(widgets.at(-1)!, 'from the server');
      expect(new Set(widgets.map((each) => each.documents.shown.document)).size).to.equal(1);
      expect(await countOf(key)).to.deep.equal({asked: 1, left: 0});
    });

    it('is let go with the last widget that has it', async () => {
      const key = crypto.randomUUID();
      const src = address('changing', {key});
      const widgets = [1, 2].map(() => widgetIn(place(), (each) => (each.src = src)));
      await Promise.all(widgets.map((each) => shows(each, 'version 1')));
      widgets[0]!.remove();
      await aTimeout(0);
      await shows(
        widgetIn(place(), (each) => (each.src = src)),
        'version 1',
      );
      for (const widget of document.querySelectorAll('test-widget')) widget.remove();
      await aTimeout(0);
      await shows(
        widgetIn(place(), (each) => (each.src = src)),
        'version 2',
      );
      expect((await countOf(key)).asked).to.equal(2);
    });

    it('is never overtaken by an earlier one', async () => {
      const widget = widgetIn(place(), (each) => {
        each.src = address('slow', {key: crypto.randomUUID(), label: 'late'});
      });
      await widget.updateComplete;
      widget.src = address('good', {key: crypto.randomUUID(), label: 'newer'});
      await shows(widget, 'newer');
      await aTimeout(600);
      expect(widget.showing).to.equal('newer');
    });

    it('is given up when the widget shows something else', async () => {
      for (const change of [
        (widget: TestWidget) => (widget.data = documentOf('other')),
        (widget: TestWidget) => widget.append(script(JSON.stringify(documentOf('other')))),
        (widget: TestWidget) =>
          (widget.src = address('good', {key: crypto.randomUUID(), label: 'other'})),
      ]) {
        const key = crypto.randomUUID();
        const widget = widgetIn(place(), (each) => (each.src = address('hanging', {key})));
        await until(async () => (await countOf(key)).asked === 1);
        change(widget);
        await shows(widget, 'other');
        await until(async () => (await countOf(key)).left === 1);
      }
    });

    it('is given up when the widget leaves the page, and asked again when it is back', async () => {
      const key = crypto.randomUUID();
      const widget = widgetIn(place(), (each) => (each.src = address('hanging,good', {key})));
      await until(async () => (await countOf(key)).asked === 1);
      widget.remove();
      await until(async () => (await countOf(key)).left === 1);
      expect(widget.showing).to.equal('loading');
      place().append(widget);
      await shows(widget, 'from the server');
      const {shown} = widget.documents;
      // What has come already stays.
      widget.remove();
      await aTimeout(0);
      place().append(widget);
      await widget.updateComplete;
      expect(widget.documents.shown).to.equal(shown);
      expect((await countOf(key)).asked).to.equal(2);
    });

    it('is not requested again by a widget that is only moved', async () => {
      const key = crypto.randomUUID();
      const widget = widgetIn(place(), (each) => (each.src = address('slow', {key})));
      await until(async () => (await countOf(key)).asked === 1);
      place().append(widget);
      await shows(widget, 'from the server');
      place().append(widget);
      await widget.updateComplete;
      expect(widget.showing).to.equal('from the server');
      expect(await countOf(key)).to.deep.equal({asked: 1, left: 0});
    });

    it('is not asked by a widget that is not in the page', async () => {
      const key = crypto.randomUUID();
      const widget = widgetIn(place());
      await widget.updateComplete;
      widget.remove();
      widget.src = address('good', {key});
      await widget.updateComplete;
      await aTimeout(50);
      expect((await countOf(key)).asked).to.equal(0);
      place().append(widget);
      await shows(widget, 'from the server');
    });

    it('never lets the bundled document through', async () => {
      const seen = new Set<string>();
      const src = address('slow,not-found', {key: crypto.randomUUID()});
      const widget = widgetIn(place(), (each) => {
        each.src = src;
        each.addController({hostUpdated: () => void seen.add(each.showing)});
      });
      await shows(widget, 'from the server');
      widget.remove();
      await aTimeout(0);
      const other = widgetIn(place(), (each) => {
        each.src = src;
        each.addController({hostUpdated: () => void seen.add(each.showing)});
      });
      await shows(other, 'http-status');
      expect([...seen].sort()).to.deep.equal(['from the server', 'http-status', 'loading']);
      other.src = undefined;
      await shows(other, 'bundled');
    });

    it('is asked again by a widget that comes after it has failed', async () => {
      const src = address('not-found,good', {key: crypto.randomUUID()});
      const first = widgetIn(place(), (each) => (each.src = src));
      await shows(first, 'http-status');
      const second = widgetIn(place(), (each) => (each.src = src));
      await shows(second, 'from the server');
      await shows(first, 'from the server');
    });
  });

  it('follows any order of changes', async () => {
    const src = address('good', {key: crypto.randomUUID(), label: 'address'});
    const text = JSON.stringify(documentOf('script'));
    const data = documentOf('data');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('data', 'script', 'address'), {minLength: 1, maxLength: 6}),
        async (steps) => {
          const widget = widgetIn(place());
          const present = new Set<string>();
          for (const step of steps) {
            if (present.has(step)) present.delete(step);
            else present.add(step);
            widget.data = present.has('data') ? data : undefined;
            if (present.has('address')) widget.setAttribute('src', src);
            else widget.removeAttribute('src');
            if (step === 'script' && present.has('script')) widget.append(script(text));
            else if (step === 'script') widget.replaceChildren();
          }
          const expected = ['data', 'script', 'address'].find((each) => present.has(each));
          await shows(widget, expected ?? 'bundled');
          widget.remove();
        },
      ),
      {numRuns: 40},
    );
  });
});
