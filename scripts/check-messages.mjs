/**
 * Whether every language is complete: everything in the code and in the documents is
 * in xliff/, every text there has a translation, and src/locales/ is what is built
 * from it. Works on a copy; changes nothing.
 */
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {catalogues, CATALOGUES} from './catalogues.mjs';
import {main, mustRun, PlainError, root, tool} from './setup.mjs';
import {languages, messagesFile, parse, problems, read, some} from './translations.mjs';
import {unitsOf} from './xliff.mjs';

const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
const {xliffDir} = config.interchange;
const {outputDir, localeCodesModule} = config.output;

const filesIn = (folder) => readdirSync(folder).sort();
const text = (...parts) => readFileSync(join(...parts), 'utf8');

const differences = (folder, copy) => {
  const names = new Set([...filesIn(folder), ...filesIn(copy)]);
  return [...names].filter(
    (name) =>
      !filesIn(folder).includes(name) ||
      !filesIn(copy).includes(name) ||
      text(folder, name) !== text(copy, name),
  );
};

const sourcesOf = (xml) => new Map([...unitsOf(xml)].map(([id, {source}]) => [id, source]));

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

  const found = problems();
  for (const language of languages().targets) {
    const file = messagesFile(language);
    const xml = read(file);
    if (!xml) continue;
    const here = sourcesOf(xml);
    const inCode = sourcesOf(parse(text(copy, 'xliff', `${language}.xlf`), file));
    const ids = [...new Set([...here.keys(), ...inCode.keys()])].filter(
      (id) => here.get(id) !== inCode.get(id),
    );
    if (ids.length > 0) {
      found.push(`${file} is not of the code of today (npm run localize:extract): ${some(ids)}`);
    }
  }
  // What is not complete is not built.
  if (found.length > 0) return found;

  await localize('build', copy);
  for (const name of differences(join(root, outputDir), join(copy, 'locales'))) {
    found.push(`${outputDir}/${name} is not what is built from ${xliffDir}/: npm run generate`);
  }
  if (text(root, localeCodesModule) !== text(copy, 'codes.ts')) {
    found.push(`${localeCodesModule} is not up to date: npm run generate`);
  }
  if (text(root, CATALOGUES) !== catalogues(languages())) {
    found.push(`${CATALOGUES} is not up to date: npm run generate`);
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
