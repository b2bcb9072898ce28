/** `<instrument-explainer>` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/instrument-explainer.js';
import baobab from './documents/baobab-alliance.json' with {type: 'json'};
import {manyInstruments} from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/instrument-explainer',
  component: 'instrument-explainer',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    ...layoutOf('instrument-explainer'),
    open: {control: 'text'},
    fragment: {control: 'boolean'},
    answers: {control: 'text'},
  },
  render: (args) => widget('instrument-explainer', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** Entries that expand. */
export const List: Story = {args: {}};

/** All entries open, as in print. */
export const AllOpen: Story = {args: {open: 'all'}};

/** One entry open. */
export const OneOpen: Story = {args: {open: 'LIA'}};

/** Some instruments, in the order of the page. */
export const Only: Story = {args: {only: 'UMI LIA', open: 'UMI'}};

/** A comparison. It scrolls if it is too wide, with the first column fixed. */
export const Table: Story = {args: {layout: 'table'}};

/** A diagram of the relations that the source states; an outline if there is no room. */
export const Pathway: Story = {args: {layout: 'pathway'}};

/** Some instruments, and what their relations lead to. */
export const PathwayOnly: Story = {args: {layout: 'pathway', only: 'LIA GDRI'}};

/** Questions without answers yet. */
export const Finder: Story = {args: {layout: 'finder'}};

/** What matches, what states nothing, and what differs. */
export const FinderAnswered: Story = {
  args: {layout: 'finder', answers: 'partners:one, form:laboratory'},
};

/** Answers that no instrument matches. */
export const FinderWithoutMatch: Story = {args: {layout: 'finder', answers: 'earlier:no'}};

const ofBaobab = widgetWith('instrument-explainer', baobab);

/** An alliance's own instruments, some of them replaced. */
export const Alliance: Story = {args: {open: 'CEN BV'}, render: ofBaobab};

export const AllianceTable: Story = {args: {layout: 'table'}, render: ofBaobab};

/** Two paths that meet again, and a long path from there. */
export const AlliancePathway: Story = {args: {layout: 'pathway'}, render: ofBaobab};

/** The alliance's own questions. */
export const AllianceFinder: Story = {
  args: {layout: 'finder', answers: 'duration:short, working-language:sw'},
  render: ofBaobab,
};

/** A long list, with search field and “Show more”. */
export const Many: Story = {
  args: {},
  render: widgetWith('instrument-explainer', manyInstruments(120)),
};
