/**
 * Finds the browsers that the tests drive: Chromium (or a relative of it) and
 * Firefox. As a command it prints the path of Chromium.
 */
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const MACOS_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Arguments that keep Chromium quiet: no network of its own, no first-run pages. */
export const launchArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses to start its sandbox as root, the usual user in containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
    .find(isExecutable);
};

const inUsualPlaces = () => {
  if (process.platform === 'darwin') return MACOS_PLACES.find(isExecutable);
  if (process.platform !== 'win32') return undefined;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  return roots
    .flatMap((root) => WINDOWS_PLACES.map((place) => join(root, place)))
    .find(isExecutable);
};

/** Browsers that Playwright or Puppeteer downloaded for another project of this user. */
const inCaches = () => {
  const home = homedir();
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    process.env.PUPPETEER_CACHE_DIR,
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    join(home, 'AppData', 'Local', 'ms-playwright'),
    join(home, '.cache', 'puppeteer'),
  ].filter((folder) => folder && existsSync(folder));
  const wanted =
    /[\\/](chrome|chromium|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)(\.exe)?$/;
  for (const cache of caches) {
    const found = readdirSync(cache, {recursive: true})
      .filter((path) => /chrom/i.test(path) && wanted.test(`/${path}`))
      .map((path) => join(cache, path))
      .find(isExecutable);
    if (found) return found;
  }
  return undefined;
};

/** `@sparticuz/chromium` contains a browser in its npm package; used if it is installed. */
const fromPackage = async () => {
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
};

/** Path of a Chromium-like browser, or `undefined`. `CHROME_PATH` takes precedence. */
export const findChromium = async () => {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return onPath(CHROMIUM_NAMES) ?? inUsualPlaces() ?? inCaches() ?? (await fromPackage());
};

/** Path of Firefox, or `undefined`. `FIREFOX_PATH` takes precedence. */
export const findFirefox = () => {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return onPath(FIREFOX_NAMES);
};

/** Path of a program on `PATH`, or `undefined`. */
export const findProgram = (name) => onPath([name]);

/** What to do when no browser is found, in one line. */
export const chromiumAdvice = process.env.CHROME_PATH
  ? `CHROME_PATH names no program that can be run: ${process.env.CHROME_PATH}`
  : 'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program.';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await findChromium();
  if (path) {
    console.log(path);
  } else {
    console.error(chromiumAdvice);
    process.exitCode = 1;
  }
}
