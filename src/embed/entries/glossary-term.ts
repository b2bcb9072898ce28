/** `glossary-term.js`: one script that brings `<glossary-term>` and its carriers to a page. */
import {GlossaryTerm} from '../../elements/glossary-term/glossary-term.js';
import {start} from '../start.js';

start('glossary-term', {'glossary-term': GlossaryTerm});
