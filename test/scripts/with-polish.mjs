/**
 * Builds the chunks of the loader twice, as they are and with Polish as one language more, and
 * prints their hashes as JSON, with the bytes that the loader needs to know of them. For
 * `chunks.test.mjs`.
 */
import {createHash} from 'node:crypto';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {chunksFor, inAllLanguages} from '../../rollup.config.mjs';
import {tableOf} from '../../scripts/rollup/chunks.mjs';

/** Everything localized in a document, with Polish added. */
const withPolish = (value, all) => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withPolish(each, all));
  const keys = Object.keys(value);
  const isText = keys.length === all.length && keys.every((key) => all.includes(key));
  if (isText) return {...value, pl: value.fr};
  return Object.fromEntries(keys.map((key) => [key, withPolish(value[key], all)]));
};

const LEFT_OUT = ['terser', 'rollup-plugin-license'];

const build = async (said, table = {chunks: {}}) => {
  const options = chunksFor(said, table);
  // What is the same before it is made smaller is the same after that, which takes most of the time.
  const plugins = options.plugins.filter(({name}) => !LEFT_OUT.includes(name));
  const bundle = await rollup({...options, plugins});
  const {output} = await bundle.generate(options.output);
  return Object.fromEntries(
    output.map(({fileName, source}) => [
      fileName,
      createHash('sha256').update(source).digest('base64'),
    ]),
  );
};

const {languages, messages, readDocument} = inAllLanguages;
const tables = [{chunks: {}}, {chunks: {}}];
const before = await build(inAllLanguages, tables[0]);
const more = {
  ...inAllLanguages,
  languages: {
    ...languages,
    targets: [...languages.targets, 'pl'],
    all: [...languages.all, 'pl'],
  },
  messages: {...messages, pl: messages.fr},
  readDocument: (file) => withPolish(readDocument(file), languages.all),
};
const after = await build(more, tables[1]);

const sizes = tables.map(({chunks}, i) => {
  const {all} = [languages, more.languages][i];
  const table = tableOf(chunks, {tags: [], layouts: [], languages: all});
  return brotliCompressSync(JSON.stringify([table, all])).length;
});

console.log(JSON.stringify({before, after, sizes, languages: languages.targets.length}));
