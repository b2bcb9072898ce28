<?php
/**
 * Plugin Name:       Cooperation Widgets
 * Description:       Key figures, offices, programmes and instruments of international cooperation as a block, a shortcode or a pasted URL: accessible, in eight languages, in the colours and type of the theme.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       cooperation-widgets
 * Domain Path:       /languages
 *
 * `npm run wordpress` sets the version, and adds the tables, translations and widget files that come
 * from the rest of the project.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

foreach ( array( 'settings', 'widgets', 'request', 'markup', 'script', 'shortcode', 'block', 'embeds', 'allowed-html', 'documents' ) as $part ) {
	require __DIR__ . "/includes/class-$part.php";
}
unset( $part );

foreach ( array( Settings::class, Script::class, Shortcode::class, Block::class, Embeds::class, Allowed_HTML::class, Documents::class ) as $class_name ) {
	$class_name::register();
}
unset( $class_name );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'cooperation-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	0
);
