/** `key-figures.js`: one script that brings `<key-figures>` and its carriers to a page. */
import {KeyFigures} from '../../elements/key-figures/key-figures.js';
import {start} from '../start.js';

start('key-figures', {'key-figures': KeyFigures});
