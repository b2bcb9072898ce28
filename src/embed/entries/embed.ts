/** `embed.js`: one script that brings every widget and every carrier to a page. */
import {widgets} from '../../define/define.js';
import {followFrameHeights} from '../frame-heights.js';
import {start} from '../start.js';

const site = start('embed', widgets);
if (site) followFrameHeights(site);
