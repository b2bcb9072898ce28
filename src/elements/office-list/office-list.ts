/** `<office-list>`: offices by region with their local time, as a list or on a map. */
import {html} from 'lit';
import bundled from '../../documents/bundled/office-list.json' with {type: 'json'};
import type {Rows} from '../../documents/csv.js';
import type {BundledDocument, Office} from '../../documents/types.js';
import {collator} from '../../language/format.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {onlyThese, trimValue} from '../../widget/attributes.js';
import type {JsonLd} from '../../widget/structured-data.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {ClockController} from './clock.js';
import {LabelsController} from './labels.js';
import {list} from './list.js';
import {map} from './map.js';
import {officeListStyles} from './office-list.styles.js';
import {cityText} from './office-text.js';
import {officePlaces, officeRows} from './takeaway.js';
import {timesAt} from './times.js';

/** The offices in alphabetical order of their city; a bundled document has it written out. */
function inOrder({offices = [], order}: BundledDocument, language: Language): readonly Office[] {
  if (order) {
    const ids = order[language.code];
    return ids ? [...offices].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : offices;
  }
  const {compare} = collator(language.tag);
  return [...offices].sort((a, b) => compare(cityText(a, language), cityText(b, language)));
}

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

/**
 * Offices by region, each with its city, its country, its local time and the difference to the
 * reader's clock.
 *
 * Layouts: `list` (default) a list for each region, `map` the same below a map of the land.
 * Times are those of the office's time zone, in twenty-four hours; they appear after the first
 * paint, in room kept for them, and nobody's location is asked for. The map has the names for
 * which there is room; the list has them all, and is what assistive technology reads.
 *
 * `only` also takes the names of cities and the codes of countries: `only="Tokyo, New Delhi, BR"`.
 * Names of several words need the commas. Regions then stand in the order of the first office
 * that is named.
 *
 * @summary Offices abroad by region with their local time, as a list or on a map.
 *
 * @csspart list - The body in the layout `list`.
 * @csspart map - The body in the layout `map`.
 * @csspart regions - All regions.
 * @csspart region - One region.
 * @csspart region-heading - Name of a region.
 * @csspart offices - The list of offices of a region.
 * @csspart office - One office.
 * @csspart city - City of the office, a link where the document has an address for it.
 * @csspart country - Country of the office, unless it has the name of the city.
 * @csspart time - Local time.
 * @csspart difference - Difference to the reader's clock.
 * @csspart note - What one has to know about an office; under all of them, about the times.
 * @csspart world - The map of the layout `map`.
 * @csspart land - The land of the Earth.
 * @csspart markers - All markers, for what they have in common.
 * @csspart marker - The point of one office.
 * @csspart labels - All names on the map, for what they have in common.
 * @csspart label - Name of a city on the map.
 *
 * @cssprop [--cw-land-color] - Colour of the land. Default: a part of the text colour.
 * @cssprop [--cw-marker-color] - Colour of the markers. Default: the accent.
 */
export class OfficeList extends WidgetElement {
  static override styles = [...WidgetElement.styles, officeListStyles];
  static override readonly layouts = ['list', 'map'];

  #clock = new ClockController(this);

  constructor() {
    super(bundled as BundledDocument, 'offices');
    new LabelsController(this);
  }

  protected override defaultHeading(): string {
    return msg('Representative offices abroad', {id: 'offices.heading'});
  }

  protected override renderLayout(layout: string, rendering: Rendering): unknown {
    const {language} = rendering;
    const {offices, asNamed} = this.#shown(rendering);
    const times = timesAt(this, this.#clock.now, language);
    return html`${layout === 'map' ? map(offices, language) : ''}
    ${list(offices, rendering, times, asNamed)}`;
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

  /** The offices to show, and whether they are in the order in which `only` names them. */
  #shown({document, language}: Rendering) {
    const all = inOrder(document, language);
    const only = this.only && withIds(this.only, all);
    const offices = onlyThese(this, only, all, (office) => [office.country, ...citiesOf(office)]);
    return {offices, asNamed: offices !== all};
  }
}
