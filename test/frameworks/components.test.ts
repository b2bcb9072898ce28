/**
 * Embed codes inside pages that React, Vue and Svelte own. These take away, move and change the nodes
 * that they have made, whatever stands in their place: a reader must see what the page asks for, and
 * the framework must find its nodes.
 */
import {expect} from '@open-wc/testing';
import {
  expectSeen,
  frameAddress,
  LIBRARY,
  openHost,
  type HostWindow,
} from '../helpers/host-page.js';
import {pageOf, REPORTER} from '../helpers/served.js';

type Props = Record<string, unknown>;

interface Mounted {
  set(props: Props): void;
  unmount(): void;
}

type Mount = (root: Element, name: string, props: Props) => Mounted;

type AppWindow = HostWindow & {readonly app: {readonly [mount: string]: Mount}};

const FRAMEWORKS = [
  ['react', 'development', 'mount'],
  ['react', 'development', 'mountStrict'],
  ['react', 'production', 'mount'],
  ['vue', 'development', 'mount'],
  ['vue', 'production', 'mount'],
  ['svelte', 'development', 'mount'],
  ['svelte', 'production', 'mount'],
] as const;

const page = (mode: string, name: string) =>
  pageOf(
    {},
    `<!doctype html><html lang="en"><head>${REPORTER}<script src="${LIBRARY}embed.js"></script>
    <script defer src="/test/bundles/${mode}/${name}.js"></script></head>
    <body><div id="root"></div><aside id="aside"></aside></body></html>`,
  );

const FIGURES = {
  href: frameAddress('key-figures'),
  widget: 'key-figures',
  text: 'Figures',
};
const OFFICES = {
  href: frameAddress('office-list'),
  widget: 'office-list',
  text: 'Offices',
};
const INSTRUMENTS = {
  href: frameAddress('instrument-explainer'),
  widget: 'instrument-explainer',
  text: 'Instruments',
};

for (const [name, mode, mount] of FRAMEWORKS) {
  describe(`${name}, ${mode}${mount === 'mountStrict' ? ', StrictMode' : ''}`, () => {
    let host: AppWindow;
    let root: Element;

    const start = (component: string, props: Props) => host.app[mount]!(root, component, props);
    const sees = (...expected: string[]) => expectSeen(host, expected);

    beforeEach(async () => {
      host = (await openHost(page(mode, name))) as AppWindow;
      root = host.document.getElementById('root')!;
    });

    for (const kind of ['link', 'placeholder', 'tag']) {
      describe(`a ${kind}`, () => {
        it('is hidden, and shown again', async () => {
          const shown = {...FIGURES, kind, show: true};
          const app = start('toggle', shown);
          await sees('<key-figures>', 'After');
          for (let round = 0; round < 3; round++) {
            app.set({...shown, show: false});
            await sees('After');
            expect(host.document.querySelectorAll('key-figures')).to.have.lengthOf(0);
            app.set(shown);
            await sees('<key-figures>', 'After');
          }
        });

        it('is hidden before the widget could be drawn', async () => {
          const app = start('toggle', {...FIGURES, kind, show: true});
          app.set({...FIGURES, kind, show: false});
          await sees('After');
          app.set({...FIGURES, kind, show: true});
          app.set({...FIGURES, kind, show: false});
          app.set({...FIGURES, kind, show: true});
          await sees('<key-figures>', 'After');
        });

        it('gets a new neighbour before it', async () => {
          const app = start('toggle', {...FIGURES, kind, show: true});
          await sees('<key-figures>', 'After');
          app.set({...FIGURES, kind, show: true, before: true});
          await sees('Before', '<key-figures>', 'After');
          app.set({...FIGURES, kind, show: true});
          await sees('<key-figures>', 'After');
        });

        it('gets other words', async () => {
          const app = start('toggle', {...FIGURES, kind, show: true});
          await sees('<key-figures>', 'After');
          app.set({...FIGURES, kind, show: true, text: 'Numbers'});
          await sees('<key-figures>', 'After');
          expect(root.textContent).to.contain('Numbers').and.not.contain('Figures');
        });

        it('goes with the whole application', async () => {
          const app = start('toggle', {...FIGURES, kind, show: true, before: true});
          await sees('Before', '<key-figures>', 'After');
          app.unmount();
          await sees();
          expect(root.textContent.trim()).to.equal('');
        });

        it('is one of a list that changes its order', async () => {
          const items = [FIGURES, OFFICES, INSTRUMENTS].map((item) => ({
            ...item,
            kind: kind === 'link' ? 'placeholder' : kind,
            key: item.widget,
          }));
          const [figures, offices, instruments] = items;
          const component = kind === 'link' ? 'fragments' : 'keyed';
          const listed = (list: typeof items) =>
            kind === 'link' ? list.map((item) => ({...item, kind})) : list;
          const words = (list: typeof items) =>
            list.flatMap(({text, widget}) =>
              kind === 'link' ? [text, `<${widget}>`] : [`<${widget}>`],
            );
          const app = start(component, {items: listed(items)});
          await sees(...words(items));
          for (const next of [
            [instruments!, figures!, offices!],
            [offices!, figures!],
            [figures!, instruments!, offices!],
            [],
            [offices!],
          ]) {
            app.set({items: listed(next)});
            await sees(...words(next));
          }
        });

        it('is all of a page that a router exchanges', async () => {
          const at = (page: string, item = FIGURES) => ({...item, kind, page});
          const app = start('routed', at('figures'));
          await sees('<key-figures>');
          app.set(at('home'));
          await sees('Home');
          app.set(at('offices', OFFICES));
          await sees('<office-list>');
          app.set(at('figures'));
          await sees('<key-figures>');
          app.set(at('home'));
          await sees('Home');
        });

        if (name !== 'svelte') {
          it('stands in another part of the page than its component', async () => {
            const target = host.document.getElementById('aside')!;
            const app = start('portal', {...FIGURES, kind, target, show: true});
            await sees('After', '<key-figures>');
            app.set({...FIGURES, kind, target, show: false});
            await sees('After');
            app.set({...FIGURES, kind, target, show: true});
            await sees('After', '<key-figures>');
            app.unmount();
            await sees();
          });
        }
      });
    }

    describe('the address of a link', () => {
      const link = {...FIGURES, kind: 'link', show: true};

      it('becomes that of another widget', async () => {
        const app = start('toggle', link);
        await sees('<key-figures>', 'After');
        app.set({...link, href: OFFICES.href});
        await sees('<office-list>', 'After');
        app.set(link);
        await sees('<key-figures>', 'After');
      });

      it('asks for another language', async () => {
        const app = start('toggle', link);
        await sees('<key-figures>', 'After');
        app.set({...link, href: `${FIGURES.href}?lang=fr`});
        await sees('<key-figures> in French', 'After');
        app.set(link);
        await sees('<key-figures>', 'After');
      });

      it('leads elsewhere, and back', async () => {
        const app = start('toggle', link);
        await sees('<key-figures>', 'After');
        app.set({...link, href: '/elsewhere'});
        await sees('Figures', 'After');
        app.set(link);
        await sees('<key-figures>', 'After');
        app.set({...link, show: false});
        await sees('After');
      });

      it('has led elsewhere', async () => {
        const app = start('toggle', {...link, href: '/elsewhere'});
        await sees('Figures', 'After');
        app.set(link);
        await sees('<key-figures>', 'After');
      });
    });

    it('a placeholder asks for another widget', async () => {
      const placeholder = {...FIGURES, kind: 'placeholder', show: true};
      const app = start('toggle', placeholder);
      await sees('<key-figures>', 'After');
      app.set({...placeholder, widget: 'office-list'});
      await sees('<office-list>', 'After');
      app.set({...placeholder, show: false});
      await sees('After');
    });

    if (name === 'vue') {
      it('a placeholder is kept while another stands in its place', async () => {
        const app = start('keepAlive', {page: 'figures'});
        await sees('<key-figures>');
        for (let round = 0; round < 2; round++) {
          app.set({page: 'offices'});
          await sees('<office-list>');
          app.set({page: 'home'});
          await sees('Home');
          app.set({page: 'figures'});
          await sees('<key-figures>');
        }
      });

      for (const kind of ['link', 'placeholder']) {
        it(`a ${kind} comes and goes with a transition`, async () => {
          const shown = {...FIGURES, kind, show: true};
          const app = start('transition', shown);
          await sees('Before', '<key-figures>');
          app.set({...shown, show: false});
          await sees('Before');
          app.set(shown);
          await sees('Before', '<key-figures>');
        });
      }
    }

    if (name === 'svelte') {
      it('a link is made again whenever its key changes', async () => {
        const app = start('key', {...FIGURES, kind: 'link'});
        await sees('<key-figures>', 'After');
        app.set({...OFFICES, kind: 'link'});
        await sees('<office-list>', 'After');
        app.set({...FIGURES, kind: 'placeholder'});
        await sees('<key-figures>', 'After');
      });
    }
  });
}
