/** `<european-participation>` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/european-participation.js';
import musterstadt from './documents/universitaet-musterstadt.json' with {type: 'json'};
import {manyEuropeanItems} from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/european-participation',
  component: 'european-participation',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    ...layoutOf('european-participation'),
  },
  render: (args) => widget('european-participation', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** Large figures, then every programme with its parts. */
export const Overview: Story = {args: {}};

/** Nested lists: a diagram if there is room, else an outline. */
export const Tree: Story = {args: {layout: 'tree'}};

/** Two branches from anywhere in the tree. */
export const Only: Story = {args: {only: 'INCO ERC'}};

/** The same as a tree. */
export const TreeOnly: Story = {args: {layout: 'tree', only: 'FP7 Horizon-2020'}};

const ofMusterstadt = widgetWith('european-participation', musterstadt);

/** A university's own alliances. */
export const University: Story = {args: {}, render: ofMusterstadt};

export const UniversityTree: Story = {args: {layout: 'tree'}, render: ofMusterstadt};

/** A long list, with search field and “Show more”. */
export const Many: Story = {
  args: {},
  render: widgetWith('european-participation', manyEuropeanItems(120)),
};
