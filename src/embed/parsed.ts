/** Waits for the whole page: only then is it known which links are alone. */
import {read} from '../safe-dom.js';

/** Calls `act` once the page is parsed. Errors are logged to the console. */
export function whenParsed(act: () => void): void {
  const safely = () => {
    try {
      act();
    } catch (error) {
      console.error(error);
    }
  };
  if (read(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', safely);
  else safely();
}
