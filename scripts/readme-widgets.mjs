/**
 * The table of widgets in README.md, from their classes and the built manifest.
 *
 *     node scripts/readme-widgets.mjs           writes it
 *     node scripts/readme-widgets.mjs --check   exit code 1 if it is out of date
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {loadSource} from './format/load.mjs';
import {writeBlock} from './readme-block.mjs';
import {main, PlainError, root} from './setup.mjs';

const code = (names) => names.map((name) => `\`${name}\``).join(' ');

await main(async () => {
  const {widgets, layoutNames} = await loadSource(`
    export {widgets} from './src/widgets.js';
    export {layoutNames} from './src/widget/rendering.js';
  `);
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap(({declarations: list = []}) => list);
  const rows = Object.entries(widgets).map(([tag, Widget]) => {
    const {summary, attributes = []} = declarations.find(({tagName}) => tagName === tag);
    const own = attributes.filter(({inheritedFrom}) => !inheritedFrom).map(({name}) => name);
    return `| [\`<${tag}>\`](docs/widgets/${tag}.md) | ${summary} | ${code(layoutNames(Widget))} | ${code(own)} |`;
  });
  const table = [
    '| tag | shows | layouts | own attributes |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const isCheck = process.argv.includes('--check');
  const isChanged = await writeBlock('widgets', table, {isCheck});
  if (isCheck && isChanged) {
    throw new PlainError(
      'The table of widgets in README.md is out of date: run "node scripts/readme-widgets.mjs".',
    );
  }
});
