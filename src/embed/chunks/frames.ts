/** Heights of frames, for pages that have any. */
export {followFrameHeights} from '../frame-heights.js';
