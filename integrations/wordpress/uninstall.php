<?php
/**
 * Removes the settings. Posts keep their blocks and shortcodes, and the media library its documents:
 * they belong to their authors.
 *
 * @package Cooperation_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$cooperation_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $cooperation_widgets_sites as $cooperation_widgets_site ) {
		delete_blog_option( $cooperation_widgets_site, 'cooperation_widgets' );
	}
} else {
	delete_option( 'cooperation_widgets' );
}
