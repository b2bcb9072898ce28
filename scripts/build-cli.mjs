/**
 * Builds the command line tool as one file, dist/cli.mjs, so that it adds no dependencies to the
 * package. The licences of bundled packages are at its end.
 */
import {join} from 'node:path';
import {build} from 'esbuild';
import {bundleForNode} from './bundle-for-node.mjs';
import {main, root} from './setup.mjs';

/** The script of an added language, in which `__LANGUAGE__` stands for its texts. */
const languageScript = async () => {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src', 'embed', 'own-language', 'script.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0].text.trim();
};

await main(async () =>
  bundleForNode({
    entryPoints: [join(root, 'bin', 'cli', 'main.mjs')],
    outfile: join(root, 'dist', 'cli.mjs'),
    // The UMD build of jsonc-parser requires its parts at run time.
    mainFields: ['module', 'main'],
    define: {__LANGUAGE_SCRIPT__: JSON.stringify(await languageScript())},
  }),
);
