/**
 * Where a widget can go: what an author pastes there, what an administrator sets up once, and whether
 * somebody has tried it. The only such list; docs/embedding/ refers to it by `studio/?to=<id>`. Pure.
 */
import {scriptSnippet} from '../snippet.js';

/**
 * @typedef {object} Target
 * @property {string} id
 * @property {string} [name] A proper name. Without it the name is a text of the site, `where/<id>`.
 * @property {Kind} kind
 * @property {Tried} tried Whether the block has been pasted, saved and shown there.
 * @property {Setup[]} [setup] What an administrator does once.
 */

/**
 * The kind of block. Each has a text that says where to paste it, `paste/<kind>`.
 * @typedef {'link' | 'tag' | 'html' | 'shortcode' | 'mediawiki' | 'dokuwiki' | 'spip' | 'markdown' |
 *   'frame' | 'address' | 'mail'} Kind
 */

/**
 * `yes`: in the system itself. `filter`: only what decides, its sanitizer or its editor, has been run.
 * `no`: written from its documentation.
 * @typedef {'yes' | 'filter' | 'no'} Tried
 */

/**
 * @typedef {object} Setup
 * @property {string} where A file or a path of menus, as the system names it.
 * @property {(site: {base: string, script: string}) => string} code
 * @property {Tried} tried
 */

const script = ({script: line}) => line;

const inHead = (where, tried) => [{where, code: script, tried}];

/** The page around an application. */
const APP = 'index.html, <head>';

const functions = [
  {
    where: 'functions.php',
    tried: 'yes',
    code: ({base}) => `add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('cooperation-widgets', '${base}embed.js', [], null, true);
});`,
  },
];

const originOf = (base) => new URL(base).origin;

/** By group, in the order of the page. */
export const groups = {
  any: [
    {id: 'any', kind: 'link', tried: 'yes', setup: inHead('<head>', 'yes')},
    {id: 'html', name: 'HTML', kind: 'html', tried: 'yes'},
  ],
  systems: [
    {id: 'wordpress', name: 'WordPress, blocks', kind: 'link', tried: 'yes', setup: functions},
    {
      id: 'wordpress-classic',
      name: 'WordPress, classic',
      kind: 'link',
      tried: 'yes',
      setup: functions,
    },
    {
      id: 'wordpress-plugin',
      name: 'WordPress, plugin',
      kind: 'shortcode',
      tried: 'yes',
      setup: [
        {
          where: 'Plugins › Add New › Upload Plugin',
          code: () => 'cooperation-widgets-wordpress-<version>.zip',
          tried: 'yes',
        },
      ],
    },
    {
      id: 'drupal',
      name: 'Drupal',
      kind: 'link',
      tried: 'filter',
      setup: [
        {
          where: 'mytheme.libraries.yml',
          tried: 'no',
          code: ({base}) => `cooperation-widgets:
  js:
    ${base}embed.js: {type: external, attributes: {async: true}}`,
        },
        {
          where: 'mytheme.info.yml',
          tried: 'no',
          code: () => `libraries:
  - mytheme/cooperation-widgets`,
        },
      ],
    },
    {
      id: 'typo3',
      name: 'TYPO3',
      kind: 'link',
      tried: 'filter',
      setup: [
        {
          where: 'TypoScript',
          tried: 'no',
          code: ({base}) => `page.includeJSFooterlibs {
  cooperationWidgets = ${base}embed.js
  cooperationWidgets.external = 1
  cooperationWidgets.async = 1
}`,
        },
      ],
    },
    {
      id: 'joomla',
      name: 'Joomla',
      kind: 'link',
      tried: 'filter',
      setup: inHead('System › Site Templates › index.php, <head>', 'no'),
    },
    {
      id: 'spip',
      name: 'SPIP',
      kind: 'spip',
      tried: 'filter',
      setup: inHead('squelettes/inclure/head.html', 'no'),
    },
    {
      id: 'plone',
      name: 'Plone',
      kind: 'link',
      tried: 'filter',
      setup: inHead('Site Setup › Site › JavaScript for web statistics support', 'no'),
    },
    {
      id: 'moodle',
      name: 'Moodle',
      kind: 'link',
      tried: 'filter',
      setup: inHead('Site administration › Appearance › Additional HTML › Within HEAD', 'no'),
    },
    {
      id: 'mediawiki',
      name: 'MediaWiki',
      kind: 'mediawiki',
      tried: 'yes',
      setup: [
        {
          where: 'LocalSettings.php',
          tried: 'yes',
          code: ({script: line}) => `$wgHooks['BeforePageDisplay'][] = function ($out) {
  $out->addHeadItem('cooperation-widgets', '${line}');
};`,
        },
      ],
    },
    {
      id: 'dokuwiki',
      name: 'DokuWiki',
      kind: 'dokuwiki',
      tried: 'yes',
      setup: inHead('lib/tpl/<template>/meta.html', 'yes'),
    },
    {
      id: 'sharepoint',
      name: 'SharePoint',
      kind: 'frame',
      tried: 'no',
      setup: [
        {
          where: 'Site settings › HTML Field Security',
          code: ({base}) => new URL(base).host,
          tried: 'no',
        },
      ],
    },
    {
      id: 'confluence',
      name: 'Confluence',
      kind: 'address',
      tried: 'no',
      setup: [{where: 'Allowlist', code: ({base}) => originOf(base), tried: 'no'}],
    },
  ],
  builders: [
    {id: 'wix', name: 'Wix', kind: 'address', tried: 'no'},
    {
      id: 'squarespace',
      name: 'Squarespace',
      kind: 'tag',
      tried: 'no',
      setup: inHead('Settings › Developer Tools › Code Injection › Header', 'no'),
    },
    {
      id: 'webflow',
      name: 'Webflow',
      kind: 'tag',
      tried: 'no',
      setup: inHead('Site settings › Custom code › Head code', 'no'),
    },
  ],
  code: [
    {
      id: 'markdown',
      name: 'Markdown',
      kind: 'markdown',
      tried: 'yes',
      setup: inHead('<head>', 'yes'),
    },
    {id: 'react', name: 'React', kind: 'tag', tried: 'yes', setup: inHead(APP, 'yes')},
    {
      id: 'vue',
      name: 'Vue',
      kind: 'tag',
      tried: 'yes',
      setup: [
        ...inHead(APP, 'yes'),
        {
          where: 'main.js',
          code: () => `app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');`,
          tried: 'yes',
        },
      ],
    },
    {id: 'svelte', name: 'Svelte', kind: 'tag', tried: 'yes', setup: inHead(APP, 'yes')},
    {
      id: 'angular',
      name: 'Angular',
      kind: 'tag',
      tried: 'no',
      setup: [
        ...inHead(APP, 'no'),
        {where: '@Component', code: () => 'schemas: [CUSTOM_ELEMENTS_SCHEMA],', tried: 'no'},
      ],
    },
  ],
  alone: [
    {id: 'link', kind: 'address', tried: 'yes'},
    {id: 'frame', kind: 'frame', tried: 'yes'},
    {id: 'mail', kind: 'mail', tried: 'no'},
  ],
};

/** @type {Target[]} */
export const targets = Object.values(groups).flat();

export const targetOf = (id) => targets.find((target) => target.id === id);

export const isTarget = (id) => targetOf(id) !== undefined;

/** The steps of an administrator, with their code for a copy of the library. */
export const setupOf = ({setup = []}, base, integrity) =>
  setup.map((step) => ({
    ...step,
    code: step.code({base, script: scriptSnippet(base, integrity)}),
  }));
