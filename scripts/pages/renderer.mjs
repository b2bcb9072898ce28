/**
 * What writes the frame pages, as one module without dependencies: for the build, and as
 * dist/frame-pages.mjs for the command `host`, which writes them for the URL of its folder.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {root} from '../setup.mjs';

const bundled = () =>
  readdirSync(join(root, 'src', 'generated', 'documents'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'));

/** The source of the module. Its `framePages` knows the bundled documents. */
export const rendererSource = () => {
  const tags = bundled();
  const styles = readFileSync(join(root, 'src', 'embed', 'frame.css'), 'utf8');
  return `
    ${tags.map((tag, i) => `import document${i} from './src/generated/documents/${tag}.json' with {type: 'json'};`).join('\n')}
    import {framePages as write} from './bin/cli/pages/frame-pages.mjs';
    export * from './bin/cli/pages/frame-pages.mjs';
    const bundled = {${tags.map((tag, i) => `'${tag}': document${i}`).join(', ')}};
    export const framePages = (options) =>
      write({...options, bundled}).set('embed/frame.css', ${JSON.stringify(`\ufeff${styles}`)});
  `;
};
