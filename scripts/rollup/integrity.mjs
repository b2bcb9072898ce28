/**
 * Rollup plugin: dist/integrity.json, the hash by which a page can pin each script:
 * `<script src="…/embed.js" integrity="sha384-…" crossorigin="anonymous">`.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

/** One instance for all bundles of a build: add `plugin()` to each of them. */
export const integrity = ({file}) => {
  const hashes = new Map();
  return () => ({
    name: 'integrity',
    writeBundle({file: script}) {
      const hash = createHash('sha384').update(readFileSync(script)).digest('base64');
      hashes.set(basename(script), `sha384-${hash}`);
      const sorted = Object.fromEntries([...hashes].sort());
      writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  });
};
