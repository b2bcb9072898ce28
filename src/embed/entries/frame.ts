/**
 * `frame.js`: what a frame page needs beside its widget. It stands in the head, after the script of
 * the widget, which it is told by `data-widget`.
 */
import {applyQuery, followHeading, openLinks, reportHeight} from '../frame-page.js';

applyQuery(document.currentScript!.dataset['widget']!);
followHeading();
openLinks();
if (parent !== window) reportHeight();
