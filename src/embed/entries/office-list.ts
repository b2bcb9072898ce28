/** `office-list.js`: one script that brings `<office-list>` and its carriers to a page. */
import {OfficeList} from '../../elements/office-list/office-list.js';
import {start} from '../start.js';

start('office-list', {'office-list': OfficeList});
