/**
 * Writes docs/format.md from the schemas in `src/documents/check/`.
 *
 *     node scripts/format-page.mjs           writes it
 *     node scripts/format-page.mjs --check   exit code 1 if it is out of date
 */
import {loadFormat} from './format/load.mjs';
import {describe} from './format/model.mjs';
import {formatPage} from './format/page.mjs';
import {writePages} from './generated-page.mjs';
import {main} from './setup.mjs';

await main(async () => {
  const sources = await loadFormat();
  await writePages({'docs/format.md': formatPage(describe(sources.definitions), sources)});
});
