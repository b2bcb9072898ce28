/**
 * Whether the texts of the interface are complete: everything in the code is in
 * xliff/, every message there has a translation, and src/locales/ is what is built
 * from it. Works on a copy; changes nothing.
 */
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {main, mustRun, PlainError, root, tool} from './setup.mjs';

const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
const {xliffDir} = config.interchange;
const {outputDir, localeCodesModule} = config.output;

const filesIn = (folder) => readdirSync(folder).sort();
const read = (...parts) => readFileSync(join(...parts), 'utf8');

const differences = (folder, copy) => {
  const names = new Set([...filesIn(folder), ...filesIn(copy)]);
  return [...names].filter(
    (name) =>
      !filesIn(folder).includes(name) ||
      !filesIn(copy).includes(name) ||
      read(folder, name) !== read(copy, name),
  );
};

/** Ids of the messages of an XLIFF file that have no translation, or an empty one. */
const untranslated = (xliff) =>
  [...xliff.matchAll(/<trans-unit id="([^"]*)"[^>]*>(.*?)<\/trans-unit>/gs)]
    .filter(([, , unit]) => !/<target[^>]*>\s*\S[\s\S]*<\/target>/.test(unit))
    .map(([, id]) => id);

/** In the folder of the copy, because some paths of the configuration are relative to that. */
const localize = (command, copy) =>
  mustRun(process.execPath, [tool('@lit/localize-tools', 'lit-localize'), command], {
    cwd: copy,
    quiet: true,
  });

const findProblems = async (copy) => {
  const copied = {
    ...config,
    tsConfig: relative(copy, join(root, config.tsConfig)),
    output: {...config.output, outputDir: 'locales', localeCodesModule: 'codes.ts'},
    interchange: {...config.interchange, xliffDir: 'xliff'},
  };
  writeFileSync(join(copy, 'lit-localize.json'), JSON.stringify(copied));
  cpSync(join(root, xliffDir), join(copy, 'xliff'), {recursive: true});

  await localize('extract', copy);
  await localize('build', copy);

  const problems = differences(join(root, xliffDir), join(copy, 'xliff')).map(
    (name) => `${xliffDir}/${name} does not hold what is in the code: npm run localize:extract`,
  );
  for (const name of filesIn(join(copy, 'xliff'))) {
    const ids = untranslated(read(copy, 'xliff', name));
    if (ids.length > 0)
      problems.push(`${xliffDir}/${name} has no translation of ${ids.join(', ')}`);
  }
  for (const name of differences(join(root, outputDir), join(copy, 'locales'))) {
    problems.push(`${outputDir}/${name} is not what is built from ${xliffDir}/: npm run generate`);
  }
  if (read(root, localeCodesModule) !== read(copy, 'codes.ts')) {
    problems.push(`${localeCodesModule} is not up to date: npm run generate`);
  }
  return problems;
};

await main(async () => {
  const copy = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    const problems = await findProblems(copy);
    if (problems.length > 0) throw new PlainError(problems.join('\n'));
  } finally {
    rmSync(copy, {recursive: true});
  }
});
