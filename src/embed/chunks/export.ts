/** What leaves a widget, and the buttons for it, for pages that have any. */
export * from '../../widget/export/files.js';
export {Actions} from '../../widget/export/actions.js';
