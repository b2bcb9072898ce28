/** `programme-list.js`: one script that brings `<programme-list>` and its carriers to a page. */
import {ProgrammeList} from '../../elements/programme-list/programme-list.js';
import {start} from '../start.js';

start('programme-list', {'programme-list': ProgrammeList});
