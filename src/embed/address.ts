/** Which frame page an address leads to, as far as it can be told without its attributes. */
import {read} from '../safe-dom.js';
import {parseUrl} from '../url.js';

/** Where frame pages stand, and of which widgets there are any. */
export interface Pages {
  /**
   * Addresses of folders, or of files in them: `<key-figures>` has its frame page at
   * `embed/key-figures/` there, and in French at `embed/key-figures/fr/`.
   */
  readonly bases: readonly string[];
  /** The tags of those widgets that have a frame page. */
  readonly framed: ReadonlySet<string>;
}

/** What may have come in front of an address from the text around it. */
const BEFORE = /^(%\w\w|[^\w./])+/;

/** The widget to whose frame page, or to a page below it, `address` leads. */
export function widgetAt(address: string, {bases, framed}: Pages): string | undefined {
  const page = read(document, 'baseURI');
  const url = parseUrl(address.replace(BEFORE, ''), page);
  for (const base of bases) {
    const folder = parseUrl('embed/', parseUrl(base, page));
    if (!url || url.host !== folder?.host || !url.pathname.startsWith(folder.pathname)) continue;
    const [tag] = url.pathname.slice(folder.pathname.length).split(/[^a-z-]/);
    if (framed.has(tag!)) return tag;
  }
  return undefined;
}
