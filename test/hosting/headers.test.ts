/**
 * What a server has to send, and what happens without it: each row of the tables in docs/hosting.md.
 * Hosts and pages are of different origins, as they mostly are.
 */
import {expect} from '@open-wc/testing';
import {valueOf} from '../facts.js';
import {
  asked,
  closePages,
  elsewhere,
  pageOf,
  REPORTER,
  reportOf,
  servedAs,
  type Report,
  type Served,
} from '../helpers/served.js';
import {until} from '../helpers/until.js';

const OPEN = {'access-control-allow-origin': '*'};

/** A file of the host, which is of another origin than this page. */
const host = (headers: Served['headers'], path: string) =>
  elsewhere(servedAs({headers: headers!}, `/dist/${path}`));

const figuresOf = (base: string) =>
  `<p><a href="${base}embed/key-figures/">Figures</a></p>
   <key-figures><a href="/">Figures</a></key-figures>`;

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${REPORTER}${head}</head><body>${body}</body></html>`;

const shows =
  (count: number) =>
  ({widgets}: Report): boolean =>
    widgets.filter(({text}) => text.includes(valueOf('K1'))).length === count;

/** An error event of a script or frame is what a page sees of a file that is refused. */
const isRefused = ({errors}: Report): boolean => errors.length > 0;

/** A page with `embed.js` from a host that sends these headers. */
const pageWith = (headers: Served['headers'], attributes = '', options: Served = {}) =>
  pageOf(
    options,
    html(
      `<script async ${attributes} src="${host(headers, 'embed.js')}"></script>`,
      figuresOf(host(headers, '')),
    ),
  );

const expectFigures = async (page: string) => {
  const {errors, violations} = await reportOf(page, shows(2));
  expect(errors).to.deep.equal([]);
  expect(violations).to.deep.equal([]);
};

/** Without the script, a reader has the links. */
const expectLinks = async (page: string) => {
  const {widgets, text} = await reportOf(page, isRefused);
  expect(widgets).to.deep.equal([]);
  expect(text.match(/Figures/g)).to.have.lengthOf(2);
};

/** A page with a frame for each of these. */
const framesOf = (frames: readonly Served['headers'][], options: Served = {}) =>
  pageOf(
    options,
    html(
      '',
      frames
        .map((headers) => `<iframe src="${host(headers, 'embed/key-figures/')}"></iframe>`)
        .join(''),
    ),
  );

/** Which frames show their widget. The last one must: it proves that there was time for the others. */
const expectShown = async (page: string, expected: readonly boolean[]) => {
  const {framesThatReport} = await reportOf(
    page,
    ({framesThatReport, isLoaded}) => isLoaded && framesThatReport.at(-1)!,
  );
  expect(framesThatReport).to.deep.equal(expected);
};

const hashOf = async (path: string): Promise<string> =>
  ((await (await fetch('/dist/integrity.json')).json()) as Record<string, string>)[path]!;

describe('headers', () => {
  it('none at all: links, tags and placeholders show the bundled facts', async () => {
    await expectFigures(pageWith({}));
  });

  describe('Content-Type', () => {
    it('text/plain: the script runs', async () => {
      await expectFigures(pageWith({'content-type': 'text/plain'}));
    });

    it('text/plain with nosniff: no script runs, and readers have the links', async () => {
      await expectLinks(
        pageWith({'content-type': 'text/plain', 'x-content-type-options': 'nosniff'}),
      );
      await expectFigures(
        pageWith({'content-type': 'text/javascript', 'x-content-type-options': 'nosniff'}),
      );
    });

    it('text/plain: no document of your own is shown', async () => {
      for (const [type, expected] of [
        ['text/plain', 'cannot be shown'],
        ['application/javascript', 'always'],
      ] as const) {
        const headers = {...OPEN, 'content-type': type};
        const page = pageOf(
          {},
          html(
            `<script src="${host(headers, 'key-figures.js')}"></script>`,
            '<key-figures src="/test/answers/good"><a href="/">Figures</a></key-figures>',
          ),
        );
        const {errors} = await reportOf(page, ({widgets}) =>
          Boolean(widgets[0]?.text.includes(expected)),
        );
        expect(errors).to.deep.equal([]);
      }
    });
  });

  describe('Access-Control-Allow-Origin', () => {
    /** A page with a document of its own. */
    const ownDocument = (headers: Served['headers'], source: string) =>
      pageOf(
        {},
        html(
          `<script src="${host(headers, 'key-figures.js')}"></script>`,
          `<key-figures src="${source}"><a href="/">Figures</a></key-figures>`,
        ),
      );
    const says = (words: string) => (report: Report) =>
      Boolean(report.widgets[0]?.text.includes(words));

    it('with check.js: documents of your own are shown, else not', async () => {
      await reportOf(ownDocument(OPEN, '/test/answers/good'), says('always'));
      const {text} = await reportOf(ownDocument({}, '/test/answers/good'), says('cannot be shown'));
      expect(text).to.contain('Figures');
    });

    it('with a document from another origin: it is shown, else not', async () => {
      const document = elsewhere('/test/answers/good');
      await reportOf(ownDocument(OPEN, `${document}?allow=yes`), says('always'));
      await reportOf(ownDocument(OPEN, document), says('could not be loaded'));
    });

    it('with a script that is pinned: it runs, else not', async () => {
      const pinned = `integrity="${await hashOf('embed.js')}" crossorigin="anonymous"`;
      await expectFigures(pageWith(OPEN, pinned));
      await expectLinks(pageWith({}, pinned));
    });

    it('with a script that is pinned without crossorigin: it does not run', async () => {
      await expectLinks(pageWith(OPEN, `integrity="${await hashOf('embed.js')}"`));
    });

    it('with a script that is loaded as a module: it runs, else not', async () => {
      await expectFigures(pageWith(OPEN, 'type="module"'));
      await expectLinks(pageWith({}, 'type="module"'));
    });

    it('with export.js: the buttons of a widget work, else they say that they cannot', async () => {
      for (const [headers, expected] of [
        [OPEN, /Copied\./],
        [{}, /cannot be shown/],
      ] as const) {
        const page = pageOf(
          {},
          html(
            // Browsers ask the reader, and there is none.
            `<script>navigator.clipboard.writeText = async () => {};</script>
             <script src="${host(headers, 'key-figures.js')}"></script>`,
            '<key-figures actions="cite"><a href="/">Figures</a></key-figures>',
          ),
        );
        await reportOf(page, ({widgets}) => expected.test(widgets[0]?.text ?? ''), 'Copy citation');
      }
    });

    it('with check.js that an import map pins: it is used, and another is not', async () => {
      const right = await hashOf('check.js');
      for (const [hash, expected] of [
        [right, 'always'],
        [await hashOf('embed.js'), 'cannot be shown'],
      ] as const) {
        const map = JSON.stringify({integrity: {[host(OPEN, 'check.js')]: hash}});
        const page = pageOf(
          {},
          html(
            `<script type="importmap">${map}</script>
             <script src="${host(OPEN, 'key-figures.js')}"></script>`,
            '<key-figures src="/test/answers/good"><a href="/">Figures</a></key-figures>',
          ),
        );
        await reportOf(page, says(expected));
      }
    });

    it('in a sandboxed frame with a document of your own: it is shown, else not', async () => {
      for (const [headers, expected] of [
        [OPEN, 'always'],
        [{}, 'cannot be shown'],
      ] as const) {
        const query = `?src=${encodeURIComponent(elsewhere('/test/answers/good?allow=yes'))}`;
        const address = host(headers, `embed/key-figures/${query}`);
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        // The frame page reports through a page around it that is of its own making.
        const source = await (await fetch(servedAs({headers}, '/dist/embed/key-figures/'))).text();
        frame.srcdoc = source.replace(
          '<head>',
          `<head><base href="${address}"><script src="${elsewhere('/test/pages/record.js')}"></script>
          <script src="${elsewhere('/test/pages/report.js')}"></script>`,
        );
        document.body.append(frame);
        let words = '';
        const listener = ({source: from, data}: MessageEvent<Report>) => {
          if (from === frame.contentWindow) words = data.widgets?.[0]?.text ?? words;
        };
        addEventListener('message', listener);
        await until(() => {
          frame.contentWindow!.postMessage('report', '*');
          return words.includes(expected);
        }, expected);
        removeEventListener('message', listener);
        frame.remove();
      }
    });
  });

  describe('Cross-Origin-Resource-Policy', () => {
    const EMBEDDER = {headers: {'cross-origin-embedder-policy': 'require-corp'}};
    const CROSS = {'cross-origin-resource-policy': 'cross-origin'};

    it('cross-origin, in a page under Cross-Origin-Embedder-Policy: the script runs, else not', async () => {
      await expectFigures(pageWith(CROSS, '', EMBEDDER));
      await expectLinks(pageWith({}, '', EMBEDDER));
    });

    it('is not needed there by a script with crossorigin', async () => {
      await expectFigures(pageWith(OPEN, 'crossorigin', EMBEDDER));
    });

    it('same-origin or same-site: no page of another site can use the script', async () => {
      for (const value of ['same-origin', 'same-site']) {
        await expectLinks(pageWith({'cross-origin-resource-policy': value}));
      }
    });

    it('with Cross-Origin-Embedder-Policy: a frame shows in such a page, else not', async () => {
      const both = {...CROSS, 'cross-origin-embedder-policy': 'require-corp'};
      await expectShown(framesOf([CROSS, both], EMBEDDER), [false, true]);
      await expectShown(framesOf([EMBEDDER.headers, both], EMBEDDER), [false, true]);
    });
  });

  describe('X-Frame-Options and frame-ancestors', () => {
    const refusals: readonly Record<string, string>[] = [
      {'x-frame-options': 'DENY'},
      {'x-frame-options': 'SAMEORIGIN'},
      {'content-security-policy': "frame-ancestors 'none'"},
      {'content-security-policy': "frame-ancestors 'self'"},
    ];
    for (const headers of refusals) {
      it(`${Object.entries(headers).join().replace(',', ': ')}: the frame stays empty`, async () => {
        await expectShown(framesOf([headers, {}]), [false, true]);
      });
    }

    it('frame-ancestors with the page: the frame shows', async () => {
      const headers = {'content-security-policy': `frame-ancestors ${location.origin}`};
      await expectShown(framesOf([headers, {}]), [true, true]);
    });
  });

  describe('Cache-Control', () => {
    /** How often the host is asked when two pages, one after the other, load the same script. */
    const loadedTwice = async (headers: Served['headers']) => {
      const key = crypto.randomUUID();
      const address = servedAs({key, headers: headers!}, '/dist/key-figures.js');
      const page = pageOf(
        {},
        html(
          `<script src="${address}"></script>`,
          '<key-figures><a href="/">Figures</a></key-figures>',
        ),
      );
      const isDone = (report: Report) => report.isLoaded && shows(1)(report);
      await reportOf(page, isDone);
      closePages();
      await reportOf(page, isDone);
      return asked(key);
    };

    const LONG_AGO = {
      'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
      date: new Date().toUTCString(),
      etag: '"one"',
    };

    it('no-cache: the host is asked whether there is a new version, and sends nothing else', async () => {
      expect(await loadedTwice({...LONG_AGO, 'cache-control': 'no-cache'})).to.deep.equal({
        full: 1,
        unchanged: 1,
      });
    });

    it('absent: browsers keep an old file for as long as they like', async () => {
      expect(await loadedTwice({...LONG_AGO, 'cache-control': null})).to.deep.equal({
        full: 1,
        unchanged: 0,
      });
    });
  });

  describe('Content-Encoding', () => {
    it('a third of the bytes travel, and the widget is the same', async () => {
      const travelled = async (encoding?: 'br' | 'gzip') => {
        const address = servedAs(
          {...(encoding && {encoding}), key: crypto.randomUUID()},
          '/dist/all.js',
        );
        const page = pageOf({}, html(`<script src="${address}"></script>`, figuresOf('')));
        await reportOf(page, shows(1));
        const response = await fetch(address, {cache: 'force-cache'});
        await response.arrayBuffer();
        const [entry] = performance
          .getEntriesByName(new URL(address, location.href).href)
          .slice(-1) as PerformanceResourceTiming[];
        return entry!.encodedBodySize;
      };
      const plain = await travelled();
      expect(plain).to.be.above(150_000);
      expect(await travelled('gzip')).to.be.below(plain * 0.4);
    });
  });

  describe('the policy of a page', () => {
    const page = (policy: string, body: string, from: Served['headers'] = OPEN) =>
      pageOf(
        {headers: {'content-security-policy': policy}},
        html(`<script src="${host(from, 'embed.js')}"></script>`, body),
      );
    const other = new URL(elsewhere('/')).origin;
    const own = location.origin;
    const strict = `default-src 'none'; script-src ${own} ${other}; connect-src ${own}`;

    it('script-src with the host: widgets show, else readers have the links', async () => {
      await expectFigures(page(strict, figuresOf(host(OPEN, ''))));
      const refused = page(`default-src 'none'; script-src ${own}`, figuresOf(host(OPEN, '')));
      const {violations, text} = await reportOf(
        refused,
        (report) => isRefused(report) && report.violations.length > 0,
      );
      expect(violations.join()).to.contain('script-src');
      expect(text.match(/Figures/g)).to.have.lengthOf(2);
    });

    it('style-src is not needed', async () => {
      await expectFigures(page(`${strict}; style-src 'none'`, figuresOf(host(OPEN, ''))));
    });

    it('connect-src with the place of a document: it is shown, else not', async () => {
      const widget = '<key-figures src="/test/answers/good"><a href="/">Figures</a></key-figures>';
      await reportOf(page(strict, widget), ({widgets}) =>
        Boolean(widgets[0]?.text.includes('always')),
      );
      const {violations} = await reportOf(
        page(`default-src 'none'; script-src ${own} ${other}`, widget),
        // The page hears of the refusal in a task of its own, before or after the widget does.
        ({widgets, violations}) =>
          Boolean(widgets[0]?.text.includes('could not be loaded')) && violations.length > 0,
      );
      expect(violations.join()).to.contain('connect-src');
    });

    it('frame-src with the host: frames show, else not', async () => {
      const frame = `<iframe src="${host(OPEN, 'embed/key-figures/')}" height="100"></iframe>`;
      await reportOf(
        page(`${strict}; frame-src ${other}`, frame),
        ({framesThatReport}) => framesThatReport[0]!,
      );
      const {violations} = await reportOf(
        page(strict, frame),
        ({violations}) => violations.length > 0,
      );
      expect(violations.join()).to.contain('frame-src');
    });
  });
});
