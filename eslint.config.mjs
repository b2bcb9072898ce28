/** The rules for this repository: typed TypeScript, Lit, custom elements, scripts. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import {importX} from 'eslint-plugin-import-x';
import a11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import {lostBlanks} from './scripts/lint/lost-blanks.mjs';

const TYPESCRIPT = ['**/*.ts'];
const NODE = [
  '*.mjs',
  'bin/**/*.mjs',
  'scripts/**/*.mjs',
  '.storybook/**/*.mjs',
  'test/**/*.mjs',
  'bench/**/*.mjs',
  'integrations/**/*.mjs',
];
const BROWSER = [
  'site/**/*.js',
  'test/frameworks/entries/*.js',
  'bench/*.js',
  'integrations/*/editor/*.js',
  '.storybook/preview.mjs',
];

const src = (...parts) => join(import.meta.dirname, 'src', ...parts);

/** Dependencies go one way: a folder imports only from the folders after it. */
const ROOMS = ['embed', 'define', 'widgets', 'elements', 'widget', 'documents', 'language'];

/** The import of tables, a room beside these: it knows documents and languages alone. */
const BESIDE = ROOMS.filter((room) => room !== 'documents' && room !== 'language');

const pathOf = (room) => src(room === 'widgets' ? 'widgets.ts' : room);

const arrows = [
  ...ROOMS.map((room, i) => ({
    target: pathOf(room),
    from: ROOMS.slice(0, i).map(pathOf),
    message: `Dependencies go one way: ${ROOMS.join(' → ')}.`,
  })).filter(({from}) => from.length > 0),
  {
    target: src('import'),
    from: BESIDE.map(pathOf),
    message: 'The import of tables needs documents and language alone.',
  },
  {
    // The chunks of embed/ name its types.
    target: ROOMS.filter((room) => room !== 'embed').map(pathOf),
    from: src('import'),
    message: 'The import of tables is loaded on demand, by load-import.ts alone.',
  },
  ...readdirSync(src('elements')).map((tag) => ({
    target: src('elements', tag),
    from: src('elements'),
    except: [`./${tag}`],
    message: 'Elements never import each other: shared code belongs in src/widget/.',
  })),
];

/** Members of `document` that src/ reads, or might, and that `<img name>` can shadow. */
const CLOBBERED = [
  ...['activeElement', 'addEventListener', 'baseURI', 'body', 'contentType', 'cookie'],
  ...['createComment', 'createDocumentFragment', 'createElement', 'createElementNS'],
  ...['createRange', 'createTextNode', 'createTreeWalker', 'currentScript', 'defaultView'],
  ...['dispatchEvent', 'documentElement', 'domain', 'fonts', 'forms', 'getElementById', 'head'],
  ...['getElementsByClassName', 'getElementsByTagName', 'hidden', 'images', 'implementation'],
  ...['importNode', 'links', 'location', 'querySelector', 'querySelectorAll', 'readyState'],
  ...['referrer', 'removeEventListener', 'scripts', 'title', 'URL', 'visibilityState'],
];

const NEVER_WRITTEN = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Trusted Types forbid this: render a template.',
}));

/** TypeScript only for types: stripping them must leave plain JavaScript. */
const TYPES_ALONE = [
  {selector: 'TSEnumDeclaration', message: 'Use an object or a union of strings.'},
  {selector: 'TSParameterProperty', message: 'Declare the field.'},
  {
    selector: 'TSModuleDeclaration[kind="namespace"]',
    message: 'Use a module.',
  },
];

export default defineConfig(
  globalIgnores(['build', 'dist', 'coverage', 'src/generated', 'test/pages/**']),
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [
      ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: {'lit-a11y': a11y},
    languageOptions: {
      globals: globals.browser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'WidgetElement', 'DocumentElement']}},
    rules: {
      ...a11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      // Outside values of any type are converted to text on purpose.
      '@typescript-eslint/no-base-to-string': 'off',
      // Every element extends LitElement, which defines all callbacks.
      'wc/guard-super-call': 'off',
      // Only the base class takes parameters; browsers construct its subclasses without any.
      'wc/no-constructor-params': 'off',
      // Safari does not expose a list without markers as a list unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': ['error', ...TYPES_ALONE],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'import-x': importX, templates: {rules: {'lost-blanks': lostBlanks}}},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver()]},
    rules: {
      'import-x/no-restricted-paths': ['error', {zones: arrows}],
      'templates/lost-blanks': 'error',
      'no-restricted-properties': ['error', ...NEVER_WRITTEN],
    },
  },
  {
    files: ['src/**/*.ts'],
    // Embedding guards against such markup in its own way; frame pages are ours.
    ignores: ['src/embed/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...TYPES_ALONE,
        {
          selector:
            "BinaryExpression[operator='instanceof'][right.name=/^(Document|Element|HTML.*|Node|ShadowRoot|SVG.*|Text|(?!.*Failure).*Event)$/]",
          message: 'Each window has its own classes: check nodeType, localName or type.',
        },
      ],
      'no-restricted-properties': [
        'error',
        ...NEVER_WRITTEN,
        ...CLOBBERED.map((property) => ({
          object: 'document',
          property,
          message: 'Markup can shadow this name: use read() or call() from src/safe-dom.ts.',
        })),
      ],
      'no-restricted-globals': [
        'error',
        ...['URL', 'event', 'name', 'parent', 'origin', 'Event'].map((name) => ({
          name,
          message: 'Scripts on a page redefine this name: see src/url.ts and NativeEvent.',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests act as pages, and spy on browser APIs.
      'wc/no-closed-shadow-root': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['waitUntil'],
              message: 'It gives up after a second, which a busy machine needs: use until().',
            },
          ],
        },
      ],
      // In Chai, `expect(x).to.be.true` is an expression, not a call.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `equal` is typed as a promise for its use with DOM trees, which we do not await.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: 'chai'}]},
      ],
    },
  },
  {files: NODE, languageOptions: {globals: globals.node}},
  {files: BROWSER, languageOptions: {globals: globals.browser}},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
);
