/** `<key-figures>` in all its sets and layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/key-figures.js';
import musterstadt from './documents/universitaet-musterstadt.json' with {type: 'json'};
import {manyFigures} from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/key-figures',
  component: 'key-figures',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    set: {control: 'select', options: ['instruments', 'influence', 'europe']},
    ...layoutOf('key-figures'),
  },
  render: (args) => widget('key-figures', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** Tiles; a hairline bar compares the figures that can be compared. */
export const Grid: Story = {args: {}};

/** Lengths on a common scale. The offices are not instruments and have no bar. */
export const Bars: Story = {args: {layout: 'bars'}};

/** One dot for each thing counted; the table is one step away. */
export const Dots: Story = {args: {layout: 'dots'}};

export const Table: Story = {args: {layout: 'table'}};

/** Download and copy buttons, and structured data for machines. */
export const Actions: Story = {args: {actions: 'csv json cite', 'structured-data': true}};

/** Qualifiers are part of a figure, to the eye and to a screen reader. */
export const Influence: Story = {args: {set: 'influence'}};

export const InfluenceTable: Story = {args: {set: 'influence', layout: 'table'}};

/** Nothing here can be compared, so nothing has a bar. */
export const InfluenceBars: Story = {args: {set: 'influence', layout: 'bars'}};

export const Europe: Story = {args: {set: 'europe'}};

/** Some figures, in the order of the page. */
export const Only: Story = {args: {only: 'K4 K2 F12'}};

/** Without a heading, for a page that has its own. */
export const WithoutHeading: Story = {args: {heading: '', only: 'K2'}};

const ofMusterstadt = widgetWith('key-figures', musterstadt);

/** A university's own figures: amounts, shares, durations, a rank; some with a source of their own. */
export const University: Story = {args: {}, render: ofMusterstadt};

/** One of its sets. Agreements are compared with each other, researchers are not. */
export const UniversityDots: Story = {
  args: {set: 'vernetzung', layout: 'dots'},
  render: ofMusterstadt,
};

/** Amounts of one currency share a scale, those of another have none. */
export const UniversityBars: Story = {
  args: {set: 'finanzen', layout: 'bars'},
  render: ofMusterstadt,
};

export const UniversityTable: Story = {args: {layout: 'table'}, render: ofMusterstadt};

/** A long list, with search field and “Show more”. */
export const Many: Story = {args: {}, render: widgetWith('key-figures', manyFigures(120))};
