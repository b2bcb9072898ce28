/** `all.js`: every widget, every language and every placeholder in one script, for one request. */
import {widgets} from '../../define/define.js';
import {followFrameHeights} from '../frame-heights.js';
import {start} from '../start.js';

const site = start('all', widgets);
if (site) followFrameHeights(site);
