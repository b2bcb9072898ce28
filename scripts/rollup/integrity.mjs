/**
 * Rollup plugin: dist/integrity.json, the hash by which a page can pin each script:
 * `<script src="…/embed.js" integrity="sha384-…" crossorigin="anonymous">`.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

/** One instance for all bundles of a build: add `plugin()` to each of them; `add` takes other files. */
export const integrity = ({file}) => {
  const hashes = new Map();
  const add = (name, content) =>
    hashes.set(name, `sha384-${createHash('sha384').update(content).digest('base64')}`);
  const plugin = () => ({
    name: 'integrity',
    writeBundle({file: script}) {
      add(basename(script), readFileSync(script));
      const sorted = Object.fromEntries([...hashes].sort());
      writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  });
  return {plugin, add};
};
