/**
 * Rollup plugin: moves layouts that few pages ask for, and their styles, out of the chunk of their
 * widget into the chunk `<tag>-layouts`. In their place, the widget has stand-ins; see
 * `src/embed/chunks/late-layout.ts`.
 */
import {basename, join} from 'node:path';

/** Which layouts are late, and the modules that only they use. */
export const LATE = {
  'key-figures': {
    layouts: ['bars', 'dots', 'table'],
    styles: {
      bars: 'barsLayoutStyles',
      dots: 'dotsLayoutStyles',
      table: 'tableLayoutStyles',
    },
    more: [],
  },
  'office-list': {
    layouts: ['map', 'table'],
    styles: {map: 'mapLayoutStyles', table: 'tableLayoutStyles'},
    more: ['clusters', 'label-placement', 'labels', 'project'],
  },
  'programme-list': {
    layouts: ['table'],
    styles: {table: 'tableLayoutStyles'},
    more: [],
  },
  'instrument-explainer': {
    layouts: ['table', 'pathway', 'finder'],
    styles: {
      table: 'tableLayoutStyles',
      pathway: 'pathwayLayoutStyles',
      finder: 'finderLayoutStyles',
    },
    more: ['pathway-layout'],
  },
};

export const nameOfLayouts = (tag) => `${tag}-layouts`;

/** The modules of a widget that only its late layouts use, by name. */
const modulesOf = ({layouts, styles, more}) => [
  ...layouts,
  ...more,
  ...Object.keys(styles).map((name) => `${name}.styles`),
];

/** The chunk of late layouts that a module is in, or whose entry it is. */
export const lateChunkOf = (id) => {
  const [, tag, name] = /[\\/]elements[\\/]([\w-]+)[\\/]([\w.-]+)\.ts$/.exec(id) ?? [];
  const found = Object.keys(LATE).find(
    (each) => id === nameOfLayouts(each) || (each === tag && modulesOf(LATE[each]).includes(name)),
  );
  return found && nameOfLayouts(found);
};

/** `elements`: the folder with the folders of the widgets; `runtime`: the module with `lateLayout`. */
export const lateLayouts = ({elements, runtime}) => {
  const modules = new Map();
  const late = new Set();
  for (const [tag, {layouts, styles, more}] of Object.entries(LATE)) {
    const file = (name) => join(elements, tag, `${name}.ts`);
    for (const name of layouts) {
      const code = `import {lateLayout} from ${JSON.stringify(runtime)};
export const ${name} = /* @__PURE__ */ lateLayout('${nameOfLayouts(tag)}', '${name}');`;
      modules.set(file(name), code);
    }
    for (const [name, exported] of Object.entries(styles)) {
      modules.set(file(`${name}.styles`), `export const ${exported} = [];`);
    }
    for (const name of [...layouts, ...more]) late.add(file(name));
    modules.set(
      nameOfLayouts(tag),
      `${layouts.map((name) => `import {${name}} from ${JSON.stringify(file(name))};`).join('\n')}
${Object.entries(styles)
  .map(([name, exported]) => `import {${exported}} from ${JSON.stringify(file(`${name}.styles`))};`)
  .join('\n')}
export const layouts = {${layouts.join(', ')}};
export const styles = [${Object.values(styles).join(', ')}].flat();`,
    );
  }
  const STAND_IN = '?stand-in';
  const isEntry = (id) => id !== undefined && modules.has(id) && id === basename(id);

  return {
    name: 'late-layouts',

    async resolveId(id, importer, options) {
      if (isEntry(id)) return id;
      if (!importer || late.has(importer) || isEntry(importer)) return null;
      const resolved = await this.resolve(id, importer, {...options, skipSelf: true});
      return modules.has(resolved?.id) ? `${resolved.id}${STAND_IN}` : null;
    },

    load: (id) =>
      isEntry(id) || id.endsWith(STAND_IN) ? modules.get(id.replace(STAND_IN, '')) : null,
  };
};
