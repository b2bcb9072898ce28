/**
 * Compares JSON-LD with schema.org: the types of schema-dts have each type with its properties and
 * what their values may be. For tests in browsers, as the server command `schema-org`.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Not on the disk: it holds the data as literals, whose unknown properties the compiler reports. */
const FILE = join(ROOT, 'test', 'helpers', 'schema-org-data.ts');

const OPTIONS = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What is wrong with `documents`, JSON-LD by name; empty where nothing is. */
export function schemaOrgProblems(documents) {
  const text = [
    "import type {Dataset, DefinedTermSet, WithContext} from 'schema-dts';",
    ...Object.entries(documents).map(
      ([name, data]) =>
        `export const ${JSON.stringify(name).replace(/\W+/g, '_')}: WithContext<Dataset> | WithContext<DefinedTermSet> = ${JSON.stringify(data)};`,
    ),
  ].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const {getSourceFile, fileExists, readFile} = host;
  Object.assign(host, {
    fileExists: (name) => name === FILE || fileExists(name),
    readFile: (name) => (name === FILE ? text : readFile(name)),
    getSourceFile: (name, target, ...rest) =>
      name === FILE
        ? ts.createSourceFile(name, text, target, true)
        : getSourceFile(name, target, ...rest),
  });
  return ts
    .getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host))
    .map(({file, start, messageText}) => {
      const {line} = file?.getLineAndCharacterOfPosition(start) ?? {line: 0};
      const [name] = Object.keys(documents).slice(line - 1);
      return `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n').slice(-600)}`;
    });
}

export const schemaOrg = () => ({
  name: 'schema-org',
  executeCommand: ({command, payload}) =>
    command === 'schema-org' ? schemaOrgProblems(payload) : undefined,
});
