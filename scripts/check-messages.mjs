/**
 * Checks that every language is complete: all texts of code, documents and site are in
 * xliff/, with a translation. Works on a copy; changes nothing.
 */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {main, mustRun, PlainError, root, tool} from './setup.mjs';
import {differences, languages, messagesFile, parse, problems, read} from './translations.mjs';
import {unitsOf} from './xliff.mjs';

const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
const {xliffDir} = config.interchange;

const sourcesOf = (xml) => new Map([...unitsOf(xml)].map(([id, {source}]) => [id, source]));

const findProblems = async (copy) => {
  const copied = {
    ...config,
    tsConfig: relative(copy, join(root, config.tsConfig)),
    interchange: {...config.interchange, xliffDir: 'xliff'},
  };
  writeFileSync(join(copy, 'lit-localize.json'), JSON.stringify(copied));
  cpSync(join(root, xliffDir), join(copy, 'xliff'), {recursive: true});

  // In the folder of the copy, because some paths in the configuration are relative to it.
  await mustRun(process.execPath, [tool('@lit/localize-tools', 'lit-localize'), 'extract'], {
    cwd: copy,
    quiet: true,
  });

  const found = problems();
  for (const language of languages().targets) {
    const file = messagesFile(language);
    const xml = read(file);
    if (!xml) continue;
    const inCode = sourcesOf(
      parse(readFileSync(join(copy, 'xliff', `${language}.xlf`), 'utf8'), file),
    );
    found.push(...differences(file, unitsOf(xml), inCode));
  }
  return found;
};

await main(async () => {
  const copy = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    const found = await findProblems(copy);
    if (found.length > 0) throw new PlainError(found.join('\n'));
  } finally {
    rmSync(copy, {recursive: true});
  }
});
