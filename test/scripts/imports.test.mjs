/** The import graph of src/: nothing imports itself by a detour, types included. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import test from 'node:test';
import {ESLint} from 'eslint';
import {filesIn} from '../../scripts/build.mjs';
import {root} from '../../scripts/setup.mjs';

const modules = filesIn(join(root, 'src')).filter((file) => file.endsWith('.ts'));

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)\.js'/g)].map(
    ([, path]) => `${posix.join(posix.dirname(file), path)}.ts`,
  );

/** Every module that is on a path from itself to itself. */
function circles(graph) {
  const reaches = (from, wanted, seen = new Set()) =>
    (graph.get(from) ?? []).some((next) => {
      if (next === wanted) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, wanted, seen);
    });
  return [...graph.keys()].filter((file) => reaches(file, file));
}

test('no module of src/ imports itself by a detour', () => {
  const graph = new Map(modules.map((file) => [file, importsOf(file)]));
  assert.ok(graph.size > 150);
  const missing = [...graph.values()].flat().filter((file) => !graph.has(file));
  assert.deepEqual(missing, [], 'modules that the graph does not know');
  assert.deepEqual(circles(graph), []);
});

test('a circle is found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  assert.deepEqual(circles(graph), ['b', 'c']);
});

test('the linter refuses arrows that go the other way', async () => {
  const eslint = new ESLint({cwd: root});
  const refused = async (filePath, path) => {
    const [{messages}] = await eslint.lintText(`import '${path}';\n`, {
      filePath: join(root, filePath),
    });
    return messages.some(({ruleId}) => ruleId === 'import-x/no-restricted-paths');
  };
  assert.equal(await refused('src/widget/pair.ts', '../elements/key-figures/view.js'), true);
  assert.equal(await refused('src/language/negotiate.ts', '../documents/types.js'), true);
  assert.equal(await refused('src/elements/key-figures/bars.ts', '../office-list/list.js'), true);
  assert.equal(await refused('src/elements/key-figures/bars.ts', './grid.js'), false);
});
