/** `<programme-list>` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/programme-list.js';
import baobab from './documents/baobab-alliance.json' with {type: 'json'};
import {manyProgrammes} from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/programme-list',
  component: 'programme-list',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    ...layoutOf('programme-list'),
    country: {control: 'text'},
  },
  render: (args) => widget('programme-list', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** One card per programme. The full name of MISTRALS is English in every language, and marked so. */
export const Cards: Story = {args: {}};

/** Managers of several consecutive programmes are named once. */
export const Table: Story = {args: {layout: 'table'}};

/** The programmes with one partner country, by code or by name. */
export const Country: Story = {args: {country: 'TW'}};

/** Some programmes, in the order of the page. */
export const Only: Story = {args: {only: 'FoE MISTRALS'}};

const ofBaobab = widgetWith('programme-list', baobab);

/** An alliance's own programmes; the name of one is in one language only. */
export const Alliance: Story = {args: {}, render: ofBaobab};

export const AllianceTable: Story = {args: {layout: 'table'}, render: ofBaobab};

/** A long list, with search field and “Show more”. */
export const Many: Story = {args: {}, render: widgetWith('programme-list', manyProgrammes(120))};
