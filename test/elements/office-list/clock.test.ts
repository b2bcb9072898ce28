/** One timer for all widgets of a page: none without a widget, and none while nobody looks. */
import {expect} from '@open-wc/testing';
import '../../../src/define/office-list.js';
import type {OfficeList} from '../../../src/elements/office-list/office-list.js';
import {officeFacts} from '../../facts.js';
import {painted, parts, textsOf} from '../../helpers/parts.js';

const MINUTE = 60_000;

const real = {
  setTimeout: window.setTimeout,
  clearTimeout: window.clearTimeout,
  now: Date.now,
};

/** Timers that wait for the next minute. */
let waiting = new Map<number, {readonly callback: () => void; readonly delay: number}>();
let now = 0;

/** Lets time pass until the next tick, as browsers do. */
function tick(): void {
  const [[id, {callback, delay}]] = [...waiting] as [
    [number, {callback: () => void; delay: number}],
  ];
  waiting.delete(id);
  now += delay;
  callback();
}

function look(hidden: boolean): void {
  Object.defineProperty(HTMLDocument.prototype, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
}

function add(): OfficeList {
  const widget = document.createElement('office-list');
  widget.lang = 'en';
  document.body.append(widget);
  return widget;
}

const minutesOf = (widget: Element): string[] =>
  textsOf(widget, 'time').map((time) => time.slice(3));

describe('the clock of <office-list>', () => {
  beforeEach(() => {
    waiting = new Map();
    now = Date.parse('2026-01-15T12:04:12.345Z');
    Date.now = () => now;
    window.setTimeout = ((callback: () => void, delay = 0, ...values: unknown[]) => {
      // Anything else that sets a timer is not the clock, which waits for a full minute.
      if (delay !== MINUTE - (now % MINUTE)) {
        return Reflect.apply(real.setTimeout, window, [callback, delay, ...values]) as number;
      }
      const id = -1 - waiting.size;
      waiting.set(id, {callback, delay});
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      if (!waiting.delete(Number(id))) real.clearTimeout.call(window, id);
    };
  });

  afterEach(() => {
    for (const widget of document.querySelectorAll('office-list')) widget.remove();
    Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
    Object.assign(window, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
    Date.now = real.now;
  });

  it('is one timer for all widgets, set to the full minute', async () => {
    const widgets = [add(), add(), add()];
    await painted();
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect([...waiting.values()].map(({delay}) => delay)).to.deep.equal([47_655]);
    for (const widget of widgets) expect(parts(widget, 'time')).to.have.length(officeFacts.length);

    add();
    expect(waiting.size, 'with one more').to.equal(1);
  });

  it('shows each minute in all of them', async () => {
    const widgets = [add(), add()];
    await painted();
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    for (const widget of widgets)
      expect(new Set(minutesOf(widget))).to.deep.equal(new Set(['04', '34']));

    tick();
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    for (const widget of widgets)
      expect(new Set(minutesOf(widget))).to.deep.equal(new Set(['05', '35']));
    expect([...waiting.values()].map(({delay}) => delay)).to.deep.equal([MINUTE]);
  });

  it('rests while the page is hidden, and is right at once when it is seen again', async () => {
    const widget = add();
    await painted();
    look(true);
    expect(waiting.size, 'hidden').to.equal(0);
    add();
    expect(waiting.size, 'hidden, with one more').to.equal(0);

    now += 10 * MINUTE;
    look(false);
    expect(waiting.size, 'seen').to.equal(1);
    await widget.updateComplete;
    expect(minutesOf(widget)[0]).to.equal('14');
  });

  it('stops with the last widget, listens no more, and starts again with the next', async () => {
    const widgets = [add(), add()];
    await painted();
    widgets[0]!.remove();
    expect(waiting.size, 'with one').to.equal(1);
    widgets[1]!.remove();
    expect(waiting.size, 'with none').to.equal(0);
    look(true);
    look(false);
    expect(waiting.size, 'with none, seen again').to.equal(0);

    now += 5 * MINUTE;
    document.body.append(widgets[0]!);
    expect(waiting.size, 'with one again').to.equal(1);
    await widgets[0]!.updateComplete;
    expect(minutesOf(widgets[0]!)[0]).to.equal('09');
  });
});
