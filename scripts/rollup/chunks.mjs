/**
 * Rollup plugins: chunks as classic scripts that hand themselves to the loader, under names that
 * tell their content.
 */
import {createHash} from 'node:crypto';
import {BYTE_ORDER_MARK} from './byte-order-mark.mjs';

/** What stands in the code of a chunk for the table of the chunks apart. */
export const APART = '__CHUNKS_APART__';

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
 * asks for them. `define`: how a chunk reaches the loader. `apart`: the chunks that another one knows
 * instead of the loader, in place of `APART`.
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
      const contents = JSON.stringify(file(language));
      const code = `${banner(language)}\n${define}(${JSON.stringify(language)},[],${contents});\n`;
      table.chunks[language] = emit(language, code, []);
    }
  },
});
