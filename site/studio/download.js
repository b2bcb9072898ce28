/** Gives the visitor a file. It is made in the page and sent nowhere. */
import {create} from '../dom.js';

/** @param {BlobPart | Blob} content */
export function download(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], {type}));
  create('a', {href: url, download: name}).click();
  // The download has its own reference by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
