/** Registers `<glossary-term>`. */
import {GlossaryTerm} from '../elements/glossary-term/glossary-term.js';
import {register} from './register.js';

register('glossary-term', GlossaryTerm);

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
