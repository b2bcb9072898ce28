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
import type {ListRendering} from '../../widget/rendering.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {ClockController} from './clock.js';
import {officeExports} from './export.js';
import {list} from './list.js';
import {map} from './map.js';
import {mapLayoutStyles} from './map.styles.js';
import {cityText, countryText} from './office-names.js';
import {officeListStyles} from './office-list.styles.js';
import {Pointing, TARGET} from './pointing.js';
import {byRegion, inRegions, regionName} from './regions.js';
import {alphabetical, sorted, SORTS, type Sorting} from './sorting.js';
import {table} from './table.js';
import {tableLayoutStyles} from './table.styles.js';
import {timesAt} from './times.js';
import type {Crowd, OfficesView} from './view.js';

/** Replaces city names of several words between the commas of `only` with IDs. */
function withIds(only: string, offices: readonly Office[]): string {
  const idOf = (name: string) =>
    offices.find((office) => textsOf(office.city).some((city) => city.toLowerCase() === name))?.id;
  return only
    .split(/[,;]/)
    .map((part) => idOf(trimValue(part).toLowerCase()) ?? part)
    .join();
}

/** The searchable text of an office. */
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
 * Offices by region, each with its city, country, local time and the difference to the reader's
 * clock.
 *
 * Layouts: `list` (default) shows a list for each region, `map` the same below a map, `table` one
 * row per office, sortable by the reader, scrolling if it is too wide. Times are in the office's
 * time zone, with a 24-hour clock; they appear after the first paint, in space reserved for them,
 * and no location is requested.
 *
 * The map labels as many markers as fit; the list names all offices. Pointing at or focusing a
 * marker or an entry highlights both; pressing a marker moves to its entry. With more than 60
 * offices, nearby ones share a marker with their number; pressing it filters the list to them, until
 * the reader presses it again, searches or shows more.
 *
 * Lists of more than 30 offices get a search field; long lists show 100 at a time, and print in
 * full. The CSV download contains the search results, the JSON download the whole document.
 *
 * `only` also takes city names and country codes: `only="Tokyo, New Delhi, BR"`. Names of several
 * words need the commas, or hyphens: `New-Delhi`. Regions and table rows then follow the order in
 * `only`, unless `sort` is set.
 *
 * @summary Offices abroad with their local time, as lists by region, on a map or in a table.
 *
 * @fires {WidgetSelectEvent} cw-select - The reader has pressed the marker of one office: `id` is
 * the ID of the office.
 *
 * @csspart body-list - The body in the layout `list`.
 * @csspart body-map - The body in the layout `map`.
 * @csspart body-table - The body in the layout `table`.
 * @csspart regions - All regions.
 * @csspart region - One region; all offices, if they are not grouped by region.
 * @csspart region-heading - Name of a region.
 * @csspart offices - The list of offices of a region.
 * @csspart office - One office.
 * @csspart current - The highlighted office, and the target over its marker.
 * @csspart city - City of the office, a link if the document has a URL for it.
 * @csspart country - Country of the office; in lists, only if its name differs from the city's.
 * @csspart time - Local time.
 * @csspart difference - Difference to the reader's clock.
 * @csspart note - A note about an office; below all of them, about the times.
 * @csspart item-source - The source of one office, if it has its own or another date.
 * @csspart world - The map of the layout `map`.
 * @csspart land - The land masses.
 * @csspart markers - All markers, for common styles.
 * @csspart marker - The marker of one office.
 * @csspart clusters - All cluster markers with their numbers, for common styles.
 * @csspart ring - The marker of several nearby offices.
 * @csspart count - How many offices share a marker.
 * @csspart cluster - The button over the marker of several offices.
 * @csspart labels - All names on the map, for common styles.
 * @csspart label - Name of a city on the map.
 * @csspart target - The button over a marker.
 * @csspart scroller - The container that scrolls horizontally if there is no room.
 * @csspart table - The table of the layout `table`.
 * @csspart sort - The button in a column header that sorts the table.
 * @csspart sorted - Announces the chosen order to screen readers.
 *
 * @cssprop [--cw-land-color] - Colour of the land. Default: a tint of the text colour.
 * @cssprop [--cw-marker-color] - Colour of the markers. Default: the accent.
 */
export class OfficeList extends WidgetElement<Office, OfficesView> {
  static override styles = [
    ...WidgetElement.styles,
    officeListStyles,
    ...mapLayoutStyles,
    ...tableLayoutStyles,
  ];
  static override properties = {region: {}, sort: {}};
  static override readonly layouts = {list, map, table};

  /**
   * Regions of the document to show, separated by spaces or commas: `asia`, `africa europe`.
   * Default: all. Unknown regions are ignored and reported once in the console; if none is left, all
   * are shown.
   */
  declare region: string | undefined;

  /**
   * Sort order: `region`, `city`, `country` or `time`, that is from west to east by local time.
   * Default: `region`; any other order gives one list without regions. In the table this is the
   * initial order. An unknown value shows the default and is reported once in the console.
   */
  declare sort: string | undefined;

  #clock = new ClockController(this);
  #pointing = new Pointing(this);

  /** The order that the reader chose. */
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
      // Lists by region use the alphabetical order.
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
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sort') || changed.has('layout')) this.#readers = undefined;
  }

  protected override defaultHeading(document: BundledDocument): string {
    // Whether the offices in other documents are representative offices is unknown.
    return document === bundled
      ? msg('Representative offices abroad', {id: 'offices.heading'})
      : msg('Offices', {id: 'offices.other-heading'});
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
      ? html`<p class="note" part="note">
          ${msg('Local time and difference to your clock.', {id: 'offices.times'})}
        </p>`
      : nothing;
  }

  #crowd: Crowd & {spacing: number} = {
    // For a map 640 pixels wide, until its width is known.
    spacing: TARGET / 640,
    // Change in steps and in the next frame: observed elements must not be resized immediately.
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

  /** The sort order; `undefined` if `only` determines the order. */
  get #sorting(): Sorting | undefined {
    const by = oneOf(this, 'sort', this.sort, SORTS);
    return this.#readers ?? (this.items.isNamed && by === SORTS[0] ? undefined : {by, down: false});
  }

  get #isByRegion(): boolean {
    return (this.#sorting?.by ?? SORTS[0]) === SORTS[0];
  }
}
