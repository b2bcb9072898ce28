/** Pages that htmx 4 changes, which morphs by itself. */
import htmx from 'htmx4/dist/htmx.esm.js';

window.app = htmx;
