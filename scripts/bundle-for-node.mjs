/** Bundles a module for Node.js into one file, with the licences of its packages at its end. */
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {readPackage} from './packages.mjs';
import {root} from './setup.mjs';

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

/** `options`: entry, `outfile`, and what is special about them, as esbuild takes it. */
export const bundleForNode = async ({outfile, define, ...options}) => {
  const {metafile} = await build({
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    outfile,
    define: {__VERSION__: JSON.stringify(version), ...define},
    banner: {
      js: `/*! cooperation-widgets ${version}, ${basename(outfile)}: MIT. Contains what is named at the end. */`,
    },
    tsconfig: join(root, 'tsconfig.json'),
    ...options,
  });
  const licences = packagesIn(metafile).sort().map(licenceOf);
  writeFileSync(outfile, `${readFileSync(outfile, 'utf8')}\n${licences.join('\n')}`);
};
