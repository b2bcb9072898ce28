/**
 * Rollup plugins: chunks as classic scripts that hand themselves to the loader, under names that
 * tell their content.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {BYTE_ORDER_MARK} from './byte-order-mark.mjs';

/** As chunks know the loader. */
const LOADER = 'loader';

/** Leaves out of the chunks what the loader hands to them: `modules`, which export `names`. */
export const fromLoader = ({modules, names}) => ({
  name: 'from-loader',

  async resolveId(id, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
    return modules.includes(resolved?.id) ? {id: LOADER, external: true} : null;
  },

  generateBundle(_options, bundle) {
    for (const {importedBindings = {}} of Object.values(bundle)) {
      const missing = (importedBindings[LOADER] ?? []).find((name) => !names.includes(name));
      // In a page it would be undefined.
      if (missing) this.error(`The loader does not hand out "${missing}".`);
    }
  },
});

/** Other modules in the place of some. `places`: from path to path. */
export const inPlaceOf = (places) => ({
  name: 'in-place-of',
  async resolveId(id, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
    return places[resolved?.id] ?? null;
  },
});

/**
 * Gives each chunk its own copy of the module at `path`, which keeps only what that chunk uses. Shared,
 * all of it would load with every chunk. The name of a copy ends with that of its chunk: `words@core.ts`.
 * `chunkOf`: the chunk of a module.
 */
export const copyPerChunk = (path, chunkOf) => {
  const file = basename(path, '.ts');
  const copies = new Set();
  return {
    name: 'copy-per-chunk',
    async resolveId(id, importer, options) {
      if (!importer || basename(id, '.js') !== file) return null;
      const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
      if (resolved?.id !== path) return null;
      const copy = path.replace(/\.ts$/, `@${chunkOf(importer)}.ts`);
      copies.add(copy);
      return copy;
    },
    load: (id) => (copies.has(id) ? readFileSync(path, 'utf8') : null),
  };
};

/** A module whose exports are known to the build alone; `exports` gives them when it is needed. */
export const written = (path, exports) => ({
  name: 'written',
  load: (id) =>
    id === path
      ? Object.entries(exports())
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : null,
});

const shortName = (name, hash) => `chunks/${name}-${hash.replace(/\W/g, '').slice(0, 8)}.js`;

/**
 * Names chunks and the files of languages by their content, and keeps the table by which the loader
 * asks for them. `define`: how a chunk reaches the loader.
 */
export const nameByContent = ({define, languages, file, banner, table, sri}) => ({
  name: 'name-by-content',

  renderChunk: (code) => code.replaceAll(/(["'])\.\/([\w-]+)\1/g, '$1$2$1'),

  generateBundle(_options, bundle) {
    const needs = (name, found = new Set()) => {
      for (const each of bundle[`${name}.js`].imports) {
        const need = each.replace(/\.js$/, '');
        if (need === LOADER || found.has(need)) continue;
        found.add(need);
        needs(need, found);
      }
      return [...found].sort();
    };
    const emit = (name, code, needed) => {
      const source = BYTE_ORDER_MARK + code;
      const hash = createHash('sha256').update(source).digest('base64').replace(/=+$/, '');
      const fileName = shortName(name, hash);
      this.emitFile({type: 'asset', fileName, source});
      sri(fileName, source);
      table.chunks[name] = [hash, ...needed].join(' ');
    };
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const all = chunks.map(({name, code}) => [name, code, needs(name)]);
    for (const {fileName} of chunks) delete bundle[fileName];
    for (const [name, code, needed] of all) emit(name, code, needed);
    for (const language of languages) {
      const contents = JSON.stringify(file(language));
      const code = `${banner(language)}\n${define}(${JSON.stringify(language)},[],${contents});\n`;
      emit(language, code, []);
    }
  },
});

/** The table of `src/embed/files.ts`. `chunks`: from names to hashes with the names of what they need. */
export const tableOf = (chunks, tags, languages) => {
  const shared = Object.keys(chunks).filter(
    (name) => !tags.includes(name) && !languages.includes(name),
  );
  const entries = [...shared, ...tags, ...languages].map((name) => {
    const [hash, ...needed] = chunks[name].split(' ');
    return {name, hash, needed};
  });
  const isUsual = ({name, needed}) => needed.join() === (tags.includes(name) ? 'block,core' : '');
  return {
    shared,
    hashes: entries.map(({hash}) => hash).join(''),
    needs: Object.fromEntries(
      entries.filter((entry) => !isUsual(entry)).map(({name, needed}) => [name, needed]),
    ),
  };
};
