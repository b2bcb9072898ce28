/** The moment from which somebody can tell what stands alone in a page. */
import {read} from '../safe-dom.js';

/** Calls `act` once the page is there as a whole. What it throws ends in the console. */
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
