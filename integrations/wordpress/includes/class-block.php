<?php
/**
 * The block.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A dynamic block: a post stores what was chosen, and no address, so the files can move.
 */
final class Block {

	const NAME   = 'cooperation-widgets/widget';
	const EDITOR = 'cooperation-widgets-editor';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'register_block' ) );
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue_in_editor' ) );
		add_action( 'enqueue_block_assets', array( self::class, 'enqueue_in_editor' ) );
	}

	/**
	 * Registers the block, with the options of all widgets as attributes.
	 */
	public static function register_block() {
		$folder = dirname( PLUGIN_FILE );
		wp_register_script(
			self::EDITOR,
			plugins_url( 'editor/block.js', PLUGIN_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-rich-text' ),
			(string) filemtime( "$folder/editor/block.js" ),
			true
		);
		wp_set_script_translations( self::EDITOR, 'cooperation-widgets', "$folder/languages" );
		$settings = array(
			'attributes'      => self::attributes(),
			'render_callback' => array( self::class, 'render' ),
		);
		if ( is_admin() ) {
			// For the canvas of the editor, which may be a frame. On pages, rendering loads the script: with
			// this, classic themes would load it on all of them.
			$settings['script_handles'] = array( Script::HANDLE );
			$settings['style_handles']  = array( Script::HANDLE );
		}
		register_block_type( "$folder/editor", $settings );
	}

	/**
	 * Attributes of the block: the widget and the options of all widgets, under their own names.
	 *
	 * @return array[]
	 */
	private static function attributes(): array {
		$attributes = array( 'widget' => array( 'type' => 'string' ) );
		foreach ( Widgets::tags() as $tag ) {
			foreach ( Widgets::options( $tag ) as $name => $option ) {
				$attributes[ $name ] = array( 'type' => 'flag' === $option['type'] ? 'boolean' : 'string' );
			}
		}
		return $attributes;
	}

	/**
	 * Gives the editor the widgets, their options and texts, and the script for the preview.
	 */
	public static function enqueue_in_editor() {
		if ( ! is_admin() ) {
			return;
		}
		Script::enqueue();
		static $is_described = false;
		if ( ! $is_described ) {
			$is_described = true;
			wp_add_inline_script( self::EDITOR, 'var cooperationWidgets = ' . wp_json_encode( self::description() ) . ';', 'before' );
		}
	}

	/**
	 * Everything that the editor has to know.
	 */
	private static function description(): array {
		$language = Widgets::language( get_user_locale() );
		$texts    = Widgets::texts();
		$widgets  = array();
		foreach ( Widgets::tags() as $tag ) {
			$widgets[ $tag ] = array(
				'title'    => $texts['inline'][ $tag ] ?? Widgets::title( $tag, $language ),
				'isInline' => Widgets::is_inline( $tag ),
				'options'  => Widgets::options( $tag ),
			);
		}
		return array(
			'bases'     => Settings::bases(),
			'language'  => get_bloginfo( 'language' ),
			'languages' => Widgets::languages(),
			'widgets'   => $widgets,
			'texts'     => $texts['options'],
			'items'     => Widgets::items( $language ),
		);
	}

	/**
	 * The HTML of the block.
	 *
	 * @param array $attributes What was chosen.
	 */
	public static function render( $attributes ): string {
		$request = Request::from_words( array( $attributes['widget'] ?? '' ) );
		if ( '' !== $request->tag ) {
			foreach ( array_intersect_key( $attributes, Widgets::options( $request->tag ) ) as $name => $value ) {
				$request->add( $name, $value );
			}
		}
		$content = Markup::problems( $request ) . Markup::widget( $request, true );
		return '' === $content ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $content );
	}
}
