/** Registers `<key-figures>`. */
import {KeyFigures} from '../elements/key-figures/key-figures.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('key-figures', KeyFigures);
