<?php
/**
 * Tags and placeholders in the text of a post.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Lets the tags of the widgets through the filter for authors, and through the Visual tab of the
 * classic editor. Placeholders and links pass both without help.
 */
final class Allowed_HTML {

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_filter( 'wp_kses_allowed_html', array( self::class, 'allow' ), 10, 2 );
		add_filter( 'tiny_mce_before_init', array( self::class, 'allow_in_tinymce' ) );
	}

	/**
	 * The attributes that a tag may have: its options, and those that say how it stands in the page.
	 *
	 * @param string $tag Tag of a widget.
	 * @return string[]
	 */
	private static function attributes( string $tag ): array {
		return array_merge( array_keys( Widgets::options( $tag ) ), array( 'class', 'dir', 'id', 'title' ) );
	}

	/**
	 * Allows the tags in posts, but not in comments.
	 *
	 * @param array  $allowed Attributes by tag.
	 * @param string $context What is filtered.
	 */
	public static function allow( $allowed, $context ) {
		if ( 'post' === $context ) {
			foreach ( Widgets::tags() as $tag ) {
				$allowed[ $tag ] = array_fill_keys( self::attributes( $tag ), true );
			}
		}
		return $allowed;
	}

	/**
	 * Allows the tags in the Visual tab. TinyMCE needs `custom_elements`, and `~` before one in a sentence.
	 *
	 * @param array $settings Settings of TinyMCE.
	 */
	public static function allow_in_tinymce( $settings ) {
		$names = array();
		$valid = array();
		foreach ( Widgets::tags() as $tag ) {
			$names[] = ( Widgets::is_inline( $tag ) ? '~' : '' ) . $tag;
			$valid[] = $tag . '[' . implode( '|', self::attributes( $tag ) ) . ']';
		}
		foreach (
			array(
				'custom_elements'         => $names,
				'extended_valid_elements' => $valid,
			) as $setting => $values
		) {
			$settings[ $setting ] = ltrim( ( $settings[ $setting ] ?? '' ) . ',' . implode( ',', $values ), ',' );
		}
		return $settings;
	}
}
