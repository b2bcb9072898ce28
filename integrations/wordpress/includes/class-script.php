<?php
/**
 * The script that makes widgets of tags.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Loads `embed.js` on pages with widgets, and on no others.
 */
final class Script {

	const HANDLE = 'cooperation-widgets';
	const NOTE   = 'cooperation-widgets-note';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'register_files' ), 5 );
		add_filter( 'script_loader_tag', array( self::class, 'make_async' ), 10, 2 );
		// After shortcodes and embeds.
		foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content' ) as $filter ) {
			add_filter( $filter, array( self::class, 'find_in' ), 99 );
		}
	}

	/**
	 * Registers the script, the style with the accent colour, and that of notes for editors.
	 */
	public static function register_files() {
		// The loader asks its server whether it has changed: no version in its URL.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_script( self::HANDLE, Settings::base() . 'embed.js', array(), null, true );
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_style( self::HANDLE, false, array(), null );
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_style( self::NOTE, false, array(), null );
		wp_add_inline_style( self::NOTE, '.cooperation-widgets-problem{box-sizing:border-box;display:block;margin-block:1em;padding:.75em 1em;border-inline-start:4px solid #b32d2e;background:#fcf0f1;color:#1d2327}' );
		$accent = Settings::accent();
		if ( '' !== $accent ) {
			wp_add_inline_style( self::HANDLE, ":root{--cw-accent:$accent}" );
		}
	}

	/**
	 * Loads the script on this page.
	 */
	public static function enqueue() {
		wp_enqueue_script( self::HANDLE );
		wp_enqueue_style( self::HANDLE );
	}

	/**
	 * Loads the script without holding up the page, in versions of WordPress without strategies too.
	 *
	 * @param string $tag    HTML of a script.
	 * @param string $handle Its handle.
	 */
	public static function make_async( $tag, $handle ) {
		return self::HANDLE === $handle && false === strpos( $tag, ' async' ) ? str_replace( ' src=', ' async src=', $tag ) : $tag;
	}

	/**
	 * Loads the script if the content has tags, placeholders or links to frame pages in it.
	 *
	 * @param string $content HTML of a post.
	 */
	public static function find_in( $content ) {
		$content = (string) $content;
		$pages   = array_map(
			static function ( $base ) {
				return preg_quote( preg_replace( '/^https?:/', '', $base . 'embed/' ), '#' );
			},
			Settings::bases()
		);
		$pattern = '#<(?:' . implode( '|', Widgets::tags() ) . ')[\s>]|\bcooperation-widget\b|' . implode( '|', $pages ) . '#';
		if ( ! is_feed() && preg_match( $pattern, $content ) ) {
			self::enqueue();
		}
		return $content;
	}
}
