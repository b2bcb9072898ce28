/** What npm runs after an install in this folder: the sources that an editor would miss. */
import process from 'node:process';
import {main, say} from './setup.mjs';

await main(async () => {
  if (process.env.npm_config_omit?.split(/[\s,]+/).includes('dev')) {
    say('Without the development dependencies no sources are generated.');
    return;
  }
  const {ensureGenerated} = await import('./generate.mjs');
  await ensureGenerated();
});
