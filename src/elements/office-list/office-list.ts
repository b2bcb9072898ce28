/** `<office-list>`: offices with their local time, as lists, on a map or in a table. */
import {html, nothing, type PropertyValues} from 'lit';
import bundled from '../../generated/documents/office-list.json' with {type: 'json'};
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {trimValue} from '../../text.js';
import {oneOf, onlyThese} from '../../widget/attributes.js';
import {LongList} from '../../widget/items/long-list.js';
import {longListStyles} from '../../widget/items/long-list.styles.js';
import {memo} from '../../widget/items/memo.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {MOST_ITEMS, type JsonLd} from '../../widget/export/structured-data.js';
import {tableStyles} from '../../widget/table.styles.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {ClockController} from './clock.js';
import {watchLabels} from './labels.js';
import {list, type Group} from './list.js';
import {map, TARGET, type Crowd} from './map.js';
import {officeListStyles} from './office-list.styles.js';
import {cityText, countryText} from './office-names.js';
import {Pointing} from './pointing.js';
import {byRegion, inRegions, regionName} from './regions.js';
import {alphabetical, sorted, SORTS, type Sorting} from './sorting.js';
import {table} from './table.js';
import {officePlaces, officeRows} from './export.js';
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

/** What of an office can be found. */
const officeText = (office: Office, language: Language): string => {
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
 * More than 30 offices have a field to search them by all that the list says of them. Of a long
 * list the first 100 are drawn, and more when the reader asks for them; on paper all are. The
 * search in the page that browsers have sees only what is drawn. The download as
 * CSV has what the search has left, drawn or not; the JSON download is the whole document.
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
 * @csspart search - The field to search the offices, and how many are shown.
 * @csspart search-field - The field itself.
 * @csspart search-status - How many are shown, or that nothing was found.
 * @csspart more - The button that shows more offices.
 *
 * @cssprop [--cw-land-color] - Colour of the land. Default: a part of the text colour.
 * @cssprop [--cw-marker-color] - Colour of the markers. Default: the accent.
 */
export class OfficeList extends WidgetElement {
  static override styles = [
    ...WidgetElement.styles,
    tableStyles,
    longListStyles,
    ...officeListStyles,
  ];
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
  #long = new LongList<Office>(this, 'office', officeText);
  #ordered = memo<{readonly offices: readonly Office[]; readonly sorting: Sorting | undefined}>();
  #pointing = new Pointing(this);

  /** What the reader has sorted the table by. */
  #chosen: Sorting | undefined;

  constructor() {
    super(bundled as BundledDocument, 'offices');
    watchLabels(this);
    watchOverflow(this);
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
    return [
      this.#long.render(offices, language, (found, cut) => {
        if (layout === 'table') {
          const choose = (chosen: Sorting) => {
            this.#chosen = chosen;
            this.requestUpdate();
          };
          const order = {sorting, chosen: this.#chosen !== undefined, choose};
          return table(cut([found])[0]!, language, times, this.defaultHeading(), order);
        }
        const groups = groupsOf(found, sorting);
        const cutGroups = cut(groups.map(([, members]) => members)).map((members, i): Group => [
          groups[i]![0],
          members,
        ]);
        if (layout === 'list') return list(cutGroups, rendering, times, undefined);
        const pointing = this.#pointing;
        return html`<div
          @mousemove=${pointing.hover}
          @mouseleave=${pointing.hover}
          @focusin=${pointing.focus}
          @focusout=${pointing.focus}
        >
          ${map(found, language, pointing, this.#crowd)}
          ${list(cutGroups, rendering, times, pointing)}
        </div>`;
      }),
      offices.some(({timeZone}) => timeZone)
        ? html`<p part="note">
            ${msg('Local time and difference to your clock.', {id: 'offices.times'})}
          </p>`
        : nothing,
    ];
  }

  protected override rows(rendering: Rendering): Rows {
    const {document, language} = rendering;
    const offices = this.#long.listed(this.#shown(rendering).offices, language);
    return officeRows(offices, document.source, language);
  }

  protected override jsonLd(rendering: Rendering): JsonLd {
    const {offices} = this.#shown(rendering);
    const {document, language} = rendering;
    const places = offices.slice(0, MOST_ITEMS);
    return officePlaces(places, this.defaultHeading(), document.source, language);
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
    isChosen: ([first]) => this.#long.narrowed?.has(first!) ?? false,
    choose: (offices) => {
      const chosen = this.#crowd.isChosen(offices);
      this.#long.narrow(chosen ? undefined : offices);
      if (chosen) return;
      void this.updateComplete.then(() => this.renderRoot.querySelector('li')?.focus());
    },
  };

  get #isTable(): boolean {
    return trimValue(this.layout).toLowerCase() === 'table';
  }

  /** The offices to show, in their order; no `sorting` where that is the one of `only`. */
  #shown({document, language}: Rendering) {
    const {now} = this.#clock;
    const by = oneOf(this, 'sort', this.sort, SORTS);
    const chosen = this.#chosen;
    const {region, only} = this;
    const time = (chosen?.by ?? by) === 'time' ? now : language.intl;
    const keys = [document, language.asked, region, only, by, chosen, this.#isTable, time];
    return this.#ordered(keys, () => {
      const all = inRegions(this, region, alphabetical(document, language));
      const named = onlyThese(this, only && withIds(only, all), all, (office) => [
        office.country,
        ...citiesOf(office).map((city) => city.replace(/\s+/g, '-')),
      ]);
      const asNamed = named !== all && by === SORTS[0];
      const sorting = chosen ?? (asNamed ? undefined : {by, down: false});
      // Lists by region are made of the alphabetical order.
      if (!sorting || (sorting.by === SORTS[0] && !this.#isTable)) return {offices: named, sorting};
      const set = new Set(named);
      const offices = named === all ? all : all.filter((office) => set.has(office));
      const {order, countryOrder} = document;
      return {
        offices: sorted(offices, sorting, language, now, language.intl || !order, countryOrder),
        sorting,
      };
    });
  }
}
