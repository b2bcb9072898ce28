/** The messages in the code: each stands in one place. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {transformSync} from 'esbuild';
import {parseAst} from 'rollup/parseAst';
import {messageCalls} from '../../scripts/rollup/message-calls.mjs';
import {root} from '../../scripts/setup.mjs';

const files = readdirSync(join(root, 'src'), {recursive: true}).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('generated'),
);

const idsIn = (source) => {
  const {code} = transformSync(source, {loader: 'ts', format: 'esm'});
  return messageCalls(parseAst(code), code, assert.fail).map(({id}) => id);
};

test('a message that several places show is a function that they share', () => {
  const places = new Map();
  for (const file of files) {
    for (const id of idsIn(readFileSync(join(root, 'src', file), 'utf8'))) {
      places.set(id, [...(places.get(id) ?? []), file]);
    }
  }
  assert.ok(places.size > 100);
  assert.deepEqual(
    [...places].filter(([, found]) => found.length > 1),
    [],
  );
});
