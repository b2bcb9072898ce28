/** `instrument-explainer.js`: one script that brings `<instrument-explainer>` and its carriers to a page. */
import {InstrumentExplainer} from '../../elements/instrument-explainer/instrument-explainer.js';
import {start} from '../start.js';

start('instrument-explainer', {'instrument-explainer': InstrumentExplainer});
