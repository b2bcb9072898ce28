/**
 * Runs the tests in WebKit: a launcher for web-test-runner that drives
 * WebKitGTK's MiniBrowser over WebDriver, on a virtual display if there is no other.
 */
import {execFileSync, spawn} from 'node:child_process';
import {createServer} from 'node:net';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';

/** `type` of the launcher; commands-plugin.mjs recognises its sessions by it. */
export const WEBKIT_TYPE = 'webkit-webdriver';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Path of WebKitGTK's MiniBrowser, or `undefined`. `MINIBROWSER_PATH` takes precedence. */
export const findMiniBrowser = () => {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  try {
    return execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .find((path) => path.endsWith('/MiniBrowser'));
  } catch {
    return undefined;
  }
};

const startDisplay = async (children) => {
  const display = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1680x1200x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  children.push(display);
  const number = await new Promise((resolve, reject) => {
    let text = '';
    display.on('error', reject);
    display.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
  return `:${number}`;
};

export const webkitLauncher = ({binary = findMiniBrowser(), driver = 'WebKitWebDriver'} = {}) => {
  let base;
  let sessionId;
  let children = [];
  let current;
  let queue = Promise.resolve();

  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {'content-type': 'application/json'},
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const session = (path) => `/session/${sessionId}${path}`;

  return {
    name: 'WebKit',
    type: WEBKIT_TYPE,
    concurrency: 1,
    /** Sends a WebDriver command to the session: `command('POST', '/actions', {…})`. */
    command: (method, path, body) => call(method, session(path), body),

    async initialize() {
      const env = {...process.env};
      if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay(children);
      const port = await freePort();
      base = `http://127.0.0.1:${port}`;
      children.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));
      for (let attempt = 0; ; attempt++) {
        try {
          await call('GET', '/status');
          break;
        } catch (error) {
          if (attempt > 50) throw error;
          await pause(100);
        }
      }
      ({sessionId} = await call('POST', '/session', {
        capabilities: {
          alwaysMatch: {'webkitgtk:browserOptions': {binary, args: ['--automation']}},
        },
      }));
      await call('POST', session('/timeouts'), {pageLoad: 60_000, script: 60_000});
    },

    startSession(id, url) {
      queue = queue.then(async () => {
        current = id;
        await call('POST', session('/url'), {url});
      });
      return queue;
    },

    isActive: (id) => current === id,
    getBrowserUrl: () => call('GET', session('/url')),

    async stopSession() {
      current = undefined;
      await call('DELETE', session('/actions'));
      await call('POST', session('/url'), {url: 'about:blank'});
      return {};
    },

    async stop() {
      try {
        await call('DELETE', session(''));
      } catch {
        // The browser is already gone; only the processes remain.
      }
      for (const child of children.reverse()) child.kill();
      children = [];
    },

    startDebugSession: (_id, url) => call('POST', session('/url'), {url}),
  };
};
