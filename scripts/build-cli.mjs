/**
 * Builds the command line tool as one file, dist/cli.mjs, so that it adds no dependencies to the
 * package. The licences of bundled packages are at its end.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {readPackage} from './packages.mjs';
import {main, root} from './setup.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Names of the packages in a bundle. */
const packagesIn = ({inputs}) => [
  ...new Set(
    Object.keys(inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
    ),
  ),
];

const licenceOf = (name) =>
  `/*!\n${name}\n\n${readPackage(name).licenseText.replaceAll('*/', '* /')}\n*/\n`;

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

await main(async () => {
  const outfile = join(root, 'dist', 'cli.mjs');
  const {metafile} = await build({
    entryPoints: [join(root, 'bin', 'cli', 'main.mjs')],
    outfile,
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The UMD build of jsonc-parser requires its parts at run time.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    define: {
      __VERSION__: JSON.stringify(version),
      __LANGUAGE_SCRIPT__: JSON.stringify(await languageScript()),
    },
    banner: {
      js: `/*! cooperation-widgets ${version}, cli.mjs: MIT. Contains what is named at the end. */`,
    },
    tsconfig: join(root, 'tsconfig.json'),
  });
  const licences = packagesIn(metafile).sort().map(licenceOf);
  writeFileSync(outfile, `${readFileSync(outfile, 'utf8')}\n${licences.join('\n')}`);
});
