/**
 * The ledger: every statement of the source page, by its id, stands in exactly one document and
 * is visible in a widget, in every language, with its qualifier.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import europe from '../src/documents/cnrs/europe.json' with {type: 'json'};
import figures from '../src/documents/cnrs/figures.json' with {type: 'json'};
import glossary from '../src/documents/cnrs/glossary.json' with {type: 'json'};
import instruments from '../src/documents/cnrs/instruments.json' with {type: 'json'};
import mission from '../src/documents/cnrs/mission.json' with {type: 'json'};
import offices from '../src/documents/cnrs/offices.json' with {type: 'json'};
import programmes from '../src/documents/cnrs/programmes.json' with {type: 'json'};
import '../src/define/all.js';
import {pickText} from '../src/documents/localized-text.js';
import type {LocalizedText} from '../src/documents/types.js';
import {allLocales} from '../src/generated/language-codes.js';
import {widget} from '../stories/widget.js';
import {ledger, type Entry} from './facts.js';
import {documents as allDocuments} from './helpers/documents.js';
import {LANGUAGES, QUALIFYING, qualifiers} from './qualifiers.js';

const documents = {europe, figures, glossary, instruments, mission, offices, programmes};

const IDS = Object.keys(ledger);

/** The ids that the members of a document bear or name as their `facts`. */
function idsIn(document: object): string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'id') found.push(value as string);
    if (key === 'facts') found.push(...(value as string[]));
    return value;
  });
  return found;
}

/** All that can be read in a shadow root, in order, with one blank for each run of space. */
function textOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style')) {
      texts.push(walker.currentNode.textContent ?? '');
    }
  }
  return texts.join(' ').replace(/\s+/g, ' ');
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

const shown = new Map<string, string>();

/** The text of a widget, rendered once for all the entries that it shows. */
async function read([tag, attributes = {}]: Entry['in'], language: string): Promise<string> {
  const key = JSON.stringify([tag, attributes, language]);
  const known = shown.get(key);
  if (known !== undefined) return known;
  const host = await fixture(html`<div lang=${language}></div>`);
  const element = widget(tag, attributes) as LitElement;
  host.append(element);
  await element.updateComplete;
  const text = textOf(element.shadowRoot!);
  shown.set(key, text);
  return text;
}

interface Item {
  readonly id?: string;
  readonly facts?: readonly string[];
}

/** What of an item is on the page wherever the item is. */
const SHOWN = new Set(['label', 'display', 'condition', 'city', 'description', 'points', 'name']);

/** Counts that stand beside the name of what is counted, in place of a label of their own. */
const WITHOUT_LABEL = new Set(['F07', 'R1']);

describe('the ledger of the source page', () => {
  it('has an entry for each statement that the documents hold', () => {
    const ids = Object.values(documents).flatMap(idsIn);
    expect(ids.filter((id) => /^[A-Z]+\d+$/.test(id))).to.have.members(IDS);
  });

  it('has every word by which the page qualifies a fact', async () => {
    const response = await fetch(new URL('./documents/source-page.txt', import.meta.url));
    const page = spaced(await response.text());
    let rest = page;
    // The longest first: some are part of others.
    for (const {quote} of qualifiers.toSorted((a, b) => b.quote.length - a.quote.length)) {
      expect(page, quote).to.include(quote);
      rest = rest.replaceAll(quote, '·');
    }
    const {index = -1} = QUALIFYING.exec(rest) ?? {};
    expect(index < 0 || rest.slice(index, index + 60)).to.equal(true);
    for (const {quote, says} of qualifiers) expect(says, quote).to.have.length(LANGUAGES.length);
    expect(LANGUAGES).to.have.members(allLocales);
  });

  it('finds each in exactly one document', () => {
    const homes = Object.entries(documents).flatMap(([name, document]) =>
      idsIn(document).map((id) => [id, name] as const),
    );
    for (const id of IDS) {
      const found = homes.filter(([each]) => each === id).map(([, name]) => name);
      expect(found, id).to.have.lengthOf(1);
    }
  });

  for (const language of ['en', 'fr'] as const) {
    describe(`in ${language}`, () => {
      for (const id of IDS) {
        it(`shows ${id}`, async () => {
          const {in: where, reads} = ledger[id]!;
          const text = await read(where, language);
          for (const words of reads[language]) expect(text).to.include(spaced(words));
        });
      }
    });
  }

  /** What an item says of itself, as the documents have it, by its id or the ids of its facts. */
  const textsOfItem = (id: string, language: string): readonly string[] => {
    const found: string[] = [];
    JSON.stringify(allDocuments, function (this: Item, key, value: unknown) {
      const isOwn = this.id === id || this.facts?.includes(id);
      if (isOwn && SHOWN.has(key)) {
        found.push(...[value].flat().map((text) => pickText(text as LocalizedText, language).text));
      }
      return value;
    });
    return found;
  };

  for (const language of allLocales) {
    describe(`as the documents have it in ${language}`, () => {
      for (const id of IDS) {
        const texts = textsOfItem(id, language);
        if (texts.length === 0 || WITHOUT_LABEL.has(id)) continue;
        it(`shows ${id}`, async () => {
          const text = await read(ledger[id]!.in, language);
          for (const each of texts) expect(text).to.include(spaced(each));
        });
      }

      for (const {quote, in: where, says} of qualifiers) {
        it(`says “${quote}” (<${where[0]}>)`, async () => {
          const text = await read(where, language);
          expect(unspaced(text)).to.include(unspaced(says[LANGUAGES.indexOf(language)]!));
        });
      }

      it('shows most of them', () => {
        const shown = IDS.filter((id) => textsOfItem(id, language).length > 0);
        expect(shown.length).to.be.at.least(50);
      });
    });
  }
});
