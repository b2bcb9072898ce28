/**
 * Rollup plugins: move what a widget exports, which few readers ask for, out of its script into the file
 * of the exports. In its place the widget has a stand-in; see `src/embed/chunks/late-exports.ts`.
 */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const EXPORT = /[\\/]elements[\\/]([\w-]+)[\\/]export\.ts$/;

/** The end of the names of modules that the file of the exports has for itself. */
const COPY = '@export.ts';

const STAND_IN = '?stand-in';

/** `runtime`: the module with `lateExports`. */
export const lateExports = ({runtime}) => ({
  name: 'late-exports',

  async resolveId(id, importer, options) {
    if (!importer || !/[\\/]?export\.js$/.test(id) || importer.endsWith(COPY)) return null;
    const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
    const isOfElement =
      EXPORT.test(resolved?.id ?? '') && dirname(importer) === dirname(resolved.id);
    return isOfElement ? `${resolved.id}${STAND_IN}` : null;
  },

  load(id) {
    if (!id.endsWith(STAND_IN)) return null;
    const path = id.slice(0, -STAND_IN.length);
    const [, tag] = EXPORT.exec(path) ?? [];
    if (!tag) return null;
    const [, name] = /export const (\w+Exports)\b/.exec(readFileSync(path, 'utf8')) ?? [];
    if (!name) this.error(`${path} exports nothing that ends with "Exports".`);
    return `import {lateExports} from ${JSON.stringify(runtime)};
export const ${name} = /* @__PURE__ */ lateExports(${JSON.stringify(tag)});`;
  },
});

/**
 * Gives the file of the exports its own copies of the modules in `elements` that it needs: it would
 * otherwise need the scripts of all widgets. `entry`: the module that imports all exports.
 */
export const ownCopies = ({elements, entry}) => ({
  name: 'own-copies',

  async resolveId(id, importer, options) {
    if (importer !== entry && !importer?.endsWith(COPY)) return null;
    const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
    const isOfElement = resolved?.id.startsWith(join(elements, '/')) && resolved.id.endsWith('.ts');
    return isOfElement ? resolved.id.replace(/(@export)?\.ts$/, COPY) : null;
  },

  load: (id) =>
    id.endsWith(COPY) && id.startsWith(join(elements, '/'))
      ? readFileSync(id.replace(COPY, '.ts'), 'utf8')
      : null,
});
