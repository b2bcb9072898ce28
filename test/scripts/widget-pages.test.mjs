/** The page of a widget: what comes from the manifest, and the examples from the stories. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {examplesIn, widgetPage} from '../../scripts/widget-pages.mjs';

const STORIES = `
const meta = {args: {}};
export default meta;
/** Lengths on
 * a scale. */
export const InBars: Story = {args: {layout: 'bars', 'structured-data': true, only: 'K1 "K2"'}};
export const WithDocument: Story = {args: {}, render: show};
export const helper = () => undefined;
`;

test('stories that are a tag alone become examples on one line', () => {
  assert.deepEqual(examplesIn(STORIES, 'key-figures'), [
    {
      title: 'In bars',
      text: 'Lengths on\na scale.',
      html: '<key-figures layout="bars" structured-data only="K1 &quot;K2&quot;"><a href="https://widgets.example/embed/key-figures/">…</a></key-figures>',
    },
  ]);
});

test('a page has all that can be set, styled and listened to, its own first', () => {
  const inheritedFrom = {name: 'WidgetElement'};
  const page = widgetPage({
    tagName: 'key-figures',
    summary: 'Figures.',
    description: 'Each with its source.',
    attributes: [
      {name: 'heading-level', type: {text: 'number'}, description: 'Level.', inheritedFrom},
      {name: 'set', type: {text: 'string'}, description: 'Which\nfigures.'},
    ],
    members: [
      {kind: 'field', privacy: 'public', name: 'headingLevel', attribute: 'heading-level'},
      {kind: 'field', privacy: 'public', name: 'data', description: 'A document.'},
      {kind: 'field', privacy: 'protected', name: 'secret', description: 'Hidden.'},
      {kind: 'method', privacy: 'public', name: 'render'},
    ],
    slots: [{name: '', description: 'Fallback.'}],
    cssParts: [{name: 'grid', description: 'The body.'}],
    cssProperties: [{name: '--cw-accent', description: 'Accent.'}],
    cssStates: [{name: 'ready', description: 'Shown.'}],
    events: [{name: 'cw-ready', type: {text: 'WidgetReadyEvent'}, description: 'Shown.'}],
  });
  for (const line of [
    '# `<key-figures>`',
    '- `set` (`string`): Which figures.\n- `heading-level` (`number`): Level.',
    'apart from `headingLevel` (`heading-level`)',
    '- `data`: A document.',
    '- default slot: Fallback.',
    '- `grid`: The body.',
    '- `--cw-accent`: Accent.',
    '- `:state(ready)`: Shown.',
    '- `cw-ready` (`WidgetReadyEvent`): Shown.',
    '## Examples',
  ]) {
    assert.ok(page.includes(line), line);
  }
  assert.ok(!page.includes('Hidden') && !page.includes('render'));
});
