/** Parts of the world: which there are, what they are called, and which offices each has. Pure. */
import type {Office} from '../../documents/types.js';
import {msg} from '../../language/messages.js';

/** The regions of the document format, in the order in which they are shown. */
const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'];

const known = (region: string): string => {
  const wanted = region.trim().toLowerCase();
  return REGIONS.includes(wanted) ? wanted : region.trim();
};

/**
 * The offices of each region. Regions that the format does not know follow those that it knows,
 * and offices without a region (key: the empty string) come last. Where `asGiven`, regions stand
 * in the order of their first office instead.
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

/** Name of a region in the language of the page; a region that is not known as it stands. */
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
