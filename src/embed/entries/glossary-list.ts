/** `glossary-list.js`: one script that brings `<glossary-list>` and its carriers to a page. */
import {GlossaryList} from '../../elements/glossary-list/glossary-list.js';
import {start} from '../start.js';

start('glossary-list', {'glossary-list': GlossaryList});
