/**
 * Prepares what every command needs: a recent Node.js, the dependencies in the lock file, a browser.
 * Uses only Node.js itself, so that it runs in a fresh clone, and reports what it does or what is
 * missing.
 */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {PlainError} from '../bin/cli/plain-error.mjs';
import {chromiumAdvice, findChromium, findFirefox, findProgram} from './chromium.mjs';
import {findMiniBrowser} from './webkit-launcher.mjs';

export {PlainError};

/** The folder of the project, where every command runs. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = 20;

/** Prints one line about the current step. */
export const say = (text) => {
  process.stdout.write(`▸ ${text}\n`);
};

/**
 * Runs a program, by default in the project folder, and waits for it; resolves with
 * its exit code. `quiet` captures its output and returns it as `output`.
 */
export const run = (program, args = [], {cwd = root, env = {}, quiet = false} = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({code: code ?? 1, signal, output}));
  });

/** Like `run`, but any exit code other than 0 ends the command with that code. */
export const mustRun = async (program, args, options) => {
  const result = await run(program, args, options);
  if (result.code === 0) return result;
  process.stderr.write(result.output);
  throw new PlainError(`"${[program, ...args].join(' ')}" failed.`, result.code);
};

/** Program and first arguments to run a tool in node_modules/.bin on any system. */
export const tool = (packageName, binName = packageName) => {
  const folder = join(root, 'node_modules', packageName);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
};

export const ensureNode = () => {
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= OLDEST_NODE) return;
  throw new PlainError(
    `This needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}. ` +
      'Install a newer one and run the command again.',
  );
};

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

const dependenciesAreInstalled = () => {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  // Compared by content: dates are unreliable after a checkout or a restored cache.
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, {version, optional}]) =>
      path === '' || optional || installed[path]?.version === version,
  );
};

/** Installs the dependencies if they are missing or differ from the lock file. */
export const ensureDependencies = async () => {
  if (dependenciesAreInstalled()) return;
  say('Installing the dependencies (npm ci); this takes a minute the first time.');
  const {code} = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new PlainError(
      'The dependencies could not be installed: see the lines of npm above. ' +
        'npm has to reach a package registry once.',
      code,
    );
  }
};

const ENGINES = {
  chromium: {
    isThere: async () => Boolean(await findChromium()),
    packages: ['chromium'],
    advice: chromiumAdvice,
  },
  firefox: {
    isThere: () => Boolean(findFirefox()),
    packages: ['firefox-esr'],
    advice: 'No Firefox was found. Install it, or set FIREFOX_PATH to its program.',
  },
  webkit: {
    isThere: () =>
      Boolean(
        findMiniBrowser() &&
        findProgram('WebKitWebDriver') &&
        (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || findProgram('Xvfb')),
      ),
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice:
      'No WebKit was found. It runs on Debian and Ubuntu, from the packages ' +
      'webkit2gtk-driver and xvfb.',
  },
};

/** Names that `ensureBrowser` and `ENGINES` know. */
export const engineNames = Object.keys(ENGINES);

const installPackages = async (packages) => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findProgram('apt-get')) return false;
  say(`Installing ${packages.join(', ')} with apt-get, because no such browser was found.`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  await run('apt-get', [...wait, 'update'], {env});
  const install = [...wait, 'install', '-y', '--no-install-recommends', ...packages];
  return (await run('apt-get', install, {env})).code === 0;
};

/** Finds a browser for each engine, or installs it if possible (on Debian, as root). */
export const ensureBrowser = async (engines = ['chromium']) => {
  for (const name of engines) {
    const engine = ENGINES[name];
    if (!engine) {
      throw new PlainError(`Unknown engine "${name}". Known: ${engineNames.join(', ')}.`);
    }
    if (await engine.isThere()) continue;
    if ((await installPackages(engine.packages)) && (await engine.isThere())) continue;
    throw new PlainError(
      `${engine.advice} (On Debian, as root: apt-get install ${engine.packages.join(' ')})`,
    );
  }
};

/** Runs a command and ends the process with its exit code; a `PlainError` prints only its message. */
export const main = async (command) => {
  try {
    ensureNode();
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof PlainError ? error.message : error.stack}\n`);
    process.exitCode = error.exitCode ?? 1;
  }
};
