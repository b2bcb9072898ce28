/**
 * The table of widgets in README.md, from their classes and the built manifest.
 *
 *     node scripts/readme-widgets.mjs           writes it
 *     node scripts/readme-widgets.mjs --check   exit code 1 where it is not current
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
    return `| \`<${tag}>\` | ${summary} | ${code(layoutNames(Widget))} | ${code(own)} |`;
  });
  const table = [
    '| tag | shows | layouts | attributes of its own |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const isCheck = process.argv.includes('--check');
  const isChanged = await writeBlock('widgets', table, {isCheck});
  if (isCheck && isChanged) {
    throw new PlainError(
      'The table of widgets in README.md is not current: "node scripts/readme-widgets.mjs".',
    );
  }
});
