/**
 * A temporary WordPress site: the core that is installed on this machine, with the plugin, a database
 * and a web server of its own. Nothing outside its folder changes.
 *
 * WORDPRESS_PATH is the folder of another core.
 */
import {spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {findProgram} from '../../../scripts/chromium.mjs';

const CORES = ['/usr/share/wordpress', '/var/www/html', '/var/www/wordpress'];

const DATABASES = ['mariadbd', 'mysqld'].flatMap((name) => [name, `/usr/sbin/${name}`]);

const INSTALLERS = ['mariadb-install-db', 'mysql_install_db'];

const isCore = (path) => path && existsSync(join(path, 'wp-includes', 'version.php'));

const found = (names) =>
  names
    .map((name) => (name.startsWith('/') ? existsSync(name) && name : findProgram(name)))
    .find(Boolean);

/** The programs that a site needs, and in plain words which are missing. */
export const prerequisites = () => {
  const programs = {
    php: found(['php']),
    core: [process.env.WORDPRESS_PATH, ...CORES].find(isCore),
    database: found(DATABASES),
    installer: found(INSTALLERS),
  };
  const missing = Object.entries({
    php: 'PHP',
    core: 'WordPress',
    database: 'MariaDB',
    installer: 'the installer of MariaDB',
  }).flatMap(([name, label]) => (programs[name] ? [] : [label]));
  return {programs, missing};
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs a program to its end; rejects with its output if it fails. */
const finish = (program, args, {input = '', env = {}} = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {env: {...process.env, ...env}});
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${program} failed (${code}): ${output}`)),
    );
    child.stdin.end(input);
  });

/** Makes the site the first of a multisite. */
const inNetwork = (url) => `
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${new URL(url).host}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );`;

const config = ({socket, url, folder, network}) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $kind ) {
  define( $kind . '_KEY', $kind . '-key-of-a-test' );
  define( $kind . '_SALT', $kind . '-salt-of-a-test' );
}
$table_prefix = 'wp_';
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_CONTENT_DIR', '${folder}/wp-content' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
${network ? inNetwork(url) : ''}
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Files as they are, a folder by its index, everything else by WordPress. */
const ROUTER = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_dir( $path ) ) {
  foreach ( array( 'index.php', 'index.html' ) as $index ) {
    if ( file_exists( rtrim( $path, '/' ) . '/' . $index ) && rtrim( $path, '/' ) !== rtrim( $_SERVER['DOCUMENT_ROOT'], '/' ) ) return false;
  }
}
if ( is_file( $path ) ) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

/** Users by role; \`editor_filtered\` is an editor as on a multisite. */
const SETUP = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Site of the test', 'administrator', 'administrator@example.org', true, '', 'password' );
update_option( 'permalink_structure', '/%postname%/' );
$filtered = get_role( 'editor' )->capabilities;
unset( $filtered['unfiltered_html'] );
add_role( 'editor_filtered', 'Editor without unfiltered HTML', $filtered );
foreach ( array( 'editor', 'editor_filtered', 'author', 'contributor' ) as $role ) {
  wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'role' => $role, 'user_email' => "$role@example.org" ) );
}
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$result = activate_plugin( 'cooperation-widgets/cooperation-widgets.php' );
if ( is_wp_error( $result ) ) { echo $result->get_error_message(); exit( 1 ); }
flush_rewrite_rules();
`;

/** The tables of a multisite. */
const NETWORK = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
install_network();
$result = populate_network( 1, $_SERVER['HTTP_HOST'], 'administrator@example.org', 'Network', '/', false );
if ( is_wp_error( $result ) ) { echo $result->get_error_message(); exit( 1 ); }
`;

/** Lets a request choose the classic editor, as its plugin does, and the test the language. */
const FOR_TESTS = `<?php
add_filter( 'use_block_editor_for_post', function ( $use ) { return $use && ! isset( $_GET['classic-editor'] ); } );
add_filter( 'locale', function ( $locale ) { return get_option( 'locale_of_the_test' ) ?: $locale; } );
`;

/**
 * Starts a site with the plugin in the folder `plugin`; with `network`, a multisite.
 * @returns The URL; `php(code)`, which runs PHP in the site; `log()`, its warnings; and `stop()`.
 */
export const startSite = async (
  plugin,
  {php, core, database, installer},
  {network = false} = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'cooperation-widgets-'));
  const children = [];
  const start = (program, args, options) => {
    // In a group of its own: the web server of PHP leaves its workers behind.
    const child = spawn(program, args, {stdio: 'ignore', detached: true, ...options});
    children.push(child);
  };
  const end = () => {
    for (const {pid} of children.splice(0).toReversed()) {
      try {
        process.kill(-pid);
      } catch {
        // It has ended by itself.
      }
    }
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const stop = async () => {
    const ended = children.map(
      (child) => child.exitCode ?? new Promise((resolve) => child.once('exit', resolve)),
    );
    end();
    await Promise.all(ended);
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    const site = join(folder, 'site');
    // The configuration and the plugins of this machine stay out.
    cpSync(core, site, {
      recursive: true,
      dereference: true,
      filter: (path) => !/\/wp-config\.php$|\/wp-content\/(plugins|database|db\.php)/.test(path),
    });
    const plugins = join(site, 'wp-content', 'plugins');
    for (const path of [plugins, join(site, 'wp-content', 'mu-plugins')]) {
      mkdirSync(path, {recursive: true});
    }
    writeFileSync(join(site, 'wp-content', 'mu-plugins', 'for-tests.php'), FOR_TESTS);
    cpSync(plugin, join(plugins, 'cooperation-widgets'), {recursive: true});

    const data = join(folder, 'data');
    const socket = join(folder, 'sql');
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
    await finish(installer, [
      ...asRoot,
      '--no-defaults',
      '--auth-root-authentication-method=normal',
      `--datadir=${data}`,
    ]);
    start(database, [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ]);
    const query = (sql) =>
      finish(php, [
        '-r',
        `mysqli_report( MYSQLI_REPORT_STRICT ); ( new mysqli( null, 'root', '', '', 0, '${socket}' ) )->query( "${sql}" );`,
      ]);
    for (let tries = 0; ; tries++) {
      try {
        await query('CREATE DATABASE wordpress');
        break;
      } catch (error) {
        if (tries === 100) throw error;
        await wait(100);
      }
    }

    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const configure = (options) =>
      writeFileSync(join(site, 'wp-config.php'), config({socket, url, folder: site, ...options}));
    configure();
    writeFileSync(join(folder, 'router.php'), ROUTER);
    const log = () => {
      const file = join(site, 'debug.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    const run = (code, {user = 'administrator', installing = false} = {}) =>
      finish(php, ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true'], {
        input: `<?php
          $_SERVER += array( 'HTTP_HOST' => '127.0.0.1:${port}', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET' );
          $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
          ${installing ? "define( 'WP_INSTALLING', true );" : ''}
          require '${site}/wp-load.php';
          ${installing ? '' : `wp_set_current_user( get_user_by( 'login', '${user}' )->ID ?? 0 );`}
          ${code}`,
      }).catch((error) => {
        throw new Error(`${error.message}\n${log()}`);
      });
    await run(SETUP, {installing: true});
    if (network) {
      await run(NETWORK);
      configure({network});
    }
    start(php, ['-S', `127.0.0.1:${port}`, '-t', site, join(folder, 'router.php')], {
      // Pages request other pages of the site.
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '6'},
    });
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${url}/wp-login.php`).catch(() => undefined);
      if (answer?.ok) break;
      if (tries === 100) throw new Error('The web server of PHP did not answer.');
      await wait(100);
    }
    return {
      url,
      php: run,
      version: readFileSync(join(site, 'wp-includes', 'version.php'), 'utf8').match(
        /\$wp_version = '(.+?)'/,
      )[1],
      log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
