/** `european-participation.js`: one script that brings `<european-participation>` and its carriers to a page. */
import {EuropeanParticipation} from '../../elements/european-participation/european-participation.js';
import {start} from '../start.js';

start('european-participation', {'european-participation': EuropeanParticipation});
