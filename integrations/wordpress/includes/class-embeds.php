<?php
/**
 * The pasted URL of a frame page becomes a widget.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The embed handler for pages, and the oEmbed provider for editors and other sites: both follow the
 * query of the URL, which a static oEmbed response cannot.
 */
final class Embeds {

	const ROUTE = 'cooperation-widgets/v1';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'register_handlers' ) );
		add_action( 'rest_api_init', array( self::class, 'register_route' ) );
		add_filter( 'pre_oembed_result', array( self::class, 'answer' ), 10, 2 );
		add_filter( 'rest_dispatch_request', array( self::class, 'answer_editor' ), 10, 3 );
	}

	/**
	 * Registers frame pages with the embed handler, and as a trusted provider: this site answers for them.
	 */
	public static function register_handlers() {
		foreach ( Settings::bases() as $i => $base ) {
			$page = preg_quote( preg_replace( '/^https?:/', '', $base ), '#' ) . 'embed/';
			wp_embed_register_handler( "cooperation-widgets-$i", "#^https?:$page.+#i", array( self::class, 'render' ) );
			wp_oembed_add_provider( $base . 'embed/*', rest_url( self::ROUTE . '/oembed' ) );
		}
	}

	/**
	 * The HTML of a pasted URL; false leaves it to others. Paragraphs are made of the content after
	 * this, so it is one line without block elements.
	 *
	 * @param string[] $found The URL, at 0.
	 */
	public static function render( $found ) {
		$request = Request::from_url( $found[0] );
		return null === $request ? false : Markup::widget( $request, false );
	}

	/**
	 * The HTML of a URL for themes and plugins that ask for it, without a request to another server.
	 *
	 * @param string|null $html HTML of another plugin, or null.
	 * @param string      $url  URL.
	 */
	public static function answer( $html, $url ) {
		$request = null === $html ? Request::from_url( $url ) : null;
		return null === $request ? $html : Markup::widget( $request, false );
	}

	/**
	 * The preview of the block for embedded URLs.
	 *
	 * @param mixed            $result  Result of another plugin, or null.
	 * @param \WP_REST_Request $request Request that the user may make.
	 * @param string           $route   Its route.
	 */
	public static function answer_editor( $result, $request, $route ) {
		if ( null !== $result || '/oembed/1.0/proxy' !== $route ) {
			return $result;
		}
		$widget = Request::from_url( (string) $request['url'] );
		if ( null === $widget ) {
			return $result;
		}
		return array(
			'version'       => '1.0',
			'type'          => 'rich',
			'provider_name' => 'cooperation-widgets',
			'html'          => Markup::widget( $widget, false ),
			'scripts'       => array( Settings::base() . 'embed.js' ),
		);
	}

	/**
	 * Registers the URL that answers oEmbed requests.
	 */
	public static function register_route() {
		register_rest_route(
			self::ROUTE,
			'/oembed',
			array(
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => array( self::class, 'answer_others' ),
				// It repeats what the URL says, and nothing of this site.
				'permission_callback' => '__return_true',
				'args'                => array(
					'url' => array(
						'type'     => 'string',
						'format'   => 'uri',
						'required' => true,
					),
				),
			)
		);
	}

	/**
	 * The oEmbed response for other sites: a frame, since they do not load the script.
	 *
	 * @param \WP_REST_Request $request With the URL of a frame page.
	 */
	public static function answer_others( $request ) {
		$widget = Request::from_url( (string) $request['url'] );
		if ( null === $widget ) {
			return new \WP_Error( 'oembed_invalid_url', __( 'This is not the URL of a widget.', 'cooperation-widgets' ), array( 'status' => 404 ) );
		}
		$language = Widgets::language( $widget->attributes['lang'] ?? 'en' );
		$title    = Widgets::heading( $widget->tag, $language );
		$width    = min( 720, max( 240, (int) ( $request['maxwidth'] ?? 720 ) ) );
		$height   = min( 480, max( 200, (int) ( $request['maxheight'] ?? 480 ) ) );
		return array(
			'version'       => '1.0',
			'type'          => 'rich',
			'title'         => $title,
			'provider_name' => 'cooperation-widgets',
			'provider_url'  => Settings::base(),
			'cache_age'     => DAY_IN_SECONDS,
			'width'         => $width,
			'height'        => $height,
			'html'          => sprintf(
				'<iframe src="%s" title="%s" lang="%s" width="%d" height="%d" allow="clipboard-write" loading="lazy"></iframe>',
				esc_url( Markup::page( $widget ) ),
				esc_attr( $title ),
				esc_attr( $language ),
				$width,
				$height
			),
		);
	}
}
