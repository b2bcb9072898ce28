/** Registers `<office-list>`. */
import {OfficeList} from '../elements/office-list/office-list.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('office-list', OfficeList);
