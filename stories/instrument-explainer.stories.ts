/** `<instrument-explainer>` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/instrument-explainer.js';
import {commonArgTypes, widget, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/instrument-explainer',
  component: 'instrument-explainer',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    layout: {control: 'select', options: ['list']},
    open: {control: 'text'},
    fragment: {control: 'boolean'},
  },
  render: (args) => widget('instrument-explainer', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** Entries that open. */
export const List: Story = {args: {}};

/** Everything open, as on paper. */
export const AllOpen: Story = {args: {open: 'all'}};

/** One entry open. */
export const OneOpen: Story = {args: {open: 'LIA'}};

/** Some instruments, in the order of the page. */
export const Only: Story = {args: {only: 'UMI LIA', open: 'UMI'}};
