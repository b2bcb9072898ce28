/** The files of a new widget: a list of the items of one section, by name. */
import {camel, pascal} from './names.mjs';

/** The call for the heading of the section's existing widget, which is already translated. */
const headingOf = ({widget}, read) => {
  for (const file of [`${widget}.ts`, 'export.ts']) {
    const source = read(`src/elements/${widget}/${file}`);
    const call = /msg\(\s*'[^']+',\s*\{\s*id: '[\w.-]+\.heading'[^}]*\}\s*,?\s*\)/.exec(source);
    if (call) return call[0];
  }
  throw new Error(`<${widget}> has no message for its heading.`);
};

/** Adds a line to similar ones, in alphabetical order. */
const withLine = (source, pattern, line) => {
  const lines = source.match(pattern);
  const sorted = [...lines, line].sort((a, b) => (a < b ? -1 : 1));
  const start = source.indexOf(lines[0]);
  const end = source.indexOf(lines.at(-1)) + lines.at(-1).length;
  return source.slice(0, start) + sorted.join('') + source.slice(end);
};

const inTable = (source, tag) =>
  [
    [/^import .*\n/gm, `import {${pascal(tag)}} from './elements/${tag}/${tag}.js';\n`],
    [/^export \* from .*\n/gm, `export * from './elements/${tag}/${tag}.js';\n`],
    [/^ {2}'[\w-]+': \w+,\n/gm, `  '${tag}': ${pascal(tag)},\n`],
  ].reduce((text, [pattern, line]) => withLine(text, pattern, line), source);

export const widgetFiles = (tag, section, info, read) => {
  const Class = pascal(tag);
  const name = camel(tag);
  const Item = info.types[0];
  const folder = `src/elements/${tag}`;
  const files = {
    [`${folder}/${tag}.ts`]: `
/** \`<${tag}>\`: the ${section} of a document by name. */
import bundled from '../../generated/documents/${info.widget}.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, ${Item}} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {Items} from '../../widget/items/items.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {${name}Exports} from './export.js';
import {list} from './list.js';
import {${name}Styles} from './${tag}.styles.js';

/**
 * The ${section} of a document by name.
 *
 * Layouts: \`list\` (default) shows a list of names.
 *
 * @summary The ${section} of a document by name.
 *
 * @csspart body-list - The body in the layout \`list\`.
 * @csspart entries - The list.
 * @csspart entry - One of its items.
 */
export class ${Class} extends WidgetElement<${Item}> {
  static override styles = [...WidgetElement.styles, ${name}Styles];
  static override readonly layouts = {list};

  protected override readonly exports = ${name}Exports;

  protected override readonly items = new Items<${Item}>(this, '${section}', {
    part: 'entry',
    searchText: ({${info.name}}, language) => pickText(${info.name}, language).text,
  });

  constructor() {
    super(bundled as BundledDocument, '${section}');
  }

  protected override defaultHeading(): string {
    return ${headingOf(info, read)};
  }
}
`,
    [`${folder}/view.ts`]: `
/** What the layouts of \`<${tag}>\` render. */
import type {${Item}} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

export type ${Class}View = ListRendering<${Item}>;

export type ${Class}Layout = Layout<${Class}View>;
`,
    [`${folder}/list.ts`]: `
/** Layout \`list\`: a list of names. */
import {html} from 'lit';
import {localized} from '../../widget/localized.js';
import type {${Class}Layout} from './view.js';

export const list: ${Class}Layout = ({items, language}) =>
  html\`<ul part="entries" role="list">
    \${items.map(({${info.name}}) => html\`<li part="entry">\${localized(${info.name}, language)}</li>\`)}
  </ul>\`;
`,
    [`${folder}/${tag}.styles.ts`]: `
/** Styles of \`<${tag}>\`. */
import {css} from 'lit';

export const ${name}Styles = css\`
  [part~='entry'] {
    border-block-start: 1px solid var(--_cw-border);
    padding-block: 0.5em;
  }
\`;
`,
    [`${folder}/export.ts`]: `
/** Exports ${section}: as rows of a table and as schema.org data. */
import {pickText} from '../../documents/localized-text.js';
import type {${Item}} from '../../documents/types.js';
import * as words from '../../language/words.js';
import type {Exports} from '../../widget/export/exports.js';
import type {${Class}View} from './view.js';

export const ${name}Exports: Exports<${Item}, ${Class}View> = {
  header: () => [
    'id',
    words.name(),
    words.source(),
  ],
  rows: ({id, ${info.name}, source}, {document, language}) => [
    [id, pickText(${info.name}, language).text, source?.url ?? document.source.url],
  ],
  graph: (items, {language}) => ({
    '@type': 'Dataset',
    about: items.map(({id, ${info.name}}) => ({
      '@type': 'Thing',
      identifier: id,
      name: pickText(${info.name}, language).text,
    })),
  }),
};
`,
    [`src/define/${tag}.ts`]: `
/** Registers \`<${tag}>\`. */
import {${Class}} from '../elements/${tag}/${tag}.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('${tag}', ${Class});
`,
    [`stories/${tag}.stories.ts`]: `
/** \`<${tag}>\` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/${tag}.js';
import * as many from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/${tag}',
  component: '${tag}',
  tags: ['autodocs'],
  argTypes: {...commonArgTypes, ...layoutOf('${tag}')},
  render: (args) => widget('${tag}', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** Every item by name. */
export const List: Story = {args: {}};

/** A long list, with search field and “Show more”. */
export const Many: Story = {args: {}, render: widgetWith('${tag}', many.${section}(120))};
`,
    [`test/elements/${tag}/${tag}.test.ts`]: `
/** \`<${tag}>\`: accessibility, properties, behaviour. */
import {expect, fixture} from '@open-wc/testing';
import bundled from '../../../src/generated/documents/${info.widget}.json' with {type: 'json'};
import '../../../src/define/${tag}.js';
import type {${Class}} from '../../../src/elements/${tag}/${tag}.js';
import {axeFindings} from '../../helpers/axe.js';
import {part, parts, textOf} from '../../helpers/parts.js';

const draw = (attributes = ''): Promise<${Class}> =>
  fixture<${Class}>(\`<${tag} lang="en" \${attributes}></${tag}>\`);

describe('<${tag}>', () => {
  it('passes axe', async () => {
    expect(await axeFindings(await draw())).to.deep.equal([]);
  });

  it('only: shows what it names, in its order', async () => {
    const [first, second] = bundled.${section};
    const widget = await draw(\`only="\${second!.id} \${first!.id}"\`);
    expect(parts(widget, 'entry')).to.have.length(2);
    const all = await draw();
    expect(textOf(widget, 'entry')).to.equal(parts(all, 'entry')[1]!.textContent.trim());
  });

  it('has an entry for every item, under a heading', async () => {
    const widget = await draw();
    expect(part(widget, 'entries').querySelectorAll('li')).to.have.length(bundled.${section}.length);
    expect(textOf(widget, 'heading')).to.not.equal('');
  });
});
`,
  };
  return [
    ...Object.entries(files).map(([file, text]) => ({file, text: text.trimStart(), isNew: true})),
    {file: 'src/widgets.ts', text: inTable(read('src/widgets.ts'), tag)},
    {
      file: 'CHANGELOG.md',
      text: read('CHANGELOG.md').replace('### Added\n\n', `### Added\n\n- \`<${tag}>\`.\n`),
    },
  ];
};
