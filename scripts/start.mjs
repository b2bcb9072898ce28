/**
 * `npm start`: from a fresh clone to the gallery in a browser. Installs what is
 * missing, builds, serves on this machine, builds again what a change concerns and
 * loads the open pages again. Ctrl-C ends it. `PORT` chooses the port to begin with.
 */
import {statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {serve} from './serve.mjs';
import {ensureDependencies, main, root, say} from './setup.mjs';

const DEFAULT_PORT = 8000;

/** Milliseconds between two looks at what may have changed. */
const LOOK_EVERY = 500;

const ended = new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

const readPort = () => {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  say(`PORT="${process.env.PORT}" is no port; beginning at ${DEFAULT_PORT}.`);
  return DEFAULT_PORT;
};

/** Rollup in watch mode: it knows itself which bundles a source file concerns. */
const watchBundles = async ({onBuilt, onError}) => {
  const {watch} = await import('rollup');
  const {loadConfigFile} = await import('rollup/loadConfigFile');
  const {options, warnings} = await loadConfigFile(join(root, 'rollup.config.mjs'), {});
  const watcher = watch(options.map((each) => ({...each, watch: {clearScreen: false}})));
  let error;
  watcher.on('event', (event) => {
    if (event.code === 'START') error = undefined;
    // Every bundle that has the file says the same.
    if (event.code === 'ERROR') error ??= event.error;
    if (event.code === 'BUNDLE_END') event.result.close();
    if (event.code !== 'END') return;
    warnings.flush();
    if (error) onError(error);
    else onBuilt();
  });
  return watcher;
};

/** Calls `onChange` with the files under `paths` that are new, changed or gone. */
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
  const {doSteps, filesIn, steps} = await import('./build.mjs');

  /** One change after the other: two builds at once would write the same files. */
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
        await doSteps([steps.manifest, steps.pages, steps.data]);
        server?.reload();
        if (server) say('Built again; open pages load again.');
        builtOnce();
      }),
    onError: (error) => {
      process.stderr.write(`\n${error.message}\n${error.frame ?? ''}\n`);
      say('The last build that worked stays until this is fixed.');
      builtOnce();
    },
  });
  await Promise.race([firstBuild, ended]);

  server = await serve({root, port: readPort()});
  const stops = [
    watchFiles(['site'], filesIn, () => server.reload()),
    watchFiles(['xliff', 'src/documents/cnrs'], filesIn, () =>
      enqueue(() => doSteps([steps.generate])),
    ),
    watchFiles(['scripts/build-pages.mjs', 'scripts/pages'], filesIn, () =>
      enqueue(async () => {
        await doSteps([steps.pages]);
        server.reload();
      }),
    ),
  ];
  process.stdout.write(`\nThe gallery is at ${server.address}\nCtrl-C ends it.\n\n`);

  await ended;
  for (const stop of stops) stop();
  await Promise.all([watcher.close(), server.close()]);
  say('Ended.');
  process.exit(0);
});
