/**
 * `npm start`: from a fresh clone to gallery and studio in a browser. Installs what is missing, builds,
 * serves locally, rebuilds what a change affects and reloads open pages. Ctrl-C ends it. `PORT` sets
 * the first port to try.
 */
import {statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {serve} from './serve.mjs';
import {ensureDependencies, main, root, say} from './setup.mjs';

const DEFAULT_PORT = 8000;

/** Milliseconds between two checks for changes. */
const LOOK_EVERY = 500;

const ended = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

const readPort = () => {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  say(`PORT="${process.env.PORT}" is not a port; starting at ${DEFAULT_PORT}.`);
  return DEFAULT_PORT;
};

/** Rollup in watch mode: it knows which bundles a source file affects. */
const watchBundles = async ({onBuilt, onError}) => {
  const {watch} = await import('rollup');
  const {loadConfigFile} = await import('rollup/loadConfigFile');
  const {options, warnings} = await loadConfigFile(join(root, 'rollup.config.mjs'), {});
  const watcher = watch(options.map((each) => ({...each, watch: {clearScreen: false}})));
  let error;
  watcher.on('event', (event) => {
    if (event.code === 'START') error = undefined;
    // Every bundle with the file reports the same.
    if (event.code === 'ERROR') error ??= event.error;
    if (event.code === 'BUNDLE_END') event.result.close();
    if (event.code !== 'END') return;
    warnings.flush();
    if (error) onError(error);
    else onBuilt();
  });
  return watcher;
};

/** Calls `onChange` with the files under `paths` that were added, changed or deleted. */
const watchFiles = (paths, filesIn, onChange) => {
  const look = () =>
    new Map(
      paths
        .flatMap((path) => filesIn(join(root, path)))
        .map((file) => [file, statSync(file, {throwIfNoEntry: false})?.mtimeMs]),
    );
  let known = look();
  const timer = setInterval(() => {
    const now = look();
    const files = [...new Set([...known.keys(), ...now.keys()])];
    const changed = files.filter((file) => known.get(file) !== now.get(file));
    known = now;
    if (changed.length > 0) onChange(changed);
  }, LOOK_EVERY);
  return () => clearInterval(timer);
};

await main(async () => {
  await ensureDependencies();
  const {doSteps, filesIn, forGallery, steps} = await import('./build.mjs');
  const {SOURCES} = await import('./site-texts.mjs');

  /** Changes are handled in sequence: parallel builds would write the same files. */
  let queue = Promise.resolve();
  const enqueue = (work) => {
    queue = queue.then(work).catch((error) => process.stderr.write(`${error.message}\n`));
    return queue;
  };

  say('Building; this takes a moment.');
  await doSteps([steps.generate]);

  let server;
  let builtOnce;
  const firstBuild = new Promise((resolve) => (builtOnce = resolve));
  const watcher = await watchBundles({
    onBuilt: () =>
      enqueue(async () => {
        await doSteps(forGallery);
        server?.reload();
        if (server) say('Rebuilt; reloading open pages.');
        builtOnce();
      }),
    onError: (error) => {
      process.stderr.write(`\n${error.message}\n${error.frame ?? ''}\n`);
      say('Still serving the last successful build.');
      builtOnce();
    },
  });
  await Promise.race([firstBuild, ended]);

  server = await serve({root, port: readPort()});
  const stops = [
    watchFiles(['site'], filesIn, () => server.reload()),
    watchFiles(['xliff', 'src/documents/cnrs', ...SOURCES], filesIn, () =>
      enqueue(async () => {
        await doSteps([steps.generate, steps.gallery]);
        server.reload();
      }),
    ),
    watchFiles(['scripts/build-pages.mjs', 'scripts/pages', 'bin/cli/pages'], filesIn, () =>
      enqueue(async () => {
        await doSteps([steps.pages]);
        server.reload();
      }),
    ),
  ];
  process.stdout.write(
    `\nThe gallery is at ${server.url}\nThe studio is at ${server.url}studio/\nCtrl-C ends it.\n\n`,
  );

  await ended;
  for (const stop of stops) stop();
  await Promise.all([watcher.close(), server.close()]);
  say('Ended.');
  process.exit(0);
});
