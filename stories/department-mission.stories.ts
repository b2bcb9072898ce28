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

/** Some tasks, for a page that introduces the department itself. */
export const Only: Story = {args: {only: 'M1 M3'}};

/** A secretariat without a successor. */
export const Alliance: Story = {
  args: {},
  render: widgetWith('department-mission', baobab),
};

/** A long list, with search field and “Show more”. */
export const Many: Story = {args: {}, render: widgetWith('department-mission', manyTasks(120))};
