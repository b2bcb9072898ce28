/**
 * `frame.js`: what a frame page needs besides its widget. It runs in the head, after the script of
 * the widget, whose tag is in `data-widget`.
 */
import {applyQuery, followHeading, openLinks, reportHeight} from '../frame-page.js';

applyQuery(document.currentScript!.dataset['widget']!);
followHeading();
openLinks();
if (parent !== window) reportHeight();
