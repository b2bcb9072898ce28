/**
 * Makes the commands of @web/test-runner-commands work alike in every engine, and adds
 * `collect-garbage` for Chromium and `take-screenshot` for Chromium and Firefox:
 * `emulateMedia({forcedColors})` in Chromium, key chords (`Shift+Tab`) in
 * Chromium and Firefox, keys, mouse and viewport in WebKit. A command that an engine does not
 * support fails with a clear message; it is never ignored.
 */
import {WEBKIT_TYPE} from './webkit-launcher.mjs';

const MEDIA_FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/** Key names of the DOM and their WebDriver code points. */
const WEBDRIVER_KEYS = {
  Alt: '\ue00a',
  ArrowDown: '\ue015',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  ArrowUp: '\ue013',
  Backspace: '\ue003',
  Control: '\ue009',
  Delete: '\ue017',
  End: '\ue010',
  Enter: '\ue007',
  Escape: '\ue00c',
  Home: '\ue011',
  Meta: '\ue03d',
  PageDown: '\ue00f',
  PageUp: '\ue00e',
  Shift: '\ue008',
  Space: ' ',
  Tab: '\ue004',
};

const MOUSE_BUTTONS = {left: 0, middle: 1, right: 2};

const keysOf = (chord) => (chord === '+' ? ['+'] : chord.split('+'));

const webdriverKey = (name) => {
  const key = WEBDRIVER_KEYS[name] ?? name;
  if ([...key].length !== 1) throw new Error(`sendKeys does not know the key "${name}" in WebKit.`);
  return key;
};

const down = (name) => ({type: 'keyDown', value: webdriverKey(name)});
const up = (name) => ({type: 'keyUp', value: webdriverKey(name)});

const keyActions = (payload) => {
  if (payload.type !== undefined) return [...payload.type].flatMap((key) => [down(key), up(key)]);
  if (payload.press !== undefined) {
    const keys = keysOf(payload.press);
    return [...keys.map(down), ...keys.reverse().map(up)];
  }
  return payload.down === undefined ? [up(payload.up)] : [down(payload.down)];
};

const mouseActions = ({type, position, button = 'left'}) => {
  const press = {type: 'pointerDown', button: MOUSE_BUTTONS[button]};
  const release = {type: 'pointerUp', button: MOUSE_BUTTONS[button]};
  const move = position && {
    type: 'pointerMove',
    origin: 'viewport',
    duration: 0,
    x: Math.round(position[0]),
    y: Math.round(position[1]),
  };
  if (type === 'move') return [move];
  if (type === 'click') return [move, press, release];
  return [type === 'down' ? press : release];
};

const resizeWebkit = async (browser, {width, height}) => {
  const inner = await browser.command('POST', '/execute/sync', {
    script: 'return [innerWidth, innerHeight]',
    args: [],
  });
  const outer = await browser.command('GET', '/window/rect');
  await browser.command('POST', '/window/rect', {
    width: outer.width + width - inner[0],
    height: outer.height + height - inner[1],
  });
};

const inWebkit = async ({command, payload, session: {browser}}) => {
  switch (command) {
    case 'send-keys':
      await browser.command('POST', '/actions', {
        actions: [{type: 'key', id: 'keyboard', actions: keyActions(payload)}],
      });
      return true;
    case 'send-mouse':
      await browser.command('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: {pointerType: 'mouse'},
            actions: mouseActions(payload),
          },
        ],
      });
      return true;
    case 'reset-mouse':
      await browser.command('DELETE', '/actions');
      return true;
    case 'set-viewport':
      await resizeWebkit(browser, payload);
      return true;
    default:
      return undefined;
  }
};

/** Page → its emulated media, and the protocol session that owns them. */
const emulations = new WeakMap();

const applyMedia = async ({client, media}) => {
  const features = Object.entries(MEDIA_FEATURES)
    .filter(([name]) => media[name])
    .map(([name, feature]) => ({name: feature, value: media[name]}));
  await client.send('Emulation.setEmulatedMedia', {media: media.media ?? '', features});
};

/** Features that a call omits keep their value; `null` removes the emulation. */
const emulateInChromium = async (page, payload) => {
  let emulation = emulations.get(page);
  if (!emulation) {
    // Never detached: the emulation ends with the protocol session that asked for it.
    emulation = {client: await page.createCDPSession(), media: {}};
    emulations.set(page, emulation);
  }
  Object.assign(emulation.media, payload);
  await applyMedia(emulation);
  return true;
};

const pressChord = async (page, chord) => {
  const keys = keysOf(chord);
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
  return true;
};

/** Collects all garbage, and counts what is left in the page. */
const collectGarbage = async (page) => {
  const client = await page.createCDPSession();
  // Some objects only go with a second or third collection.
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await client.send('Memory.getDOMCounters');
  await client.detach();
  return {nodes, listeners: jsEventListeners};
};

const takeScreenshot = async (page) => {
  // A covered page is never painted.
  await page.bringToFront();
  return page.screenshot({encoding: 'base64'});
};

const inPuppeteer = ({command, payload, session: {browser, id}}) => {
  if (command === 'emulate-media' && browser.name === 'Chromium') {
    return emulateInChromium(browser.getPage(id), payload);
  }
  if (command === 'take-screenshot') {
    return takeScreenshot(browser.getPage(id));
  }
  if (command === 'collect-garbage' && browser.name === 'Chromium') {
    return collectGarbage(browser.getPage(id));
  }
  if (command === 'send-keys' && payload.press?.includes('+')) {
    return pressChord(browser.getPage(id), payload.press);
  }
  // The protocol of Firefox only knows the character of this key.
  if (command === 'send-keys' && payload.press === 'Space') {
    return pressChord(browser.getPage(id), ' ');
  }
  return undefined;
};

/** Pages are reused for the next test file, which must not inherit an emulation. */
export const withCleanPages = (launcher) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const emulation = emulations.get(launcher.getPage(id));
    if (emulation) {
      emulation.media = {};
      await applyMedia(emulation);
    }
    return stopSession(id);
  };
  return launcher;
};

export const engineCommands = () => ({
  name: 'engine-commands',
  serverStart({config}) {
    // The runner puts its own command plugins first, and they throw on unknown engines, so ours has
    // to come before all of them.
    for (const plugin of config.plugins) {
      if (!plugin.executeCommand) continue;
      const next = plugin.executeCommand.bind(plugin);
      plugin.executeCommand = async (request) => {
        const own = request.session.browser.type === WEBKIT_TYPE ? inWebkit : inPuppeteer;
        return (await own(request)) ?? next(request);
      };
    }
  },
});
