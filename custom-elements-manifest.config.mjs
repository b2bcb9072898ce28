/**
 * Builds dist/custom-elements.json from the doc comments: the attributes, slots, parts, custom
 * properties, states and events, for editors and documentation.
 */
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** From a source file to the module that the package ships. */
const shipped = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** Reads from src/define/ which tag each class is registered as. */
const tagNames = () => {
  const tags = new Map();
  return {
    name: 'tag-names',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      tags.set(element.getText(), {tag: tag.text, module: moduleDoc.path});
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {path, declarations = []} of modules) {
        for (const declaration of declarations) {
          const {tag, module} = tags.get(declaration.name) ?? {};
          if (!tag) continue;
          Object.assign(declaration, {tagName: tag, customElement: true});
          modules
            .find((candidate) => candidate.path === module)
            .exports.push({
              kind: 'custom-element-definition',
              name: tag,
              declaration: {name: declaration.name, module: path},
            });
        }
      }
    },
  };
};

/** Private members do not belong in documentation or completion. */
const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const declaration of modules.flatMap(({declarations = []}) => declarations)) {
      declaration.members = declaration.members?.filter(
        ({privacy, static: isStatic}) => !isStatic && (privacy ?? 'public') === 'public',
      );
      // For undocumented events, the analyzer mistakes the first argument for the name.
      declaration.events = declaration.events?.filter(({description}) => description);
    }
  },
});

/** Paths in the manifest are those of the package, not of the repository. */
const shippedPaths = () => ({
  name: 'shipped-paths',
  packageLinkPhase({customElementsManifest}) {
    const rewrite = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') {
          node[key] = shipped(value);
        } else if (value && typeof value === 'object') {
          rewrite(value);
        }
      }
    };
    rewrite(customElementsManifest);
  },
});

/** Only the module with the class of a widget is public. */
const onlyWidgets = () => ({
  name: 'only-widgets',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(
      ({path, declarations}) =>
        !path.includes('/elements/') || declarations.some(({customElement}) => customElement),
    );
  },
});

const outdir = 'dist';

export default {
  globs: [
    'src/elements/*/*.ts',
    'src/define/*.ts',
    'src/widget/*-element.ts',
    'src/widget/events.ts',
  ],
  exclude: ['src/elements/*/*.styles.ts', 'src/define/{all,define,register}.ts'],
  outdir,
  // package.json already names the manifest, and a build must not change it.
  packagejson: false,
  litelement: true,
  plugins: [
    tagNames(),
    onlyPublic(),
    onlyWidgets(),
    shippedPaths(),
    customElementVsCodePlugin({outdir, hideLogs: true}),
    customElementJetBrainsPlugin({outdir, hideLogs: true, packageJson: false}),
  ],
};
