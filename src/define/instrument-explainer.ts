/** Registers `<instrument-explainer>`. */
import {InstrumentExplainer} from '../elements/instrument-explainer/instrument-explainer.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('instrument-explainer', InstrumentExplainer);
