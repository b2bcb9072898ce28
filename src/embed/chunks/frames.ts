/** Resizes frames. Loaded only on pages that have any. */
export {followFrameHeights} from '../frame-heights.js';
