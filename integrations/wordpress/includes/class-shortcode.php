<?php
/**
 * The shortcode `[cooperation_widget key-figures lang=fr]`.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the shortcode, also as editors and word processors distort it.
 */
final class Shortcode {

	const NAME = 'cooperation_widget';

	/**
	 * A text in quotes of one kind. Single quotes may be apostrophes in it.
	 */
	const QUOTED = '"([^"]*)"|\'([^\']*)\'|[“”„‟″]([^“”„‟″]*)[“”„‟″]|« ?([^»]*?) ?»|‹ ?([^›]*?) ?›|[‘’‚]((?:[^‘’‚]|’(?! |$))*)[‘’](?= |$)';

	/**
	 * Adds the shortcode.
	 */
	public static function register() {
		add_shortcode( self::NAME, array( self::class, 'render' ) );
		add_filter( 'pre_do_shortcode_tag', array( self::class, 'render_distorted' ), 10, 4 );
	}

	/**
	 * The HTML of a shortcode that WordPress has already parsed.
	 *
	 * @param array|string $words   Words by position, values by name.
	 * @param string|null  $content What the shortcode encloses.
	 */
	public static function render( $words, $content = null ): string {
		$request = Request::from_words( (array) $words );
		$text    = null === $content ? '' : do_shortcode( $content );
		if ( '' !== $request->tag && '' === $text && Widgets::is_inline( $request->tag ) ) {
			$text = esc_html( $request->attributes['term'] ?? '' );
		}
		$is_block = '' !== $request->tag && ! Widgets::is_inline( $request->tag );
		return Markup::problems( $request ) . Markup::widget( $request, $is_block, $text );
	}

	/**
	 * Parses the shortcode itself: WordPress does not know curly quotes and entities, and splits values
	 * at the blanks in them.
	 *
	 * @param string|false $output Output of another plugin, or false.
	 * @param string       $name   Name of the shortcode.
	 * @param array|string $words  Words as WordPress parsed them.
	 * @param array        $parts  Parts of the shortcode: 3 are the words, 5 is the content.
	 */
	public static function render_distorted( $output, $name, $words, $parts ) {
		if ( self::NAME !== $name || false !== $output ) {
			return $output;
		}
		$words = self::parse( $parts[3] );
		return $parts[1] . self::render( $words, $parts[5] ?? null ) . $parts[6];
	}

	/**
	 * Words by position and values by name, in whichever quotes they stand.
	 *
	 * @param string $text What stands between the name of the shortcode and its bracket.
	 */
	private static function parse( string $text ): array {
		$plain = preg_replace( '#</?[a-z][^>]*>#i', '', $text );
		// An entity for a straight quote is part of a text that stands in such quotes.
		if ( false !== strpos( $plain, '"' ) ) {
			$plain = preg_replace( '/&(quot|#0*34|#x0*22);/i', "\x1a", $plain );
		}
		$plain = html_entity_decode( $plain, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$plain = preg_replace( '/[\s\x{a0}\x{202f}\x{200b}\x{feff}]+/u', ' ', $plain ) ?? '';

		preg_match_all( '/(?:([\w-]+) ?= ?)?(' . self::QUOTED . '|[^ ]+)/u', $plain, $matches, PREG_SET_ORDER );
		$words = array();
		foreach ( $matches as list( , $name, $value ) ) {
			$value = str_replace( "\x1a", '"', preg_replace( '/^(' . self::QUOTED . ')$/u', '$2$3$4$5$6$7', $value ) );
			if ( '' === $name ) {
				$words[] = $value;
			} else {
				$words[ strtolower( $name ) ] = $value;
			}
		}
		return $words;
	}
}
