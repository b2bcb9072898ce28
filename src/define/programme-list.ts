/** Registers `<programme-list>`. */
import {ProgrammeList} from '../elements/programme-list/programme-list.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('programme-list', ProgrammeList);
