/** Export files and their buttons. Loaded only on pages that use them. */
export * from '../../widget/export/files.js';
export {exportsOf} from './exports-of.js';
export {Actions} from '../../widget/export/actions.js';
