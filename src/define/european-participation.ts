/** Registers `<european-participation>`. */
import {EuropeanParticipation} from '../elements/european-participation/european-participation.js';
import {register} from './register.js';

register('european-participation', EuropeanParticipation);

declare global {
  interface HTMLElementTagNameMap {
    'european-participation': EuropeanParticipation;
  }
}
