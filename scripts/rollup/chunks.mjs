/**
 * Rollup plugins: chunks as classic scripts that register with the loader, with content hashes in
 * their names.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {BYTE_ORDER_MARK} from './byte-order-mark.mjs';
import {nameOfBrief} from './chunk-texts.mjs';

/** What stands in the code of a chunk for the table of the chunks apart. */
export const APART = '__CHUNKS_APART__';

/** The name of the loader in chunks. */
const LOADER = 'loader';

/** Excludes from the chunks the `modules` that the loader provides; it provides their exports `names`. */
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
      // It would be undefined in the browser.
      if (missing) this.error(`The loader does not provide "${missing}".`);
    }
  },
});

/** Replaces modules by others. `places`: from path to path. */
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

/** A module whose exports only the build knows; `exports` returns them on demand. */
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
 * Names chunks and language files by a hash of their content, and writes the table by which the loader
 * finds them. `define`: the code by which a chunk calls the loader. `apart`: the chunks that another
 * chunk knows instead of the loader, in place of `APART`.
 */
export const nameByContent = ({define, languages, file, banner, table, sri, apart = []}) => ({
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
      return [hash, ...needed].join(' ');
    };
    const known = {};
    const withApart = (code) =>
      code.replace(new RegExp(`(["'\`])${APART}\\1`), () => JSON.stringify(known));
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const all = chunks.map(({name, code}) => [name, code, needs(name)]);
    for (const {fileName} of chunks) delete bundle[fileName];
    for (const [name, code, needed] of all) {
      if (apart.includes(name)) known[name] = emit(name, code, needed);
    }
    for (const [name, code, needed] of all) {
      if (!apart.includes(name)) table.chunks[name] = emit(name, withApart(code), needed);
    }
    for (const language of languages) {
      for (const name of [language, nameOfBrief(language)]) {
        const contents = JSON.stringify(file(language, name !== language));
        const code = `${banner}\n${define}(${JSON.stringify(name)},[],${contents});\n`;
        table.chunks[name] = emit(name, code, []);
      }
    }
  },
});

/**
 * The table of `src/embed/files.ts`. `chunks`: from names to hashes with the names of what they need;
 * `layouts`: the tags with late layouts.
 */
export const tableOf = (chunks, {tags, layouts, languages}) => {
  const late = layouts.map((tag) => `${tag}-layouts`);
  const known = [...late, ...tags, ...languages, ...languages.map(nameOfBrief)];
  const shared = Object.keys(chunks).filter((name) => !known.includes(name));
  const entries = [...shared, ...known].map((name) => {
    const [hash, ...needed] = chunks[name].split(' ');
    return {name, hash, needed: needed.sort().join(' ')};
  });
  const usual = (name) => {
    if (tags.includes(name)) return 'block core';
    const tag = layouts[late.indexOf(name)];
    return tag ? ['block', 'core', tag].sort().join(' ') : '';
  };
  return {
    shared,
    hashes: entries.map(({hash}) => hash).join(''),
    needs: Object.fromEntries(
      entries
        .filter(({name, needed}) => needed !== usual(name))
        .map(({name, needed}) => [name, needed]),
    ),
  };
};
