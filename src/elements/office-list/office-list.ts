/** `<office-list>`: offices with their local time, as lists, on a map or in a table. */
import {html, nothing, type PropertyValues} from 'lit';
import bundled from '../../generated/documents/office-list.json' with {type: 'json'};
import {pickText, textsOf} from '../../documents/localized-text.js';
import type {BundledDocument, Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {trimValue} from '../../text.js';
import {oneOf} from '../../widget/attributes.js';
import {Items} from '../../widget/items/items.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import type {ListRendering} from '../../widget/rendering.js';
import {tableStyles} from '../../widget/table.styles.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {ClockController} from './clock.js';
import {officeExports} from './export.js';
import {watchLabels} from './labels.js';
import {list} from './list.js';
import {map, TARGET} from './map.js';
import {cityText, countryText} from './office-names.js';
import {officeListStyles} from './office-list.styles.js';
import {Pointing} from './pointing.js';
import {byRegion, inRegions, regionName} from './regions.js';
import {alphabetical, sorted, SORTS, type Sorting} from './sorting.js';
import {table} from './table.js';
import {timesAt} from './times.js';
import type {Crowd, OfficesView} from './view.js';

/** `only` with the names of cities that have several words, between commas, as ids. */
function withIds(only: string, offices: readonly Office[]): string {
  const idOf = (name: string) =>
    offices.find((office) => textsOf(office.city).some((city) => city.toLowerCase() === name))?.id;
  return only
    .split(/[,;]/)
    .map((part) => idOf(trimValue(part).toLowerCase()) ?? part)
    .join();
}

/** What of an office can be found. */
const searchText = (office: Office, language: Language): string => {
  const {country, region, note} = office;
  return [
    cityText(office, language),
    pickText(countryText(office, language), language).text,
    country,
    region && regionName(region),
    pickText(note, language).text,
  ].join(' ');
};

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
 * entry. Of more than 60 offices those that are near to each other share a marker with their number;
 * a press on it leaves only these in the list, until the reader presses it again, searches or asks
 * for more.
 *
 * Lists of more than 30 offices get a search field; long lists show 100 at a time, and all of them on
 * paper. The CSV download has what the search has found, the JSON download the whole document.
 *
 * `only` also takes the names of cities and the codes of countries: `only="Tokyo, New Delhi, BR"`.
 * Names of several words need the commas, or hyphens: `New-Delhi`. Regions then stand in the order
 * of the first office that is named, and so do the rows of the table, unless `sort` says otherwise.
 *
 * @summary Offices abroad with their local time, as lists by region, on a map or in a table.
 *
 * @fires {WidgetSelectEvent} cw-select - The reader has pressed the marker of one office: `id` is
 * the id of the office.
 *
 * @csspart body-list - The body in the layout `list`.
 * @csspart body-map - The body in the layout `map`.
 * @csspart body-table - The body in the layout `table`.
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
 * @csspart item-source - Where one office has a source of its own, or is of another date.
 * @csspart world - The map of the layout `map`.
 * @csspart land - The land of the Earth.
 * @csspart markers - All markers, for what they have in common.
 * @csspart marker - The point of one office.
 * @csspart clusters - All rings with their numbers, for what they have in common.
 * @csspart ring - The marker of several offices that are near to each other.
 * @csspart count - How many offices share a marker.
 * @csspart cluster - What can be pressed over the marker of several offices.
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
export class OfficeList extends WidgetElement<Office, OfficesView> {
  static override styles = [...WidgetElement.styles, tableStyles, ...officeListStyles];
  static override properties = {region: {}, sort: {}};
  static override readonly layouts = {list, map, table};

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

  /** What the reader has sorted the offices by. */
  #readers: Sorting | undefined;

  protected override readonly exports = officeExports;

  protected override readonly items = new Items<Office>(this, 'offices', {
    part: 'office',
    searchText,
    names: ({city, country}) => [
      country,
      ...textsOf(city).map((name) => name.replace(/\s+/g, '-')),
    ],
    withIds,
    order: ({document, language}) => inRegions(this, this.region, alphabetical(document, language)),
    choose: (named, all, {document, language, layout}) => {
      const sorting = this.#sorting;
      // Lists by region are made of the alphabetical order.
      if (!sorting || (sorting.by === SORTS[0] && layout !== 'table')) return named ?? all;
      const set = named && new Set(named);
      const offices = set ? all.filter((office) => set.has(office)) : all;
      const {order, countryOrder} = document;
      const {now} = this.#clock;
      return sorted(offices, sorting, language, now, language.intl || !order, countryOrder);
    },
    keys: ({layout}) => [
      this.region,
      this.sort,
      this.#readers,
      layout === 'table',
      this.#sorting?.by === 'time' && this.#clock.now,
    ],
    split: (offices, {layout}) =>
      layout !== 'table' && this.#isByRegion
        ? byRegion(offices, !this.#sorting).map(([, members]) => members)
        : [offices],
  });

  constructor() {
    super(bundled as BundledDocument, 'offices');
    watchLabels(this);
    watchOverflow(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sort') || changed.has('layout')) this.#readers = undefined;
  }

  protected override defaultHeading(): string {
    return msg('Representative offices abroad', {id: 'offices.heading'});
  }

  protected override view(list: ListRendering<Office>): OfficesView {
    return {
      ...list,
      times: timesAt(this, this.#clock.now, list.language),
      isByRegion: this.#isByRegion,
      sorting: this.#sorting,
      isSortedByReader: this.#readers !== undefined,
      sort: (sorting) => {
        this.#readers = sorting;
        this.requestUpdate();
      },
      pointing: this.#pointing,
      crowd: this.#crowd,
    };
  }

  protected override renderNote({all}: OfficesView): unknown {
    return all.some(({timeZone}) => timeZone)
      ? html`<p part="note">
          ${msg('Local time and difference to your clock.', {id: 'offices.times'})}
        </p>`
      : nothing;
  }

  #crowd: Crowd & {spacing: number} = {
    // As on a map of 640 pixels, until its width is known.
    spacing: TARGET / 640,
    // In steps, and not before the next frame: what the observer reports must not change at once.
    resized: ({currentTarget}) => {
      const {clientWidth, isConnected} = currentTarget as Element;
      const em = parseFloat(getComputedStyle(currentTarget as Element).fontSize);
      const spacing = Math.max(TARGET, 2.75 * em) / (Math.floor(clientWidth / 64) * 64 || 64);
      if (!isConnected || spacing === this.#crowd.spacing) return;
      this.#crowd.spacing = spacing;
      requestAnimationFrame(() => this.requestUpdate());
    },
    isChosen: (offices) => this.items.isNarrowedTo(offices),
    choose: (offices) => {
      const chosen = this.#crowd.isChosen(offices);
      this.items.narrow(chosen ? undefined : offices);
      if (chosen) return;
      void this.updateComplete.then(() => this.renderRoot.querySelector('li')?.focus());
    },
  };

  /** What the offices are sorted by; undefined where `only` has put them in its order. */
  get #sorting(): Sorting | undefined {
    const by = oneOf(this, 'sort', this.sort, SORTS);
    return this.#readers ?? (this.items.isNamed && by === SORTS[0] ? undefined : {by, down: false});
  }

  get #isByRegion(): boolean {
    return (this.#sorting?.by ?? SORTS[0]) === SORTS[0];
  }
}
