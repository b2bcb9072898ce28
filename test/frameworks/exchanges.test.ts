/**
 * Pages that a library exchanges, patches or fills: Turbo, htmx, idiomorph, morphdom, Alpine and
 * Knockout. Whatever they do, there is one widget for each embed code, and it shows its facts.
 */
import {expect} from '@open-wc/testing';
import {expectSeen, frameAddress, LIBRARY, openHost} from '../helpers/host-page.js';
import type {HostWindow} from '../helpers/host-page.js';
import {pageOf, REPORTER} from '../helpers/served.js';
import {until} from '../helpers/until.js';

type App = Record<string, (...args: unknown[]) => unknown>;
type AppWindow = HostWindow & {readonly app: App} & Record<string, App>;

const LINK = `<p id="link"><a href="${frameAddress('key-figures')}">Figures</a></p>`;
const TAG = `<key-figures id="tag" structured-data><a href="${frameAddress('key-figures')}">Figures</a></key-figures>`;
const PLACEHOLDER = `<div class="cooperation-widget" data-widget="office-list" id="placeholder"><a href="${frameAddress('office-list')}">Offices</a></div>`;

const FIRST = `<h1>First</h1>${LINK}<p>Between</p>${TAG}${PLACEHOLDER}<p>End</p>`;
const FIRST_SEEN = [
  'First',
  '<key-figures>',
  'Between',
  '<key-figures>',
  '<office-list>',
  'End',
] as const;
const SECOND = `<h1>Second</h1><p><a href="${frameAddress('office-list')}">Offices</a></p><p>End</p>`;
const SECOND_SEEN = ['Second', '<office-list>', 'End'] as const;
const THIRD = '<h1>Third</h1><p>Nothing here</p>';
const THIRD_SEEN = ['Third', 'Nothing here'] as const;

const page = (library: string, body: string, head = '') =>
  pageOf(
    {},
    `<!doctype html><html lang="en"><head>${REPORTER}<script src="${LIBRARY}embed.js"></script>
    <script src="/test/bundles/production/${library}.js"></script>${head}</head>
    <body>${body}</body></html>`,
  );

const open = async (library: string, body: string, head = '') =>
  (await openHost(page(library, body, head))) as AppWindow;

let host: AppWindow;

const sees = (expected: readonly string[]) => expectSeen(host, expected);

const structuredData = () => [
  ...host.document.querySelectorAll('script[type="application/ld+json"]'),
];

/** That search engines find the facts of the tag, once. */
const expectStructuredData = async () => {
  try {
    await until(() => structuredData().length === 1);
  } catch {
    expect(structuredData().map(({parentElement}) => parentElement!.outerHTML)).to.have.lengthOf(1);
  }
  expect(JSON.parse(structuredData()[0]!.textContent)).to.have.property(
    '@context',
    'https://schema.org',
  );
};

describe('pages that change', () => {
  describe('by Turbo', () => {
    /**
     * Resolves when the visit is over. A reader may see a page before that, from the cache, and the
     * next visit would abort the request for it.
     */
    const visit = async (address: string, action = 'advance') => {
      let isOver = false;
      host.document.addEventListener('turbo:load', () => (isOver = true), {once: true});
      host.app['visit']!(address, {action});
      await until(() => isOver, `a visit to ${address}`);
    };
    const show = (body: string) => visit(page('turbo', body));
    const back = async (expected: readonly string[]) => {
      host.history.back();
      await sees(expected);
    };

    it('to others, back and forward', async () => {
      host = await open('turbo', FIRST);
      await sees(FIRST_SEEN);
      await show(SECOND);
      await sees(SECOND_SEEN);
      await show(THIRD);
      await sees(THIRD_SEEN);
      await back(SECOND_SEEN);
      await back(FIRST_SEEN);
      await expectStructuredData();
      host.history.forward();
      await sees(SECOND_SEEN);
      // From the cache first, then from the server.
      await show(FIRST);
      await sees(FIRST_SEEN);
      await expectStructuredData();
      const {said} = host.record;
      expect(said.filter((line) => /cooperation-widgets/.test(line)).length).to.be.below(2);
    });

    it('to others whose script stands in the body, and the console hears of it once', async () => {
      const inBody = (body: string) => `${body}<script src="${LIBRARY}embed.js"></script>`;
      const bare = (body: string) =>
        pageOf(
          {},
          `<!doctype html><html lang="en"><head>${REPORTER}
          <script src="/test/bundles/production/turbo.js"></script></head>
          <body>${inBody(body)}</body></html>`,
        );
      host = (await openHost(bare(FIRST))) as AppWindow;
      await sees(FIRST_SEEN);
      for (let round = 0; round < 3; round++) {
        await visit(bare(SECOND));
        await sees(SECOND_SEEN);
        await visit(bare(FIRST));
        await sees(FIRST_SEEN);
      }
      const {said} = host.record;
      expect(said.filter((line) => /cooperation-widgets/.test(line)).length).to.be.below(2);
    });

    it('by morphing, again and again', async () => {
      const head = '<meta name="turbo-refresh-method" content="morph">';
      host = await open('turbo', FIRST, head);
      await sees(FIRST_SEEN);
      const tag = host.document.getElementById('tag');
      for (let round = 0; round < 10; round++) {
        await visit(host.location.href, 'replace');
        await sees(FIRST_SEEN);
        await expectStructuredData();
      }
      expect(host.document.getElementById('tag')).to.equal(tag);
    });

    it('in a frame of Turbo', async () => {
      const framed = (body: string) => `<turbo-frame id="part">${body}</turbo-frame>`;
      host = await open('turbo', `<p>Around</p>${framed(FIRST)}`);
      await sees(['Around', ...FIRST_SEEN]);
      for (const [body, expected] of [
        [SECOND, SECOND_SEEN],
        [THIRD, THIRD_SEEN],
        [FIRST, FIRST_SEEN],
      ] as const) {
        host.app['visit']!(page('turbo', framed(body)), {frame: 'part'});
        await sees(['Around', ...expected]);
      }
      await expectStructuredData();
    });

    it('by streams', async () => {
      host = await open('turbo', `<main id="main">${FIRST}</main>`);
      await sees(FIRST_SEEN);
      const stream = (action: string, target: string, body: string) =>
        host.app['renderStreamMessage']!(
          `<turbo-stream action="${action}" target="${target}"><template>${body}</template></turbo-stream>`,
        );
      stream('update', 'main', SECOND);
      await sees(SECOND_SEEN);
      stream('append', 'main', PLACEHOLDER);
      await sees([...SECOND_SEEN, '<office-list>']);
      stream('remove', 'placeholder', '');
      await sees(SECOND_SEEN);
      stream('replace', 'main', `<main id="main">${FIRST}</main>`);
      await sees(FIRST_SEEN);
    });
  });

  for (const [library, swaps] of [
    ['htmx', ['innerHTML', 'outerHTML', 'morph:innerHTML', 'morph:outerHTML']],
    ['htmx4', ['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph']],
  ] as const) {
    for (const swap of swaps) {
      it(`by ${library}, ${swap}`, async () => {
        const isOuter = /outer/i.test(swap);
        const answer = (body: string) =>
          pageOf({}, isOuter ? `<main id="main" hx-ext="morph">${body}</main>` : body);
        host = await open(library, `<main id="main" hx-ext="morph">${FIRST}</main><p>Foot</p>`);
        await sees([...FIRST_SEEN, 'Foot']);
        const load = async (body: string, expected: readonly string[]) => {
          await host.app['ajax']!('GET', answer(body), {target: '#main', swap});
          await sees([...expected, 'Foot']);
        };
        for (let round = 0; round < 3; round++) {
          await load(FIRST, FIRST_SEEN);
          await expectStructuredData();
          await load(SECOND, SECOND_SEEN);
          await load(THIRD, THIRD_SEEN);
        }
        await load(FIRST, FIRST_SEEN);
        await expectStructuredData();
      });
    }
  }

  for (const library of ['idiomorph', 'morphdom']) {
    describe(`by ${library}`, () => {
      const main = () => host.document.getElementById('main')!;
      const morph = (html: string) => host.app[library]!(main(), html);

      beforeEach(async () => {
        host = await open('morph', `<main id="main">${FIRST}</main>`);
        await sees(FIRST_SEEN);
      });

      it('into the same page, ten times', async () => {
        const tag = host.document.getElementById('tag');
        for (let round = 0; round < 10; round++) {
          morph(FIRST);
          await sees(FIRST_SEEN);
          await expectStructuredData();
          expect(host.document.querySelectorAll('key-figures')).to.have.lengthOf(2);
          expect(host.document.querySelectorAll('office-list')).to.have.lengthOf(1);
        }
        expect(host.document.getElementById('tag')).to.equal(tag);
      });

      it('into the same page ten times at once', async () => {
        for (let round = 0; round < 10; round++) morph(FIRST);
        await sees(FIRST_SEEN);
        await expectStructuredData();
      });

      it('into others', async () => {
        for (let round = 0; round < 3; round++) {
          morph(SECOND);
          await sees(SECOND_SEEN);
          morph(THIRD);
          await sees(THIRD_SEEN);
          morph(FIRST);
          await sees(FIRST_SEEN);
        }
        await expectStructuredData();
      });

      it('where a link gets another address, the class, or loses the words beside it', async () => {
        const link = (attributes: string, before = '') =>
          `<p>${before}<a ${attributes}>Figures</a></p>`;
        const figures = `href="${frameAddress('key-figures')}"`;
        morph(link('href="/elsewhere"'));
        await sees(['Figures']);
        morph(link(figures));
        await sees(['<key-figures>']);
        morph(link('href="/elsewhere"'));
        await sees(['Figures']);
        morph(link('href="/elsewhere" class="cooperation-widget" data-widget="key-figures"'));
        await sees(['<key-figures>']);
        morph(link(figures, 'Words and '));
        await sees(['Words and', 'Figures']);
        morph(link(figures));
        await sees(['<key-figures>']);
        morph(link(`href="${frameAddress('office-list')}"`));
        await sees(['<office-list>']);
      });
    });
  }

  describe('by Alpine', () => {
    const alpine = async (body: string) => {
      host = await open('morph', `<main id="main">${body}</main>`);
      host['Alpine']!['start']!();
    };
    const click = (id: string) => host.document.getElementById(id)!.click();

    it('which sets the address of a link', async () => {
      await alpine(`<div x-data="{tag: ''}">
        <button id="figures" @click="tag = 'key-figures'">1</button>
        <button id="offices" @click="tag = 'office-list'">2</button>
        <button id="none" @click="tag = ''">3</button>
        <p><a x-bind:href="tag ? '${LIBRARY}embed/' + tag + '/' : '/elsewhere'">Link</a></p>
      </div>`);
      const buttons = ['1', '2', '3'];
      await sees([...buttons, 'Link']);
      click('figures');
      await sees([...buttons, '<key-figures>']);
      click('offices');
      await sees([...buttons, '<office-list>']);
      click('none');
      await sees([...buttons, 'Link']);
    });

    it('which makes a placeholder of an element', async () => {
      await alpine(`<div x-data="{widget: 'key-figures'}">
        <button id="offices" @click="widget = 'office-list'">1</button>
        <div x-bind:class="'cooperation-widget'" x-bind:data-widget="widget"><a href="/">Link</a></div>
      </div>`);
      await sees(['1', '<key-figures>']);
      click('offices');
      await sees(['1', '<office-list>']);
    });

    for (const [kind, code] of [
      ['link', `<a href="${frameAddress('key-figures')}">Figures</a>`],
      [
        'placeholder',
        '<div class="cooperation-widget" data-widget="key-figures"><a href="/">Figures</a></div>',
      ],
      ['tag', '<key-figures><a href="/">Figures</a></key-figures>'],
    ] as const) {
      it(`which puts a ${kind} in and takes it out`, async () => {
        await alpine(`<div x-data="{shown: true}">
          <button id="toggle" @click="shown = !shown">1</button>
          <section><template x-if="shown">${code}</template></section>
        </div>`);
        await sees(['1', '<key-figures>']);
        for (let round = 0; round < 2; round++) {
          click('toggle');
          await sees(['1']);
          click('toggle');
          await sees(['1', '<key-figures>']);
        }
      });
    }

    it('which shows and hides what is around', async () => {
      await alpine(`<div x-data="{shown: true}">
        <button id="toggle" @click="shown = !shown">1</button>
        <section x-show="shown">${LINK}</section>
      </div>`);
      await sees(['1', '<key-figures>']);
      click('toggle');
      await sees(['1']);
      click('toggle');
      await sees(['1', '<key-figures>']);
    });
  });

  describe('by Knockout', () => {
    type Observable<T> = (value?: T) => T;
    const observable = <T>(value: T) => host['ko']!['observable']!(value) as Observable<T>;
    const bind = async (body: string) => {
      host = await open('morph', `<main id="main">${body}</main>`);
      return (model: object) => host['ko']!['applyBindings']!(model, host.document.body);
    };

    it('which sets the address of a link after it has come in', async () => {
      const apply = await bind('<p><a data-bind="attr: {href: address}">Link</a></p>');
      const address = observable('/elsewhere');
      apply({address});
      await sees(['Link']);
      address(frameAddress('key-figures'));
      await sees(['<key-figures>']);
      address(frameAddress('office-list'));
      await sees(['<office-list>']);
      address('/elsewhere');
      await sees(['Link']);
    });

    it('which puts links in and takes them out', async () => {
      const apply = await bind(
        `<div data-bind="if: shown">${LINK}</div>
        <div data-bind="foreach: tags">
          <div class="cooperation-widget" data-bind="attr: {'data-widget': $data}"></div>
        </div>`,
      );
      const shown = observable(true);
      const tags = observable(['key-figures', 'office-list']);
      apply({shown, tags});
      await sees(['<key-figures>', '<key-figures>', '<office-list>']);
      shown(false);
      tags(['office-list', 'key-figures']);
      await sees(['<office-list>', '<key-figures>']);
      shown(true);
      tags([]);
      await sees(['<key-figures>']);
    });
  });
});
