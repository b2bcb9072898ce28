/** The pictures of widgets: they follow the colours of the page. */
import {base} from './base.js';
import {create} from './dom.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The colours of the page: those that the visitor has chosen, else those of the system. */
export const scheme = () => {
  const {scheme: chosen} = document.documentElement.dataset;
  return chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
};

const shown = new Set();

const update = () => {
  for (const each of shown) each();
};
dark.addEventListener('change', update);
new MutationObserver(update).observe(document.documentElement, {
  attributeFilter: ['data-scheme'],
});

/** Calls `show` with the colours of the page, now and whenever they change. */
export function onScheme(show) {
  const each = () => show(scheme());
  shown.add(each);
  each();
}

/** A picture of a layout, which the text beside it describes. A layout that is new has none. */
export function thumbnail({pictures}, {name}) {
  const files = pictures[name];
  const image = create('img', {className: 'thumbnail', alt: '', loading: 'lazy'});
  if (files) {
    onScheme((colours) => (image.src = new URL(`gallery/pictures/${files[colours]}`, base).href));
  }
  return files ? image : create('span', {className: 'thumbnail'});
}
