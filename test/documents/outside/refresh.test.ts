/** Loading anew from time to time, and not when nobody would see it. */
import {aTimeout, expect} from '@open-wc/testing';
import {
  subscribe,
  type SharedDocument,
  type Subscriber,
} from '../../../src/documents/outside/shared-documents.js';
import {intervalOf, pace, schedule} from '../../../src/documents/outside/refresh.js';
import {listenersFor} from '../../helpers/listeners.js';
import {address, countOf} from '../../helpers/requests.js';
import {until} from '../../helpers/until.js';

const {shortest} = pace;

/** What the page is at the moment: `hidden` of the document, `onLine` of the browser. */
const be = (state: {hidden?: boolean; onLine?: boolean}): void => {
  if (state.hidden !== undefined) {
    Object.defineProperty(HTMLDocument.prototype, 'hidden', {
      configurable: true,
      value: state.hidden,
    });
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  }
  if (state.onLine !== undefined) {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: state.onLine});
    window.dispatchEvent(new Event(state.onLine ? 'online' : 'offline'));
  }
};

let used: [SharedDocument, Subscriber][] = [];

/** Subscribes to the document at `href`, every 50 ms. */
function show(href: string, {interval}: {interval: number | undefined} = {interval: 50}) {
  const seen: string[] = [];
  const subscriber: Subscriber = {
    interval,
    changed() {
      const {checked, failures} = shared.state!;
      seen.push([checked?.document?.figures?.[0]?.label, ...failures.map(({code}) => code)].join());
    },
  };
  const shared = subscribe(subscriber, href, '', undefined);
  used.push([shared, subscriber]);
  return {shared, seen, leave: () => shared.unsubscribe(subscriber)};
}

beforeEach(() => {
  pace.shortest = 50;
  be({hidden: false, onLine: true});
});

afterEach(() => {
  for (const [shared, subscriber] of used) shared.unsubscribe(subscriber);
  used = [];
  pace.shortest = shortest;
  Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('intervalOf', () => {
  beforeEach(() => {
    pace.shortest = shortest;
  });

  for (const [written, seconds] of [
    ['30s', 30],
    ['15m', 900],
    ['2h', 7200],
    ['900', 900],
    [' 15 M ', 900],
    ['“15m”', 900],
    ['1.5h', 5400],
    ['1,5h', 5400],
    ['15 min', 900],
    ['15 minutes', 900],
    ['2 hours', 7200],
    ['45 seconds', 45],
    ['1s', 10],
    ['0.001h', 10],
  ] as const) {
    it(`reads ${written}`, () => {
      expect(intervalOf(written)).to.equal(seconds * 1000);
    });
  }

  for (const written of ['', 'never', '0', '0m', '1d', '3 weeks', 'm', '-', '1m 30s', '2 months']) {
    it(`is none: "${written}"`, () => {
      expect(intervalOf(written)).to.equal(undefined);
    });
  }
});

describe('refresh', () => {
  it('brings what has changed', async () => {
    const {seen} = show(address('changing', {key: crypto.randomUUID()}));
    await until(() => seen.length >= 3);
    expect(seen.slice(0, 3)).to.deep.equal(['version 1', 'version 2', 'version 3']);
  });

  it('brings nothing where nothing has changed, however it is written', async () => {
    const key = crypto.randomUUID();
    const {shared, seen} = show(address('good,formatted,good,changing', {key}));
    await until(() => seen.length >= 1);
    const {state} = shared;
    const first = state!.at;
    await until(async () => (await countOf(key)).asked >= 3);
    await until(() => seen.length >= 2);
    expect(seen.slice(0, 2)).to.deep.equal(['from the server', 'version 4']);
    expect(state!.at, 'known to be good until').to.be.above(first);
  });

  it('asks once at a time, however long it takes', async () => {
    const key = crypto.randomUUID();
    const {seen} = show(address('good,slow', {key}));
    await until(() => seen.length >= 1);
    await aTimeout(300);
    expect((await countOf(key)).asked).to.equal(2);
  });

  it('keeps the document when it fails, and says it once', async () => {
    const key = crypto.randomUUID();
    const {shared, seen} = show(address('good,not-found,not-found,page,unreadable,good', {key}));
    await until(() => seen.length >= 5);
    expect(seen.slice(0, 5)).to.deep.equal([
      'from the server',
      'from the server,http-status',
      'from the server,html-instead-of-json',
      'from the server,document-unreadable',
      'from the server',
    ]);
    expect(shared.state!.failures).to.deep.equal([]);
  });

  it('recovers from a first answer that failed', async () => {
    const {seen} = show(address('not-found,good', {key: crypto.randomUUID()}));
    await until(() => seen.length >= 2);
    expect(seen).to.deep.equal([',http-status', 'from the server']);
  });

  for (const [what, pause, resume] of [
    ['the page is hidden', {hidden: true}, {hidden: false}],
    ['the browser is offline', {onLine: false}, {onLine: true}],
  ] as const) {
    it(`waits while ${what}, and makes it good after that`, async () => {
      const key = crypto.randomUUID();
      const {seen} = show(address('changing', {key}), {interval: 150});
      await until(() => seen.length >= 1);
      be(pause);
      await aTimeout(400);
      expect((await countOf(key)).asked).to.equal(1);
      const resumed = performance.now();
      be(resume);
      await until(() => seen.length >= 2);
      expect(performance.now() - resumed, 'at once').to.be.below(140);
    });
  }

  it('ends with the last who wants it, and leaves no listener', async () => {
    const listening = listenersFor(['visibilitychange', 'online', 'offline']);
    const key = crypto.randomUUID();
    const href = address('changing', {key});
    const subscribers = [show(href), show(href), show(href, {interval: undefined})];
    await until(() => subscribers[0]!.seen.length >= 2);
    // Between two requests.
    await until(() => listening.count === 3);
    subscribers[0]!.leave();
    subscribers[1]!.leave();
    await aTimeout(200);
    expect(listening.count).to.equal(0);
    const {asked} = await countOf(key);
    await aTimeout(200);
    expect((await countOf(key)).asked).to.equal(asked);
    listening.stop();
  });

  it('goes at the pace of whoever wants it most', async () => {
    const key = crypto.randomUUID();
    const href = address('changing', {key});
    const patient = show(href, {interval: 3_600_000});
    await until(() => patient.seen.length >= 1);
    await aTimeout(150);
    expect((await countOf(key)).asked).to.equal(1);
    show(href, {interval: 50});
    await until(() => patient.seen.length >= 3);
  });

  it('has one timer for all', () => {
    const {setTimeout: set, clearTimeout: clear} = window;
    const running = new Set<unknown>();
    const fake = {
      setTimeout: (act: () => void, delay: number) => {
        const timer = set(() => {
          running.delete(timer);
          act();
        }, delay);
        running.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => {
        running.delete(timer);
        clear(timer);
      },
    };
    const all = Array.from({length: 50}, (_, i) => ({
      due: Date.now() + 60_000 + i,
      refresh: () => undefined,
    }));
    Object.assign(window, fake);
    try {
      for (const each of all) schedule(each);
      expect(running.size).to.equal(1);
    } finally {
      Object.assign(window, {setTimeout: set, clearTimeout: clear});
      for (const each of all) schedule(Object.assign(each, {due: undefined}));
    }
  });
});
