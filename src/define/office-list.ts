/** Registers `<office-list>`. */
import {OfficeList} from '../elements/office-list/office-list.js';
import {register} from './register.js';

register('office-list', OfficeList);

declare global {
  interface HTMLElementTagNameMap {
    'office-list': OfficeList;
  }
}
