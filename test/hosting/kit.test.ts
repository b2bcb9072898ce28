/**
 * Pages with a folder that `cooperation-widgets host` has written, on another origin and in a folder of
 * it: with every embed code, with and without CORS, and after an upgrade. See `test/helpers/kits.mjs`.
 */
import {expect} from '@open-wc/testing';
import {valueOf} from '../facts.js';
import {elsewhere, pageOf, REPORTER, reportOf, type Report} from '../helpers/served.js';

const OWN = 'of our own';

const kit = (access: 'open' | 'closed', path = '') => elsewhere(`/test/kits/${access}/w/${path}`);

const html = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${REPORTER}${head}</head><body>${body}</body></html>`;

const script = (src: string, attributes = '') =>
  `<script async src="${src}" ${attributes}></script>`;

/** The same widget as a link, a tag and a placeholder. */
const threeOf = (tag: string, base: string) =>
  `<p><a href="${base}embed/${tag}/">Link</a></p>
   <${tag}><a href="/">Link</a></${tag}>
   <div class="cooperation-widget" data-widget="${tag}"><a href="/">Link</a></div>`;

const says =
  (words: string, count = 1) =>
  ({widgets}: Report): boolean =>
    widgets.filter(({text}) => text.includes(words)).length === count;

const expectQuiet = ({errors, violations}: Report) => {
  expect(errors).to.deep.equal([]);
  expect(violations).to.deep.equal([]);
};

const jsonAt = async <T>(address: string) => (await (await fetch(address)).json()) as T;

describe('a hosted folder', () => {
  it('with CORS: link, tag and placeholder show the document of the host', async () => {
    const page = html(script(kit('open', 'embed.js')), threeOf('key-figures', kit('open')));
    expectQuiet(await reportOf(pageOf({}, page), says(OWN, 3)));
  });

  it('with CORS: widgets without a document of the host show the bundled facts', async () => {
    const page = html(script(kit('open', 'embed.js')), threeOf('office-list', kit('open')), 'fr');
    expectQuiet(await reportOf(pageOf({}, page), says('Pékin', 3)));
  });

  it('with CORS: the file of one widget shows the document too', async () => {
    const page = html(script(kit('open', 'key-figures.js')), threeOf('key-figures', kit('open')));
    expectQuiet(await reportOf(pageOf({}, page), says(OWN, 3)));
  });

  it('without CORS: bundled facts are shown; for the document, readers have the link', async () => {
    const body = threeOf('office-list', kit('closed')) + threeOf('key-figures', kit('closed'));
    const page = html(script(kit('closed', 'embed.js')), body, 'fr');
    const report = await reportOf(
      pageOf({}, page),
      (it) => says('Pékin', 3)(it) && says('pas pu être chargé', 3)(it),
    );
    expect(report.text.match(/Link/g)!.length).to.be.at.least(3);
    expect(report.widgets.some(({text}) => text.includes(valueOf('K1')))).to.equal(false);
  });

  for (const access of ['open', 'closed'] as const) {
    it(`${access === 'open' ? 'with' : 'without'} CORS: frames show, and what oEmbed makes of them`, async () => {
      const response = await jsonAt<{html: string}>(kit('open', 'oembed/key-figures/fr/bars.json'));
      const page = html(
        script(kit(access, 'embed.js')),
        `<iframe src="${kit(access, 'embed/office-list/')}"></iframe>
         <iframe src="${kit(access, 'embed/office-list/fr/?layout=map')}"></iframe>
         ${response.html.replaceAll('/open/', `/${access}/`).replace(' loading="lazy"', '')}`,
      );
      const {framesThatReport} = await reportOf(
        pageOf({}, page),
        (it) => it.isLoaded && it.framesThatReport.filter(Boolean).length >= 2,
      );
      expect(framesThatReport).to.have.lengthOf(3);
    });
  }

  it('in a language that was left out: English is shown, and nothing is requested in vain', async () => {
    const page = html(script(kit('open', 'embed.js')), threeOf('office-list', kit('open')), 'de');
    const report = await reportOf(pageOf({}, page), says('Beijing', 3));
    expectQuiet(report);
    expect(report.said).to.deep.equal([]);
  });

  it('a widget that was left out stays what it is, a link', async () => {
    const body = threeOf('glossary-list', kit('open')) + threeOf('office-list', kit('open'));
    const page = html(script(kit('open', 'embed.js')), body);
    const {widgets} = await reportOf(pageOf({}, page), says('Beijing', 3));
    expect(widgets).to.have.lengthOf(3);
  });

  describe('after an upgrade', () => {
    const pinned = async (version: string) => {
      const base = `versions/${version}/`;
      const hashes = await jsonAt<Record<string, string>>(kit('open', `${base}integrity.json`));
      return script(
        kit('open', `${base}embed.js`),
        `integrity="${hashes['embed.js']!}" crossorigin data-base="${kit('open')}"`,
      );
    };

    const versions = async () =>
      Object.keys(
        (await jsonAt<{versions: Record<string, unknown>}>(kit('open', 'kit.json'))).versions,
      );

    it('pages that pin either version keep it, with links to the one address of pages', async () => {
      const both = await versions();
      expect(both).to.have.lengthOf(2);
      for (const version of both) {
        const body = threeOf('office-list', kit('open')) + threeOf('key-figures', kit('open'));
        const page = html(await pinned(version), body);
        expectQuiet(
          await reportOf(pageOf({}, page), (it) => says('Beijing', 3)(it) && says(OWN, 3)(it)),
        );
      }
    });

    it('a loader from before, from the cache of a browser, finds its chunks', async () => {
      const page = html(
        script(kit('open', 'embed.js?before')),
        threeOf('office-list', kit('open')),
      );
      const report = await reportOf(pageOf({}, page), says('Beijing', 3));
      expectQuiet(report);
      expect(report.said).to.deep.equal([]);
    });

    it('links with earlier addresses work that are named in data-base', async () => {
      const old = ['https://old.example/widgets/', 'https://older.example/'];
      const page = html(
        script(kit('open', 'embed.js'), `data-base="${old.join(' ')}"`),
        [...old, kit('open')]
          .map((base) => `<p><a href="${base}embed/office-list/">Link</a></p>`)
          .join(''),
      );
      expectQuiet(await reportOf(pageOf({}, page), says('Beijing', 3)));
    });
  });
});
