/** Pages that htmx changes, with the extension for morphing. */
import htmx from 'htmx.org/dist/htmx.esm.js';
import {Idiomorph} from 'idiomorph/dist/idiomorph.esm.js';

htmx.defineExtension('morph', {
  isInlineSwap: (style) => style.startsWith('morph'),
  handleSwap: (style, target, fragment) => {
    if (!style.startsWith('morph')) return false;
    const morphStyle = style === 'morph:innerHTML' ? 'innerHTML' : 'outerHTML';
    return Idiomorph.morph(target, fragment.children, {morphStyle});
  },
});

window.app = htmx;
