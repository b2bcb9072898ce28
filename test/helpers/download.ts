/** Takes what a widget would give the reader as a file. */

import {parts} from './parts.js';
import {until} from './until.js';

/** The text of the file that the first action of `widget` saves. */
export async function downloadOf(widget: Element): Promise<string> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  URL.createObjectURL = (object) => {
    file = object as Blob;
    return 'blob:nothing';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    parts(widget, 'action')[0]!.click();
    await until(() => file, 'no file');
  } finally {
    Object.assign(URL, {createObjectURL});
    Object.assign(HTMLAnchorElement.prototype, {click});
  }
  return file!.text();
}
