/** Registers `<glossary-list>`. */
import {GlossaryList} from '../elements/glossary-list/glossary-list.js';
import {register} from './register.js';

register('glossary-list', GlossaryList);

declare global {
  interface HTMLElementTagNameMap {
    'glossary-list': GlossaryList;
  }
}
