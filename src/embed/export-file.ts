/** `export.js`: files, citations and structured data of all widgets, for standalone scripts. */
export * from '../widget/export/files.js';
export {exportsOf} from './exports-of.js';
