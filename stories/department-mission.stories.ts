/** `<department-mission>` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/department-mission.js';
import baobab from './documents/baobab-alliance.json' with {type: 'json'};
import {manyTasks} from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/department-mission',
  component: 'department-mission',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    ...layoutOf('department-mission'),
  },
  render: (args) => widget('department-mission', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** The department, what it is, and its tasks in their order. */
export const List: Story = {args: {}};

/** Some tasks, for a page that says itself what the department is. */
export const Only: Story = {args: {only: 'M1 M3'}};

/** A secretariat that nothing has replaced. */
export const Alliance: Story = {
  args: {},
  render: widgetWith('department-mission', baobab),
};

/** More than a look takes in: a field searches them, and the rest comes when it is asked for. */
export const Many: Story = {args: {}, render: widgetWith('department-mission', manyTasks(120))};
