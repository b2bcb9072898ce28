/** Registers `<key-figures>`. */
import {KeyFigures} from '../elements/key-figures/key-figures.js';
import {register} from './register.js';

register('key-figures', KeyFigures);

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFigures;
  }
}
