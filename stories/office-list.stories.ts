/** `<office-list>` in all its layouts. The tests render these stories. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/office-list.js';
import kaku from './documents/kaku-institute.json' with {type: 'json'};
import {manyOffices} from './many.js';
import {commonArgTypes, layoutOf, widget, widgetWith, type Attributes} from './widget.js';

const meta: Meta<Attributes> = {
  title: 'Widgets/office-list',
  component: 'office-list',
  tags: ['autodocs'],
  argTypes: {
    ...commonArgTypes,
    ...layoutOf('office-list'),
    region: {control: 'text'},
    sort: {control: 'select', options: ['region', 'city', 'country', 'time']},
  },
  render: (args) => widget('office-list', args),
};
export default meta;

type Story = StoryObj<Attributes>;

/** By region, with the time there and its difference to the reader's clock. */
export const List: Story = {args: {}};

/** The same below a map; pointing at a marker or an entry highlights both. */
export const Map: Story = {args: {layout: 'map'}};

/** For comparing and sorting; scrolls if it is too wide. */
export const Table: Story = {args: {layout: 'table'}};

/** Some offices, in the order of the page. */
export const Only: Story = {args: {only: 'O7 O1'}};

/** The offices of some parts of the world. */
export const Region: Story = {args: {region: 'asia, europe'}};

/** One list from west to east, by what clocks show. */
export const Sort: Story = {args: {sort: 'time'}};

/** The same below the map. */
export const SortedMap: Story = {args: {layout: 'map', sort: 'time', region: 'asia'}};

/** A table that is initially sorted by country. */
export const SortedTable: Story = {args: {layout: 'table', sort: 'country'}};

const ofKaku = widgetWith('office-list', kaku);

/** An institute's own offices, some without coordinates, time zone or region. */
export const Institute: Story = {args: {}, render: ofKaku};

/** On both sides of the date line, in the far north and the far south. */
export const InstituteMap: Story = {args: {layout: 'map'}, render: ofKaku};

export const InstituteTable: Story = {args: {layout: 'table', sort: 'time'}, render: ofKaku};

const ofMany = widgetWith('office-list', manyOffices(120));

/** A long list, with search field and “Show more”. */
export const Many: Story = {args: {}, render: ofMany};

/** Nearby places share a marker, which leads to them. */
export const ManyOnMap: Story = {args: {layout: 'map'}, render: ofMany};
