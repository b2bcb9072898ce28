/** Run by npm after an install in this folder: generates the sources that an editor needs. */
import process from 'node:process';
import {main, say} from './setup.mjs';

await main(async () => {
  if (process.env.npm_config_omit?.split(/[\s,]+/).includes('dev')) {
    say('No sources generated, since the development dependencies are not installed.');
    return;
  }
  const {ensureGenerated} = await import('./generate.mjs');
  await ensureGenerated();
});
