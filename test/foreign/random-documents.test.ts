/**
 * A thousand documents at random, right ones and broken ones, in every widget and layout: nothing
 * is thrown into the page, nothing is left blank, and nothing but text and harmless URLs comes
 * out of a document.
 */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define/all.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {widgets} from '../../src/define/define.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import {allLocales} from '../../src/generated/language-codes.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import baobab from '../../stories/documents/baobab-alliance.json' with {type: 'json'};
import kaku from '../../stories/documents/kaku-institute.json' with {type: 'json'};
import musterstadt from '../../stories/documents/universitaet-musterstadt.json' with {type: 'json'};
import {damaged, validDocument} from '../documents/check/arbitraries.js';
import {listen} from '../helpers/console.js';
import {everyElement} from '../helpers/layout.js';
import {tags} from '../helpers/stories.js';
import {wholeDocument} from '../helpers/whole-document.js';

const DOCUMENTS = 1000;

/** What only a document could have brought into a shadow root: no template of ours has it. */
const FOREIGN = 'script, style, link, base, img, iframe, object, embed, video, audio, form, meta';

const hostile = {
  format: 1,
  source: {
    title: '<script>alert(1)</script>',
    publisher: {en: '<img src=x onerror=alert(1)>', fr: '</p></div><iframe>'},
    url: 'javascript:alert(1)',
    asOf: '<b>today</b>',
    retrieved: '2026-01-01',
  },
} as const;

const texts = fc.constantFrom<unknown>(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt\n:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  '${alert(1)}{{constructor}}',
  'x'.repeat(20_000),
  'Wort '.repeat(500),
  '\u202e\u2066\u0000\ufffd\ud800',
  '',
  ' ',
);

/** Puts hostile texts into every text of a document, or into some. */
const poisoned = fc
  .tuple(
    fc.constantFrom<unknown>(baobab, kaku, musterstadt, wholeDocument),
    fc.array(texts, {minLength: 1, maxLength: 5}),
    fc.integer({min: 1, max: 7}),
  )
  .map(([document, poisons, every]) => {
    let count = 0;
    return JSON.parse(
      JSON.stringify(document, (_, value: unknown) =>
        typeof value === 'string' && ++count % every === 0
          ? poisons[count % poisons.length]
          : value,
      ),
    ) as unknown;
  });

const documents: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 3, arbitrary: validDocument},
  {weight: 3, arbitrary: damaged(validDocument)},
  {
    weight: 3,
    arbitrary: damaged(fc.constantFrom(baobab, kaku, musterstadt, wholeDocument as object)),
  },
  {weight: 2, arbitrary: poisoned},
  {weight: 1, arbitrary: fc.anything()},
  {weight: 1, arbitrary: fc.constant(hostile)},
);

const thrown: string[] = [];
const onError = (event: ErrorEvent): void => {
  // The browser's own way to say that it measures again in the next frame.
  if (event.message.startsWith('ResizeObserver loop')) return;
  thrown.push(event.message);
};
const onRejection = ({reason}: PromiseRejectionEvent): void => {
  thrown.push(String(reason));
};

const {click} = HTMLAnchorElement.prototype;

before(() => {
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  // No downloads.
  HTMLAnchorElement.prototype.click = () => undefined;
});

after(() => {
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onRejection);
  HTMLAnchorElement.prototype.click = click;
});

/** The widget as a page has it, with a fallback. */
function place(
  tag: string,
  lang: string,
  layout: string | undefined,
): [HTMLElement, WidgetElement] {
  const page = document.createElement('div');
  page.lang = lang;
  const element = document.createElement(tag) as WidgetElement;
  if (layout) element.setAttribute('layout', layout);
  if (tag === 'glossary-term') element.setAttribute('term', 'CEN');
  element.setAttribute('actions', 'csv json cite');
  element.setAttribute('structured-data', '');
  const link = document.createElement('a');
  link.href = 'https://widgets.example/';
  link.textContent = 'Fallback';
  element.append(link);
  page.append(element);
  document.body.append(page);
  return [page, element];
}

/** What a document has brought in that is neither text nor a harmless address. */
function foreignIn(element: WidgetElement): string[] {
  const root = element.shadowRoot!;
  const found = [...root.querySelectorAll(FOREIGN)].map(({localName}) => localName);
  for (const each of [...root.children].flatMap((child) => [child, ...everyElement(child)])) {
    for (const {name, value} of each.attributes) {
      const isAddress = /^(href|src|xlink:href|action|formaction)$/.test(name);
      // The length of a bar, which is a number: set on the style object.
      const isLength = each.matches('.bar') && /^--_cw-length: ?[\d.]+%;?$/.test(value);
      if (/^on|^style$|^srcdoc$/.test(name) && !isLength) found.push(`${each.localName} ${name}`);
      if (isAddress && !/^(https?:\/\/|mailto:|tel:|#[a-z]+$)/.test(value)) {
        found.push(`${each.localName} ${name}=${value}`);
      }
    }
  }
  const scripts = [...element.querySelectorAll('script')];
  if (scripts.some(({type}) => type !== 'application/ld+json')) found.push('script in the page');
  return found;
}

/** Whether a reader sees something: words of the widget, or the fallback of the page. */
function showsText(element: WidgetElement): boolean {
  const root = element.shadowRoot!;
  const slots = [...root.querySelectorAll<HTMLSlotElement>('slot:not([name])')];
  const fallback = slots.flatMap((slot) => slot.assignedNodes()).map((node) => node.textContent);
  return [root.textContent, ...fallback].join('').trim() !== '';
}

tags.forEach((tag, index) => {
  const names = layoutNames(widgets[tag]);
  const layouts = names.length ? names : [undefined];

  it(`${tag} survives ${DOCUMENTS / tags.length} documents in ${layouts.length} layouts`, async () => {
    listen('warn');
    listen('error');
    let run = index;
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(documents, documents, async (first, second) => {
        const lang = allLocales[run % allLocales.length]!;
        const [page, element] = place(tag, lang, layouts[run % layouts.length]);
        run++;
        try {
          // One after the other: what the first has left must not hurt the second.
          for (const data of [first, second]) {
            element.data = data as CooperationDocument;
            await element.updateComplete;
            if (element.matches(':state(ready)')) shown++;
            expect(foreignIn(element), 'from the document').to.deep.equal([]);
            expect(showsText(element), 'blank').to.equal(true);
            const controls = 'summary, button, input';
            const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>(controls)];
            for (const control of [...all.slice(0, 3), ...all.slice(-3)]) control.click();
            await element.updateComplete;
            expect(foreignIn(element), 'after clicks').to.deep.equal([]);
            expect(showsText(element), 'blank after clicks').to.equal(true);
          }
          expect(thrown).to.deep.equal([]);
        } finally {
          thrown.length = 0;
          page.remove();
        }
      }),
      // Two documents a run.
      {numRuns: Math.ceil(DOCUMENTS / tags.length / 2), seed: 20261122 + index},
    );
    // Else this would be a test of the error line.
    expect(shown).to.be.above(DOCUMENTS / tags.length / 4);
  });
});
