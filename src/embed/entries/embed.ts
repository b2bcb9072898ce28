/** `embed.js`: the loader. It loads what a page shows and contains no widget itself. */
import {give} from '../bring.js';
import {claim} from '../claim.js';
import {tags} from '../files.js';
import * as handed from '../handed.js';
import {lookAfter} from '../loader.js';

try {
  const claimed = claim('embed', tags);
  if (claimed?.place.files) {
    give(handed);
    lookAfter(claimed);
  }
} catch (error) {
  console.error(error);
}
