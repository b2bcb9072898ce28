/** Finds which widget's frame page an address leads to, without reading attributes. */
import {read} from '../safe-dom.js';
import {parseUrl} from '../url.js';

/** Where frame pages are hosted, and which widgets have one. */
export interface Pages {
  /**
   * URLs of folders, or of files in them: the frame page of `<key-figures>` is at
   * `embed/key-figures/` there, in French at `embed/key-figures/fr/`.
   */
  readonly bases: readonly string[];
  /** The tags of the widgets that have a frame page. */
  readonly framed: ReadonlySet<string>;
}

/** Characters from the surrounding text that may precede an address. */
const BEFORE = /^(%\w\w|[^\w./])+/;

/** The widget whose frame page, or a page below it, `address` leads to. */
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
