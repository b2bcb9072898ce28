<?php
/**
 * What the widgets are called and which options they have.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the tables in `generated/`, which come from the custom elements manifest.
 */
final class Widgets {

	/**
	 * The table, once it has been read.
	 *
	 * @var array|null
	 */
	private static $table;

	/**
	 * Names, languages and options of the widgets, without any text.
	 */
	private static function table(): array {
		if ( null === self::$table ) {
			self::$table = require __DIR__ . '/generated/widgets.php';
		}
		return self::$table;
	}

	/**
	 * The tags of all widgets.
	 *
	 * @return string[]
	 */
	public static function tags(): array {
		return array_keys( self::table()['widgets'] );
	}

	/**
	 * The languages of the widgets: names by tag.
	 *
	 * @return string[]
	 */
	public static function languages(): array {
		return self::table()['languages'];
	}

	/**
	 * Whether a widget is a word in a sentence, and has neither a page nor a block.
	 *
	 * @param string $tag Tag of a widget.
	 */
	public static function is_inline( string $tag ): bool {
		return self::table()['widgets'][ $tag ]['inline'];
	}

	/**
	 * The options of a widget by name: `type` is `choice`, `list`, `flag` or `text`; `values` are all
	 * values of a choice, and suggestions for the others.
	 *
	 * @param string $tag Tag of a widget.
	 * @return array[]
	 */
	public static function options( string $tag ): array {
		$widget = self::table()['widgets'][ $tag ];
		return array(
			'lang' => array(
				'type'   => 'text',
				'values' => array_keys( self::languages() ),
			),
		) + $widget['options'];
	}

	/**
	 * What a widget is called, and its heading above a document of one's own.
	 *
	 * @param string $tag      Tag of a widget.
	 * @param string $language One of `languages()`.
	 */
	public static function title( string $tag, string $language ): string {
		return self::table()['widgets'][ $tag ]['titles'][ $language ];
	}

	/**
	 * The heading that a widget has above the bundled document.
	 *
	 * @param string $tag      Tag of a widget.
	 * @param string $language One of `languages()`.
	 */
	public static function heading( string $tag, string $language ): string {
		return self::table()['widgets'][ $tag ]['headings'][ $language ];
	}

	/**
	 * The widget that somebody means by `Key figures`, `key_figures` or `<key-figures>`.
	 *
	 * @param string $name Name as written.
	 */
	public static function find( string $name ): ?string {
		$tag = trim( preg_replace( '/[\s_-]+/', '-', strtolower( trim( $name, " \t\n<>/,;:." ) ) ), '-' );
		return isset( self::table()['widgets'][ $tag ] ) ? $tag : null;
	}

	/**
	 * The known word that is closest to what somebody wrote, if any is close.
	 *
	 * @param string   $written What they wrote.
	 * @param string[] $known   Known words.
	 */
	public static function closest( string $written, array $known ): ?string {
		$written  = strtolower( substr( $written, 0, 40 ) );
		$best     = null;
		$distance = 1 + intdiv( strlen( $written ), 3 );
		foreach ( $known as $word ) {
			$steps = 0 === strpos( $word, $written ) && strlen( $written ) > 2 ? 1 : levenshtein( $written, $word );
			if ( $steps <= $distance ) {
				$distance = $steps - 1;
				$best     = $word;
			}
		}
		return $best;
	}

	/**
	 * The language of the widgets that is nearest to another one. Traditional Chinese has none: its
	 * readers get English, as from the widgets themselves.
	 *
	 * @param string $tag Language tag, such as `fr-CA`; empty for that of the site.
	 */
	public static function language( string $tag ): string {
		$tag       = strtolower( str_replace( '_', '-', '' === $tag ? get_bloginfo( 'language' ) : $tag ) );
		$languages = array_keys( self::languages() );
		foreach ( $languages as $language ) {
			if ( strtolower( $language ) === $tag ) {
				return $language;
			}
		}
		if ( preg_match( '/^zh-(hant|tw|hk|mo)/', $tag ) ) {
			return 'en';
		}
		foreach ( $languages as $language ) {
			if ( strtok( strtolower( $language ), '-' ) === strtok( $tag, '-' ) ) {
				return $language;
			}
		}
		return 'en';
	}

	/**
	 * The texts for editors, in their language: `label`, `help`, `empty` and `values` of the `options`,
	 * and the names of `inline` widgets.
	 *
	 * @return array[]
	 */
	public static function texts(): array {
		return require __DIR__ . '/generated/texts.php';
	}

	/**
	 * The items of the bundled documents: names by ID, by tag, in one language.
	 *
	 * @param string $language One of `languages()`.
	 * @return array[]
	 */
	public static function items( string $language ): array {
		return wp_json_file_decode( __DIR__ . "/generated/items.$language.json", array( 'associative' => true ) ) ?? array();
	}

	/**
	 * The facts of a bundled document as HTML, by the value of `set`; under an empty key without one.
	 *
	 * @param string $tag      Tag of a widget.
	 * @param string $language One of `languages()`.
	 * @return array { title, body } for each set, and the `source` line.
	 */
	public static function facts( string $tag, string $language ): ?array {
		return wp_json_file_decode( __DIR__ . "/generated/facts/$tag.$language.json", array( 'associative' => true ) );
	}
}
