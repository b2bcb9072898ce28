/** Registers `<glossary-list>`. */
import {GlossaryList} from '../elements/glossary-list/glossary-list.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('glossary-list', GlossaryList);
