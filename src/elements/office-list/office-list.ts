/** `<office-list>`: offices with their local time, as lists, on a map or in a table. */
import {html, nothing, type PropertyValues} from 'lit';
import bundled from '../../documents/bundled/office-list.json' with {type: 'json'};
import type {Rows} from '../../documents/csv.js';
import type {BundledDocument, Office} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {oneOf, onlyThese, trimValue} from '../../widget/attributes.js';
import {OverflowController} from '../../widget/overflow-controller.js';
import type {JsonLd} from '../../widget/structured-data.js';
import {tableStyles} from '../../widget/table.styles.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {ClockController} from './clock.js';
import {LabelsController} from './labels.js';
import {list, type Group} from './list.js';
import {map} from './map.js';
import {officeListStyles} from './office-list.styles.js';
import {Pointing} from './pointing.js';
import {byRegion, inRegions, regionName} from './regions.js';
import {alphabetical, sorted, SORTS, type Sorting} from './sorting.js';
import {table} from './table.js';
import {officePlaces, officeRows} from './takeaway.js';
import {timesAt} from './times.js';

const citiesOf = ({city}: Office): readonly string[] =>
  typeof city === 'string' ? [city] : Object.values(city);

/** `only` with the names of cities that have several words, between commas, as ids. */
function withIds(only: string, offices: readonly Office[]): string {
  const idOf = (name: string) =>
    offices.find((office) => citiesOf(office).some((city) => city.toLowerCase() === name))?.id;
  return only
    .split(/[,;]/)
    .map((part) => idOf(trimValue(part).toLowerCase()) ?? part)
    .join();
}

/** One list for each region; one of all offices where they are sorted by anything else. */
function groupsOf(offices: readonly Office[], sorting: Sorting | undefined): readonly Group[] {
  if (sorting && sorting.by !== SORTS[0]) return [[undefined, offices]];
  const regions = byRegion(offices, !sorting);
  return regions.map(([region, members]) => [
    region || regions.length > 1 ? regionName(region) : undefined,
    members,
  ]);
}

/** More buttons than this nobody wants to pass with the keyboard; the map is then a drawing. */
const MOST_TARGETS = 60;

/**
 * Offices by region, each with its city, its country, its local time and the difference to the
 * reader's clock.
 *
 * Layouts: `list` (default) a list for each region, `map` the same below a map of the land,
 * `table` one row an office, which the reader can sort and which scrolls inside itself where it is
 * too wide. Times are those of the office's time zone, in twenty-four hours; they appear after the
 * first paint, in room kept for them, and nobody's location is asked for.
 *
 * The map has the names for which there is room; the list has them all. Whoever points at a marker
 * or an entry, with a pointer or with the focus, is shown both; a press on a marker leads to its
 * entry. A map of more than 60 offices is a drawing only.
 *
 * `only` also takes the names of cities and the codes of countries: `only="Tokyo, New Delhi, BR"`.
 * Names of several words need the commas, or hyphens: `New-Delhi`. Regions then stand in the order
 * of the first office that is named, and so do the rows of the table, unless `sort` says otherwise.
 *
 * @summary Offices abroad with their local time, as lists by region, on a map or in a table.
 *
 * @fires {WidgetSelectEvent} cw-select - The reader has pressed a marker: `id` is the id of the
 * office.
 *
 * @csspart list - The body in the layout `list`.
 * @csspart map - The body in the layout `map`.
 * @csspart regions - All regions.
 * @csspart region - One region; all offices, where they are not by region.
 * @csspart region-heading - Name of a region.
 * @csspart offices - The list of offices of a region.
 * @csspart office - One office.
 * @csspart current - The office that the reader points at, and the target over its marker.
 * @csspart city - City of the office, a link where the document has an address for it.
 * @csspart country - Country of the office; in lists, unless it has the name of the city.
 * @csspart time - Local time.
 * @csspart difference - Difference to the reader's clock.
 * @csspart note - What one has to know about an office; under all of them, about the times.
 * @csspart world - The map of the layout `map`.
 * @csspart land - The land of the Earth.
 * @csspart markers - All markers, for what they have in common.
 * @csspart marker - The point of one office.
 * @csspart labels - All names on the map, for what they have in common.
 * @csspart label - Name of a city on the map.
 * @csspart target - What can be pressed over a marker.
 * @csspart scroller - What scrolls sideways where there is no room.
 * @csspart table - The table of the layout `table`.
 * @csspart sort - The button in the head of a column that sorts the table.
 * @csspart sorted - The order that the reader has chosen, for screen readers.
 *
 * @cssprop [--cw-land-color] - Colour of the land. Default: a part of the text colour.
 * @cssprop [--cw-marker-color] - Colour of the markers. Default: the accent.
 */
export class OfficeList extends WidgetElement {
  static override styles = [...WidgetElement.styles, tableStyles, officeListStyles];
  static override properties = {region: {}, sort: {}};
  static override readonly layouts = ['list', 'map', 'table'];

  /**
   * The regions to show, any of those that the document has, separated by blanks or commas:
   * `asia`, `africa europe`. Default: all. Unknown regions are left out and named once in the
   * console; where none is left, all are shown.
   */
  declare region: string | undefined;

  /**
   * What the offices are sorted by: `region`, `city`, `country` or `time`, which is from west to
   * east by what clocks show. Default: `region`; any other sort gives one list without regions. In
   * the table it is the order to begin with. Any other value shows the default and is named once
   * in the console.
   */
  declare sort: string | undefined;

  #clock = new ClockController(this);
  #pointing = new Pointing(this);

  /** What the reader has sorted the table by. */
  #chosen: Sorting | undefined;

  constructor() {
    super(bundled as BundledDocument, 'offices');
    new LabelsController(this);
    new OverflowController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sort') || changed.has('layout')) this.#chosen = undefined;
  }

  protected override defaultHeading(): string {
    return msg('Representative offices abroad', {id: 'offices.heading'});
  }

  protected override renderLayout(layout: string, rendering: Rendering): unknown {
    const {language} = rendering;
    const {offices, sorting} = this.#shown(rendering);
    const times = timesAt(this, this.#clock.now, language);
    const note = offices.some(({timeZone}) => timeZone)
      ? html`<p part="note">
          ${msg('Local time and difference to your clock.', {id: 'offices.times'})}
        </p>`
      : nothing;
    if (layout === 'table') {
      const choose = (chosen: Sorting) => {
        this.#chosen = chosen;
        this.requestUpdate();
      };
      const order = {sorting, chosen: this.#chosen !== undefined, choose};
      return [table(offices, language, times, this.defaultHeading(), order), note];
    }
    const groups = groupsOf(offices, sorting);
    if (layout === 'list') return [list(groups, rendering, times, undefined), note];
    const pointing = offices.length > MOST_TARGETS ? undefined : this.#pointing;
    return html`<div
        @mousemove=${pointing?.hover}
        @mouseleave=${pointing?.hover}
        @focusin=${pointing?.focus}
        @focusout=${pointing?.focus}
      >
        ${map(offices, language, pointing)} ${list(groups, rendering, times, pointing)}
      </div>
      ${note}`;
  }

  protected override rows(rendering: Rendering): Rows {
    const {offices} = this.#shown(rendering);
    return officeRows(offices, rendering.document.source, rendering.language);
  }

  protected override jsonLd(rendering: Rendering): JsonLd {
    const {offices} = this.#shown(rendering);
    const {document, language} = rendering;
    return officePlaces(offices, this.defaultHeading(), document.source, language);
  }

  get #isTable(): boolean {
    return trimValue(this.layout).toLowerCase() === 'table';
  }

  /** The offices to show, in their order; no `sorting` where that is the one of `only`. */
  #shown({document, language}: Rendering) {
    const all = inRegions(this, this.region, alphabetical(document, language));
    const only = this.only && withIds(this.only, all);
    const named = onlyThese(this, only, all, (office) => [
      office.country,
      ...citiesOf(office).map((city) => city.replace(/\s+/g, '-')),
    ]);
    const by = oneOf(this, 'sort', this.sort, SORTS);
    const asNamed = named !== all && by === SORTS[0];
    const sorting = this.#chosen ?? (asNamed ? undefined : {by, down: false});
    // Lists by region are made of the alphabetical order.
    if (!sorting || (sorting.by === SORTS[0] && !this.#isTable)) return {offices: named, sorting};
    const offices = named === all ? all : all.filter((office) => named.includes(office));
    return {offices: sorted(offices, sorting, language, this.#clock.now, !document.order), sorting};
  }
}
