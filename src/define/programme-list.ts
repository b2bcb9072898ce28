/** Registers `<programme-list>`. */
import {ProgrammeList} from '../elements/programme-list/programme-list.js';
import {register} from './register.js';

register('programme-list', ProgrammeList);

declare global {
  interface HTMLElementTagNameMap {
    'programme-list': ProgrammeList;
  }
}
