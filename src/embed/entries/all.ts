/** `all.js`: every widget, language and placeholder in one script, for a single request. */
import {widgets} from '../../define/define.js';
import {followFrameHeights} from '../frame-heights.js';
import {start} from '../start.js';

const site = start('all', widgets);
if (site) followFrameHeights(site);
