/** Registers `<glossary-term>`. */
import {GlossaryTerm} from '../elements/glossary-term/glossary-term.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('glossary-term', GlossaryTerm);
