/** The files of a new layout of a widget: a plain list of names. */
import {pascal} from './names.mjs';

const found = (source, pattern, what) => {
  const match = pattern.exec(source);
  if (!match) throw new Error(`There is no ${what}.`);
  return match[1];
};

export const layoutFiles = (tag, name, sections, read) => {
  const folder = `src/elements/${tag}`;
  const source = read(`${folder}/${tag}.ts`);
  const Class = pascal(tag);
  const section = found(source, /super\(bundled as BundledDocument, '(\w+)'\)/, 'section');
  const part = found(source, /\bpart: '([\w-]+)'/, 'part of an item');
  const type = found(read(`${folder}/view.ts`), /export type (\w+) = Layout</, 'type of layouts');
  const {name: field} = sections[section];
  const widget = source
    .replace(/(\n(?:import [^;]*;\n)+)/, `$1import {${name}} from './${name}.js';\n`)
    .replace(/(static override readonly layouts = \{[^}]*?),?(\s*\})/, `$1, ${name}$2`)
    .replace(
      /( \* @csspart body-)/,
      ` * @csspart body-${name} - The body in the layout \`${name}\`.\n$1`,
    );
  const stories = read(`stories/${tag}.stories.ts`);
  return [
    {
      file: `${folder}/${name}.ts`,
      isNew: true,
      text: `/** Layout \`${name}\`: a plain list of names. */
import {html} from 'lit';
import {localized} from '../../widget/localized.js';
import type {${type}} from './view.js';

export const ${name}: ${type} = ({items, language}) =>
  html\`<ul role="list">
    \${items.map(({${field}}) => html\`<li part="${part}">\${localized(${field}, language)}</li>\`)}
  </ul>\`;
`,
    },
    {file: `${folder}/${tag}.ts`, text: widget},
    {
      file: `stories/${tag}.stories.ts`,
      text: `${stories}
/** A plain list of names. */
export const ${pascal(name)}: Story = {args: {layout: '${name}'}};
`,
    },
    {
      file: `test/elements/${tag}/${name}.test.ts`,
      isNew: true,
      text: `/** \`<${tag} layout="${name}">\`: content and accessibility. */
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/${tag}.js';
import type {${Class}} from '../../../src/elements/${tag}/${tag}.js';
import {axeFindings} from '../../helpers/axe.js';
import {part, parts} from '../../helpers/parts.js';

describe('<${tag} layout="${name}">', () => {
  it('passes axe, and has every item with a name', async () => {
    const widget = await fixture<${Class}>('<${tag} lang="en" layout="${name}"></${tag}>');
    expect(await axeFindings(widget)).to.deep.equal([]);
    expect([...part(widget, 'body').part]).to.include('body-${name}');
    expect(parts(widget, '${part}')).to.not.be.empty;
    for (const item of parts(widget, '${part}')) expect(item.textContent.trim()).to.not.equal('');
  });
});
`,
    },
  ];
};
