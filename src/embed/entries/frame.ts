/**
 * `frame.js`: what a frame page needs beside its widget. It stands in the head, after the script of
 * the widget, which it is told by `data-widget`.
 */
import {nameInLanguage, openLinksOutside, passOnQuery, reportHeight} from '../frame-page.js';

passOnQuery(document.currentScript!.dataset['widget']!);
openLinksOutside();
document.addEventListener('DOMContentLoaded', nameInLanguage);
if (parent !== window) reportHeight();
