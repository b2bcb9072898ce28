/**
 * Compares two versions of dist/custom-elements.json. CHANGELOG.md of a release must list the
 * differences.
 *
 *     node scripts/compare-api.mjs before.json [after.json]
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {main, PlainError, root} from './setup.mjs';

const KINDS = [
  'attributes',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
  'events',
  'members',
];

/** Every public name with its documentation: `<key-figures> attributes layout`. */
const namesIn = (file) => {
  const {modules} = JSON.parse(readFileSync(file, 'utf8'));
  const declarations = modules.flatMap(({declarations: list = []}) => list);
  return new Map(
    declarations.flatMap((declaration) =>
      KINDS.flatMap((kind) =>
        (declaration[kind] ?? []).map((each) => [
          `${declaration.tagName ? `<${declaration.tagName}>` : declaration.name} ${kind} ${each.name || '(default)'}`,
          JSON.stringify([each.type?.text, each.description, each.default]),
        ]),
      ),
    ),
  );
};

await main(() => {
  const [before, after = join(root, 'dist', 'custom-elements.json')] = process.argv.slice(2);
  if (!before) throw new PlainError('node scripts/compare-api.mjs before.json [after.json]');
  const [old, now] = [namesIn(before), namesIn(after)];
  for (const name of old.keys()) if (!now.has(name)) console.log(`- ${name}`);
  for (const name of now.keys()) if (!old.has(name)) console.log(`+ ${name}`);
  for (const [name, text] of now) {
    if (old.has(name) && old.get(name) !== text) console.log(`~ ${name}`);
  }
});
