<?php
/**
 * The HTML of a widget.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Writes a request as a tag for pages, and as plain HTML where no script runs.
 */
final class Markup {

	/**
	 * Options that choose from the facts, so that the bundled HTML would show too much.
	 */
	const SELECTING = array( 'only', 'region', 'country' );

	/**
	 * A widget for the place where it is shown: the tag, or its facts in a feed.
	 *
	 * @param Request $request  What to show.
	 * @param bool    $is_block Whether block elements are possible, since no paragraph is around it.
	 * @param string  $text     Content of an inline widget: HTML.
	 */
	public static function widget( Request $request, bool $is_block, string $text = '' ): string {
		if ( '' === $request->tag ) {
			return '';
		}
		/**
		 * Filters whether widgets are written as plain HTML, as for feeds: for pages without scripts,
		 * such as AMP or newsletters.
		 *
		 * @param bool $is_static Whether no script will run.
		 */
		if ( apply_filters( 'cooperation_widgets_static', is_feed() ) ) {
			return self::without_script( $request, $is_block, $text );
		}
		Script::enqueue();
		$fallback = Widgets::is_inline( $request->tag ) ? wp_kses_post( $text ) : self::link( $request );
		if ( $is_block ) {
			$facts     = self::facts( $request );
			$fallback .= '' === $facts ? '' : "<noscript>$facts</noscript>";
		}
		return sprintf( '<%1$s%2$s>%3$s</%1$s>', $request->tag, self::attributes( $request->attributes ), $fallback );
	}

	/**
	 * What is wrong with a request, for those who can correct it; visitors see nothing.
	 *
	 * @param Request $request What somebody wrote.
	 */
	public static function problems( Request $request ): string {
		$post     = get_the_ID();
		$may_edit = $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' );
		if ( array() === $request->problems || is_feed() || ! $may_edit ) {
			return '';
		}
		wp_enqueue_style( Script::NOTE );
		return sprintf(
			'<span class="cooperation-widgets-problem" role="note"><strong>%s</strong> %s <em>%s</em></span>',
			esc_html__( 'Cooperation Widgets:', 'cooperation-widgets' ),
			esc_html( implode( ' ', $request->problems ) ),
			esc_html__( 'Only people who can edit this page see this note.', 'cooperation-widgets' )
		);
	}

	/**
	 * The facts, or a link to them.
	 *
	 * @param Request $request  What to show.
	 * @param bool    $is_block Whether block elements are possible.
	 * @param string  $text     Content of an inline widget: HTML.
	 */
	private static function without_script( Request $request, bool $is_block, string $text ): string {
		if ( Widgets::is_inline( $request->tag ) ) {
			return wp_kses_post( $text );
		}
		$facts = $is_block ? self::facts( $request ) : '';
		$link  = self::link( $request );
		if ( ! $is_block ) {
			return $link;
		}
		return "$facts<p>$link</p>";
	}

	/**
	 * Attributes in HTML.
	 *
	 * @param array $attributes Values by name; `true` for one without a value.
	 */
	private static function attributes( array $attributes ): string {
		$html = '';
		foreach ( $attributes as $name => $value ) {
			$written = 'src' === $name ? esc_url( $value ) : esc_attr( $value );
			$html   .= true === $value ? " $name" : " $name=\"$written\"";
		}
		return $html;
	}

	/**
	 * The language of a request among those of the widgets.
	 *
	 * @param Request $request What to show.
	 */
	private static function language( Request $request ): string {
		return Widgets::language( $request->attributes['lang'] ?? '' );
	}

	/**
	 * The link inside the tag: to the widget's own page, or to the document if that page could not show it.
	 *
	 * @param Request $request What to show.
	 */
	private static function link( Request $request ): string {
		$language = self::language( $request );
		$heading  = $request->attributes['heading'] ?? '';
		if ( '' === $heading ) {
			$heading = isset( $request->attributes['src'] ) ? Widgets::title( $request->tag, $language ) : Widgets::heading( $request->tag, $language );
		}
		return sprintf( '<a href="%s">%s</a>', esc_url( self::page( $request ) ), esc_html( $heading ) );
	}

	/**
	 * The URL of the widget's own page.
	 *
	 * @param Request $request What to show.
	 */
	public static function page( Request $request ): string {
		$base     = Settings::base();
		$document = $request->attributes['src'] ?? '';
		if ( '' !== $document && Settings::origin( $document ) !== Settings::origin( $base ) ) {
			return $document;
		}
		$query = array_map(
			static function ( $value ) {
				return true === $value ? '' : $value;
			},
			array_diff_key( $request->attributes, array( 'lang' => '' ) )
		);
		$page  = $base . 'embed/' . $request->tag . '/' . self::language( $request ) . '/';
		return array() === $query ? $page : $page . '?' . http_build_query( $query, '', '&', PHP_QUERY_RFC3986 );
	}

	/**
	 * The facts as HTML, from the files of the plugin; empty if they are not those that were asked for.
	 *
	 * @param Request $request What to show.
	 */
	private static function facts( Request $request ): string {
		$attributes = $request->attributes;
		if ( Widgets::is_inline( $request->tag ) || isset( $attributes['src'] ) || array_intersect_key( $attributes, array_flip( self::SELECTING ) ) ) {
			return '';
		}
		$language = self::language( $request );
		$facts    = Widgets::facts( $request->tag, $language );
		$section  = $facts['sections'][ $attributes['set'] ?? $facts['first'] ?? '' ] ?? null;
		if ( null === $section ) {
			return '';
		}
		$level   = min( 6, max( 2, (int) ( $attributes['heading-level'] ?? 2 ) ) );
		$heading = $attributes['heading'] ?? $section['title'];
		$title   = '' === $heading ? '' : sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( $heading ) );
		// Written by the build, from the layouts of the widgets.
		return sprintf( '<div lang="%s" dir="%s">%s%s%s</div>', esc_attr( $language ), esc_attr( $facts['dir'] ), $title, $section['body'], $facts['source'] );
	}
}
