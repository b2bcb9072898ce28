/** The regions of the world: their order, their names and their offices. */
import type {Office} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {words} from '../../widget/attributes.js';
import {warnOnce} from '../../widget/warnings.js';

/** The regions of the document format, in display order. */
const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'];

const known = (region: string): string => {
  const wanted = region.trim().toLowerCase();
  return REGIONS.includes(wanted) ? wanted : region.trim();
};

/**
 * Groups the offices by region. Unknown regions follow the known ones, and offices without a region
 * come last, under the empty string. With `asGiven`, regions are in the order of their first
 * office.
 */
export function byRegion(
  offices: readonly Office[],
  asGiven = false,
): readonly (readonly [region: string, offices: readonly Office[]])[] {
  const groups = new Map<string, Office[]>();
  for (const office of offices) {
    const region = known(office.region ?? '');
    const group = groups.get(region);
    if (group) group.push(office);
    else groups.set(region, [office]);
  }
  const rank = (region: string) => (region ? [...REGIONS, region].indexOf(region) : Infinity);
  return asGiven ? [...groups] : [...groups].sort(([a], [b]) => rank(a) - rank(b));
}

/**
 * The offices in the regions named by the attribute `region` of `element`, or all if none of them
 * exists. Regions of several words are written with hyphens.
 */
export function inRegions(
  element: Element,
  received: unknown,
  offices: readonly Office[],
): readonly Office[] {
  const asked = words(received).map((word) => word.toLowerCase());
  if (asked.length === 0) return offices;
  const nameOf = ({region = ''}: Office) => known(region).toLowerCase().replace(/\s+/g, '-');
  const kept = offices.filter((office) => asked.includes(nameOf(office)));
  const there = [...new Set(offices.map(nameOf))].filter(Boolean);
  if (!asked.every((region) => there.includes(region))) {
    warnOnce(element, 'region', String(received), there, kept.length ? 'the others' : 'all');
  }
  return kept.length ? kept : offices;
}

/** The name of a region in the page's language. An unknown region is shown as is. */
export function regionName(region: string): string {
  switch (known(region)) {
    case 'africa':
      return msg('Africa', {id: 'offices.africa'});
    case 'americas':
      return msg('Americas', {id: 'offices.americas', desc: 'North and South America'});
    case 'asia':
      return msg('Asia', {id: 'offices.asia'});
    case 'europe':
      return msg('Europe', {id: 'offices.europe'});
    case 'oceania':
      return msg('Oceania', {id: 'offices.oceania'});
    default:
      return (
        region ||
        msg('Elsewhere', {
          id: 'offices.elsewhere',
          desc: 'Heading over places that belong to no region',
        })
      );
  }
}
