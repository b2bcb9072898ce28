/** Libraries that make one tree into another with as few changes as they find. */
import Alpine from 'alpinejs';
import {Idiomorph} from 'idiomorph/dist/idiomorph.esm.js';
import ko from 'knockout';
import morphdom from 'morphdom';

window.Alpine = Alpine;
window.ko = ko;

window.app = {
  idiomorph: (element, html) => Idiomorph.morph(element, html, {morphStyle: 'innerHTML'}),
  morphdom: (element, html) => {
    const next = element.cloneNode(false);
    next.innerHTML = html;
    morphdom(element, next);
  },
};
