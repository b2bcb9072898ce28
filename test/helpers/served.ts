/** Addresses of the middleware `served.mjs`, and pages of another origin that report what they show. */
import {until} from './until.js';

/** How a file or a page is served: see `served.mjs`. */
export interface Served {
  readonly charset?: string;
  readonly headers?: {readonly [name: string]: string | null};
  readonly encoding?: 'br' | 'gzip';
  /** Milliseconds. */
  readonly delay?: number;
  readonly key?: string;
}

/** What a page says of itself: see `test/pages/report.js`. */
export interface Report {
  readonly characterSet: string;
  readonly errors: readonly string[];
  readonly said: readonly string[];
  readonly violations: readonly string[];
  readonly widgets: readonly {readonly tag: string; readonly text: string}[];
  readonly text: string;
  /** For each frame, whether its page has said that it is as high as a widget. */
  readonly framesThatReport: readonly boolean[];
  readonly isLoaded: boolean;
}

/** The same server by another name: another origin, and another site. */
export const elsewhere = (path: string): string =>
  new URL(path, location.href.replace('//localhost', '//127.0.0.1')).href;

const written = (options: Served) => encodeURIComponent(JSON.stringify(options));

/** Path of a file that is served so. */
export const servedAs = (options: Served, path: string): string =>
  `/test/as/${written(options)}${path}`;

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Path of a page with this HTML, in UTF-8 where it is a string. */
export const pageOf = (options: Served, html: string | Uint8Array): string => {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return `/test/page/${written(options)}/${base64url(bytes)}`;
};

/** What a page needs in its head to report. */
export const REPORTER =
  '<script src="/test/pages/record.js"></script><script src="/test/pages/report.js"></script>';

/** How many requests there were with a key. */
export const asked = async (key: string): Promise<{full: number; unchanged: number}> =>
  (await (await fetch(`/test/asked/${key}`)).json()) as {full: number; unchanged: number};

let frames: HTMLIFrameElement[] = [];

/** Takes the pages away that are open. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames = [];
}

/**
 * Opens a page in a frame, presses the button of a widget that says `press`, and resolves with the
 * first report of the page that `isAwaited`.
 */
export async function reportOf(
  address: string,
  isAwaited: (report: Report) => boolean,
  press?: string,
): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = address;
  let report: Report | undefined;
  const listener = ({source, data}: MessageEvent<Report>) => {
    if (source === frame.contentWindow && 'characterSet' in Object(data)) report = data;
  };
  addEventListener('message', listener);
  document.body.append(frame);
  frames.push(frame);
  try {
    await until(() => {
      if (press) frame.contentWindow!.postMessage({press}, '*');
      frame.contentWindow!.postMessage('report', '*');
      return report && isAwaited(report);
    }, 'the report of the page');
  } catch (error) {
    throw new Error(`The last report: ${JSON.stringify(report)}`, {cause: error});
  } finally {
    removeEventListener('message', listener);
  }
  return report!;
}

afterEach(closePages);
