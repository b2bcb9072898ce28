/** Registers `<instrument-explainer>`. */
import {InstrumentExplainer} from '../elements/instrument-explainer/instrument-explainer.js';
import {register} from './register.js';

register('instrument-explainer', InstrumentExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'instrument-explainer': InstrumentExplainer;
  }
}
