/** `<glossary-list>`, whole and in part. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/glossary-list.js';
import baobab from './documents/baobab-alliance.json' with {type: 'json'};
import {manyTerms} from './many.js';
import {commonArgTypes, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/glossary-list',
  component: 'glossary-list',
  tags: ['autodocs'],
  argTypes: commonArgTypes,
  render: (args) => widget('glossary-list', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** The whole glossary in alphabetical order, in two columns where there is room. */
export const List: Story = {args: {}};

/** Some terms, in the order of the page, written as people write them. */
export const Only: Story = {args: {only: 'UMI ERC INCO-NET'}};

/** Download and copy buttons, and structured data for machines. */
export const Actions: Story = {args: {actions: 'csv json cite', 'structured-data': true}};

/** An alliance's own terms. */
export const Alliance: Story = {args: {}, render: widgetWith('glossary-list', baobab)};

/** A long list, with search field and “Show more”. */
export const Many: Story = {args: {}, render: widgetWith('glossary-list', manyTerms(120))};
