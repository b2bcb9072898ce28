/** Steps of the build: `npm start` leaves out nothing that the gallery is made of. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {forGallery, steps} from '../../scripts/build.mjs';

/** Rollup in watch mode takes care of the bundles; types, the command and places are in no page. */
const NOT_AFTER_BUNDLES = [steps.generate, steps.bundles, steps.types, steps.command, steps.places];

test('every other step runs again after each change', () => {
  const expected = Object.values(steps).filter((step) => !NOT_AFTER_BUNDLES.includes(step));
  assert.deepEqual(new Set(forGallery.flat()), new Set(expected));
});
