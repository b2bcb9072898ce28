/** Pages that Turbo exchanges. */
import * as Turbo from '@hotwired/turbo';

window.app = Turbo;
