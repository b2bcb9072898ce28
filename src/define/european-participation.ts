/** Registers `<european-participation>`. */
import {EuropeanParticipation} from '../elements/european-participation/european-participation.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('european-participation', EuropeanParticipation);
