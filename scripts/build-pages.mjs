/**
 * Builds dist/frame-pages.mjs, which writes frame pages, and with it those in dist/embed/: see
 * bin/cli/pages/. They have no absolute URLs; those that the command `host` writes do.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {bundleForNode} from './bundle-for-node.mjs';
import {rendererSource} from './pages/renderer.mjs';
import {main, root} from './setup.mjs';

/** What widgets load on demand, such as the check of documents, no page needs. */
const withoutLoading = {
  name: 'without-loading',
  setup({onResolve}) {
    onResolve({filter: /./}, ({kind, path}) =>
      kind === 'dynamic-import' ? {path, external: true} : undefined,
    );
  },
};

await main(async () => {
  const dist = join(root, 'dist');
  const outfile = join(dist, 'frame-pages.mjs');
  await bundleForNode({
    stdin: {contents: rendererSource(), loader: 'ts', resolveDir: root},
    outfile,
    plugins: [withoutLoading],
  });
  const {framePages} = await import(pathToFileURL(outfile).href);
  for (const [path, text] of framePages({})) {
    const file = join(dist, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
});
