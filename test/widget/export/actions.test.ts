/** Exports for readers, and structured data for machines. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {define, widgets} from '../../../src/define/define.js';
import {checkDocument} from '../../../src/documents/check/check.js';
import type {KeyFigures} from '../../../src/elements/key-figures/key-figures.js';
import {axeFindings} from '../../helpers/axe.js';
import {listen} from '../../helpers/console.js';
import {downloadOf} from '../../helpers/download.js';
import {part, parts} from '../../helpers/parts.js';
import {until} from '../../helpers/until.js';

define();

const labels = (widget: Element) => parts(widget, 'action').map(({textContent}) => textContent);

/** Stands in for the clipboard while `act` runs; `refuse` makes it throw, as without permission. */
async function withClipboard(
  act: () => void,
  {refuse = false}: {refuse?: boolean} = {},
): Promise<string[]> {
  const written: string[] = [];
  const {clipboard} = navigator;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (refuse) return Promise.reject(new Error('not allowed'));
        written.push(text);
        return Promise.resolve();
      },
    },
  });
  try {
    act();
    await aTimeout(0);
  } finally {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  }
  return written;
}

describe('actions', () => {
  describe('accessibility', () => {
    it('are buttons with names, in the order of the page', async () => {
      const widget = await fixture(
        html`<key-figures lang="en" actions="cite csv json"></key-figures>`,
      );
      expect(labels(widget)).to.deep.equal([
        'Copy citation',
        'Copy BibTeX',
        'Download as CSV',
        'Download as JSON',
      ]);
      expect(await axeFindings(widget)).to.be.empty;
    });

    it('announce what has been copied', async () => {
      const widget = await fixture<KeyFigures>(
        html`<key-figures lang="fr" actions="cite"></key-figures>`,
      );
      await withClipboard(() => parts(widget, 'action')[0]!.click());
      await widget.updateComplete;
      expect(part(widget, 'status').getAttribute('role')).to.equal('status');
      expect(part(widget, 'status').textContent).to.equal('Copie effectuée.');
    });
  });

  describe('properties', () => {
    it('are there only when asked for', async () => {
      const widget = await fixture(html`<key-figures></key-figures>`);
      expect(parts(widget, 'actions')).to.be.empty;
    });

    it('pass over what they do not know, and say so once', async () => {
      const warnings = listen('warn');
      const widget = await fixture(html`<key-figures actions="CSV, print"></key-figures>`);
      expect(labels(widget)).to.have.lengthOf(1);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('actions="CSV, print"').and.contain('csv, json, cite');
    });
  });

  describe('behaviour', () => {
    it('save what is shown as CSV, each value with qualifier, period and source', async () => {
      const widget = await fixture(
        html`<key-figures lang="fr" set="influence" actions="csv"></key-figures>`,
      );
      const [header, ...rows] = (await downloadOf(widget)).trim().split('\r\n');
      expect(header).to.equal(
        'id;Précision;Nombre;Nature du nombre;Unité;Monnaie;Ce qui est compté;Part de;Période;Note;Source;Licence des textes',
      );
      expect(rows).to.have.lengthOf(6);
      expect(rows[1]).to.match(/^F02;environ;55000;nombre;;;.*chaque année/);
      expect(rows[3]).to.match(/^F04;plus de;50;part;%;;[^;]*;publications du CNRS;/);
      for (const row of rows)
        expect(row)
          .to.contain('http://www.cnrs.fr/')
          .and.match(/;CC-BY-4\.0$/);
    });

    it('name the licences of texts and facts in each row, and none that is not given', async () => {
      const figure = {
        value: 1,
        qualifier: 'eq',
        unit: 'thing',
        measure: 'count',
        label: 'x',
      } as const;
      const source = {
        title: 'A page',
        publisher: 'A university',
        url: 'https://example.org/',
        asOf: null,
        retrieved: '2026-01-01',
      } as const;
      const other = {url: 'https://example.org/other'};
      const figures = [
        {id: 'a', ...figure},
        {id: 'b', ...figure, source: other},
        {id: 'c', ...figure, source: {...other, licence: 'ODbL-1.0'}},
        {id: 'd', ...figure, source: {asOf: '2025'}},
      ];
      const endOf = async (data: object) => {
        const widget = await fixture<HTMLElement>(
          html`<key-figures lang="en" actions="csv" .data=${data}></key-figures>`,
        );
        const lines = (await downloadOf(widget)).trim().split('\r\n');
        return lines.map((line) => line.split(',').slice(11).join());
      };
      const licensed = {...source, licence: 'etalab-2.0'};
      expect(await endOf({format: 1, licence: 'CC0-1.0', source: licensed, figures})).to.deep.equal(
        [
          'Licence of the texts,Licence of the facts',
          'CC0-1.0,etalab-2.0',
          'CC0-1.0,',
          'CC0-1.0,ODbL-1.0',
          'CC0-1.0,etalab-2.0',
        ],
      );
      expect(await endOf({format: 1, source, figures: figures.slice(0, 2)})).to.deep.equal([
        ...['', '', ''],
      ]);
    });

    it('save the document as JSON in the public format', async () => {
      const widget = await fixture(html`<key-figures lang="en" actions="json"></key-figures>`);
      const document = JSON.parse(await downloadOf(widget)) as {
        format: number;
        figures: readonly Record<string, unknown>[];
      };
      expect(document.format).to.equal(1);
      expect(document.figures).to.have.lengthOf(15);
      for (const figure of document.figures) {
        expect(figure).not.to.have.any.keys('formatted', 'membersText');
      }
      expect(document.figures.find(({id}) => id === 'K6')!['members']).to.have.lengthOf(8);
    });

    for (const [tag, Widget] of Object.entries(widgets)) {
      if (!('layouts' in Widget)) continue;
      it(`save a document that the check finds nothing wrong with: ${tag}`, async () => {
        const widget = document.createElement(tag) as InstanceType<typeof Widget>;
        widget.actions = 'json';
        const place = await fixture(html`<div>${widget}</div>`);
        await widget.updateComplete;
        const saved: unknown = JSON.parse(await downloadOf(place.firstElementChild!));
        const {problems, leftOut} = checkDocument(saved);
        expect(problems.map(({message}) => message)).to.deep.equal([]);
        expect(leftOut).to.equal(0);
      });
    }

    it('copy a citation with the marks of the language', async () => {
      const widget = await fixture(html`<key-figures lang="ja" actions="cite"></key-figures>`);
      const [citation] = parts(widget, 'action');
      const [copied] = await withClipboard(() => citation!.click());
      expect(copied).to.match(
        /^CNRS（日付なし）。European research and international cooperation。/,
      );
    });

    it('copy a citation and a BibTeX entry', async () => {
      const widget = await fixture(html`<key-figures lang="en" actions="cite"></key-figures>`);
      const [citation, bibtex] = parts(widget, 'action');
      const written = [
        ...(await withClipboard(() => citation!.click())),
        ...(await withClipboard(() => bibtex!.click())),
      ];
      expect(written[0]).to.match(
        /^CNRS\. \(n\.d\.\)\. European research and international cooperation\. Retrieved .*2026/,
      );
      expect(written[1]).to.match(/^@misc\{cnrs-european,/);
    });

    for (const [action, beginning] of [
      ['csv', 'id,'],
      ['json', '{'],
    ] as const) {
      it(`show the text as well where a frame may not save it: ${action}`, async () => {
        const widget = await fixture<KeyFigures>(
          html`<key-figures lang="en" actions=${action}></key-figures>`,
        );
        const own = Object.getOwnPropertyDescriptor(globalThis, 'origin')!;
        Object.defineProperty(globalThis, 'origin', {configurable: true, value: 'null'});
        try {
          const saved = await downloadOf(widget);
          await widget.updateComplete;
          expect(part(widget, 'status').textContent).to.contain('If no file was saved');
          const field = part<HTMLTextAreaElement>(widget, 'copy-text');
          expect(field.value.toLowerCase().startsWith(beginning), field.value).to.equal(true);
          expect(field.value).to.equal(saved.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
          expect(await axeFindings(widget)).to.be.empty;
        } finally {
          Object.defineProperty(globalThis, 'origin', own);
        }
      });
    }

    for (const taken of ['/ajax/', undefined, {}, class URL {}]) {
      it(`save a file in a page with URL = ${String(taken)}`, async () => {
        const widget = await fixture<KeyFigures>(
          html`<key-figures lang="en" actions="csv"></key-figures>`,
        );
        const NativeUrl = URL;
        const {createObjectURL} = NativeUrl;
        let saved: unknown;
        NativeUrl.createObjectURL = (object) => {
          saved = object;
          return '#';
        };
        Object.assign(globalThis, {URL: taken});
        try {
          parts(widget, 'action')[0]!.click();
        } finally {
          Object.assign(globalThis, {URL: NativeUrl});
          Object.assign(NativeUrl, {createObjectURL});
        }
        expect(saved).to.be.instanceOf(Blob);
      });
    }

    it('offer the text, selected, and say what to do where the browser will not copy it', async () => {
      const widget = await fixture<KeyFigures>(
        html`<key-figures lang="en" actions="cite"></key-figures>`,
      );
      await withClipboard(() => parts(widget, 'action')[1]!.click(), {refuse: true});
      await until(() => widget.shadowRoot!.activeElement?.matches('textarea'));
      const field = part<HTMLTextAreaElement>(widget, 'copy-text');
      expect(field.value).to.match(/^@misc\{cnrs-european,/);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
      expect(field.readOnly).to.equal(true);
      expect(part(widget, 'status').textContent).to.contain('copy it yourself');
      expect(await axeFindings(widget)).to.be.empty;
      await withClipboard(() => parts(widget, 'action')[0]!.click());
      await until(() => parts(widget, 'copy-text').length === 0, 'goes with the next press');
    });

    it('announce the same message again, and in the language of the moment', async () => {
      const widget = await fixture<KeyFigures>(
        html`<key-figures lang="en" actions="cite"></key-figures>`,
      );
      const status = part(widget, 'status');
      const [citation, bibtex] = parts(widget, 'action');
      const announced: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const {addedNodes} of records) {
          for (const {textContent} of addedNodes) if (textContent) announced.push(textContent);
        }
      });
      observer.observe(status, {childList: true, subtree: true});
      for (const button of [citation!, bibtex!, bibtex!]) {
        const count = announced.length;
        await withClipboard(() => button.click());
        await until(() => announced.length > count, 'nothing is announced');
      }
      observer.disconnect();
      expect(announced).to.deep.equal(['Copied.', 'Copied.', 'Copied.']);
      widget.lang = 'fr';
      await until(() => status.textContent === 'Copie effectuée.');
    });
  });
});

describe('structured data', () => {
  const dataIn = (widget: Element) =>
    [...widget.querySelectorAll(':scope > script[type="application/ld+json"]')].map(
      ({textContent}) => JSON.parse(textContent) as Record<string, unknown>,
    );

  it('is written into the light DOM when asked for, with a lower bound for "over"', async () => {
    const widget = await fixture<KeyFigures>(
      html`<key-figures lang="en" set="europe" structured-data></key-figures>`,
    );
    const [data] = dataIn(widget);
    expect(data).to.include({'@context': 'https://schema.org', '@type': 'Dataset'});
    const [, contracts] = data!['variableMeasured'] as Record<string, unknown>[];
    expect(contracts!['description']).to.equal(
      'over 1,250 contracts signed with the European Commission · as part of FP7',
    );
    expect(contracts).to.include({'@type': 'PropertyValue', minValue: 1250});
    expect(contracts).not.to.have.any.keys('value', 'maxValue', 'unitText');
  });

  it('is there once, follows the language, and goes with the attribute', async () => {
    const widget = await fixture<KeyFigures>(
      html`<key-figures lang="en" structured-data></key-figures>`,
    );
    widget.lang = 'fr';
    await aTimeout(0);
    await widget.updateComplete;
    expect(dataIn(widget).map(({name}) => name)).to.deep.equal(['Chiffres clés']);
    widget.removeAttribute('structured-data');
    await widget.updateComplete;
    expect(dataIn(widget)).to.be.empty;
  });

  it('is not written unasked', async () => {
    expect(dataIn(await fixture(html`<key-figures></key-figures>`))).to.be.empty;
  });
});
