<?php
/**
 * Which widget somebody asks for, and with which options.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A widget and its options, read tolerantly from what people write, and what is wrong with them in
 * plain words.
 */
final class Request {

	/**
	 * Tag of the widget; empty if there is none of that name.
	 *
	 * @var string
	 */
	public $tag = '';

	/**
	 * Values by name of attribute; `true` for one without a value.
	 *
	 * @var array
	 */
	public $attributes = array();

	/**
	 * What is wrong, for those who can correct it: plain text in their language.
	 *
	 * @var string[]
	 */
	public $problems = array();

	/**
	 * Quotes that word processors and keyboards write, and what editors make of them.
	 */
	const QUOTES = '“”„‟«»‹›″"';

	/**
	 * A request in the words of a shortcode.
	 *
	 * @param array $words Words by position, values by name.
	 */
	public static function from_words( array $words ): self {
		$request = new self();
		$named   = array_filter( $words, 'is_string', ARRAY_FILTER_USE_KEY );
		$others  = array_values( array_filter( $words, 'is_int', ARRAY_FILTER_USE_KEY ) );
		if ( isset( $named['widget'] ) ) {
			array_unshift( $others, $named['widget'] );
			unset( $named['widget'] );
		}
		$name = self::clean( (string) array_shift( $others ) );
		$tag  = Widgets::find( $name );
		if ( null === $tag ) {
			$request->problems[] = self::unknown_widget( $name );
			return $request;
		}
		$request->tag = $tag;
		foreach ( $others as $word ) {
			$request->add_word( self::clean( (string) $word ) );
		}
		foreach ( $named as $option => $value ) {
			$request->add( $option, is_bool( $value ) ? $value : (string) $value );
		}
		return $request;
	}

	/**
	 * The request of a frame page's URL, as `embed.js` reads it: anybody can post a URL, so its document
	 * has to be on the host of the page.
	 *
	 * @param string $url URL that somebody pasted.
	 */
	public static function from_url( string $url ): ?self {
		$url  = str_replace( '&amp;', '&', trim( $url ) );
		$base = self::base_of( $url );
		if ( null === $base ) {
			return null;
		}
		list( $path, $query ) = array_pad( explode( '?', strtok( substr( $url, strlen( $base . 'embed/' ) ), '#' ), 2 ), 2, '' );
		$parts                = explode( '/', trim( preg_replace( '#index\.html$#', '', $path ), '/' ) );
		$tag                  = $parts[0];
		if ( count( $parts ) > 2 || ! in_array( $tag, Widgets::tags(), true ) || Widgets::is_inline( $tag ) ) {
			return null;
		}
		$request      = new self();
		$request->tag = $tag;
		wp_parse_str( $query, $values );
		if ( isset( $parts[1] ) ) {
			$values += array( 'lang' => $parts[1] );
		}
		foreach ( $values as $option => $value ) {
			if ( ! is_string( $value ) || ! isset( Widgets::options( $tag )[ $option ] ) ) {
				continue;
			}
			if ( 'src' === $option ) {
				$value = \WP_Http::make_absolute_url( $value, $base . 'embed/' . $path );
				if ( Settings::origin( $value ) !== Settings::origin( $base ) ) {
					return null;
				}
			}
			$request->add( $option, $value );
		}
		return $request;
	}

	/**
	 * The address of a host whose frame page has this URL.
	 *
	 * @param string $url URL that somebody pasted.
	 */
	private static function base_of( string $url ): ?string {
		foreach ( Settings::bases() as $base ) {
			// A page and its host may differ in http and https.
			if ( 0 === strpos( set_url_scheme( $url, 'https' ), set_url_scheme( $base . 'embed/', 'https' ) ) ) {
				return wp_parse_url( $url, PHP_URL_SCHEME ) . strstr( $base, ':' );
			}
		}
		return null;
	}

	/**
	 * A value without the quotes and blanks around it that editors left.
	 *
	 * @param string $value Value as written.
	 */
	private static function clean( string $value ): string {
		return preg_replace( '/^[\s\x{a0}\x{200b}\x{202f}' . self::QUOTES . "'‘’]+|[\s\x{a0}\x{200b}\x{202f}" . self::QUOTES . "'‘’]+$/u", '', $value ) ?? '';
	}

	/**
	 * Adds a word without a value: an option that needs none, or a layout.
	 *
	 * @param string $word Word after the name.
	 */
	private function add_word( string $word ) {
		$options = Widgets::options( $this->tag );
		$name    = strtolower( $word );
		if ( 'flag' === ( $options[ $name ]['type'] ?? '' ) ) {
			$this->attributes[ $name ] = true;
		} elseif ( in_array( $name, $options['layout']['values'] ?? array(), true ) ) {
			$this->attributes['layout'] = $name;
		} elseif ( '' !== $word ) {
			$this->problems[] = $this->unknown_option( $word );
		}
	}

	/**
	 * Adds an option, if the widget has it.
	 *
	 * @param string      $option Name as written.
	 * @param string|bool $value  Value as written.
	 */
	public function add( string $option, $value ) {
		$name    = str_replace( '_', '-', strtolower( $option ) );
		$options = Widgets::options( $this->tag );
		if ( ! isset( $options[ $name ] ) ) {
			$this->problems[] = $this->unknown_option( $option );
			return;
		}
		if ( 'flag' === $options[ $name ]['type'] ) {
			// Without a value, as in HTML, it is on.
			if ( false !== $value && ! in_array( strtolower( self::clean( (string) $value ) ), array( 'false', '0', 'no', 'off' ), true ) ) {
				$this->attributes[ $name ] = true;
			}
			return;
		}
		// A free text may begin with a quote of its own.
		$value = isset( $options[ $name ]['values'] ) ? self::clean( (string) $value ) : trim( (string) $value );
		if ( '' === $value && ! ( $options[ $name ]['empty'] ?? false ) ) {
			return;
		}
		if ( 'choice' === $options[ $name ]['type'] ) {
			$value = strtolower( $value );
			if ( ! in_array( $value, $options[ $name ]['values'], true ) ) {
				$this->problems[] = sprintf(
					/* translators: 1: a value, 2: name of an option, 3: list of values. */
					__( '“%1$s” is not a value of “%2$s”. Use one of: %3$s.', 'cooperation-widgets' ),
					$value,
					$name,
					implode( ', ', $options[ $name ]['values'] )
				);
				return;
			}
		}
		if ( 'lang' === $name && ! preg_match( '/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i', $value ) ) {
			/* translators: %s: what was written instead of a language tag. */
			$this->problems[] = sprintf( __( '“%s” is not a language. Write its code, such as fr or pt-BR.', 'cooperation-widgets' ), $value );
			return;
		}
		if ( 'src' === $name ) {
			$value = $this->document( $value );
			if ( null === $value ) {
				return;
			}
		}
		$this->attributes[ $name ] = 'lang' === $name ? str_replace( '_', '-', $value ) : $value;
	}

	/**
	 * The URL of a document: as written, or that of a file in the media library.
	 *
	 * @param string $value URL, or number of an attachment.
	 */
	private function document( string $value ): ?string {
		if ( ctype_digit( $value ) ) {
			$url = wp_get_attachment_url( (int) $value );
			if ( $url ) {
				return $url;
			}
			/* translators: %s: number of a file. */
			$this->problems[] = sprintf( __( 'There is no file number %s in the media library.', 'cooperation-widgets' ), $value );
			return null;
		}
		$url = esc_url_raw( $value, array( 'http', 'https' ) );
		if ( '' === $url ) {
			/* translators: %s: what was written instead of a URL. */
			$this->problems[] = sprintf( __( '“%s” is not the URL of a document.', 'cooperation-widgets' ), $value );
			return null;
		}
		return $url;
	}

	/**
	 * The message about a name that no widget has.
	 *
	 * @param string $name Name as written.
	 */
	private static function unknown_widget( string $name ): string {
		$all = implode( ', ', Widgets::tags() );
		if ( '' === $name ) {
			/* translators: %s: list of names. */
			return sprintf( __( 'Which widget? Write one of these names after “cooperation_widget”: %s.', 'cooperation-widgets' ), $all );
		}
		$closest = Widgets::closest( $name, Widgets::tags() );
		if ( null !== $closest ) {
			/* translators: 1: name as written, 2: name of a widget. */
			return sprintf( __( 'There is no widget “%1$s”. Did you mean “%2$s”?', 'cooperation-widgets' ), $name, $closest );
		}
		/* translators: 1: name as written, 2: list of names. */
		return sprintf( __( 'There is no widget “%1$s”. Use one of: %2$s.', 'cooperation-widgets' ), $name, $all );
	}

	/**
	 * The message about an option that the widget does not have.
	 *
	 * @param string $option Option as written.
	 */
	private function unknown_option( string $option ): string {
		$known   = array_keys( Widgets::options( $this->tag ) );
		$closest = Widgets::closest( $option, $known );
		if ( null !== $closest ) {
			/* translators: 1: option as written, 2: name of a widget, 3: name of an option. */
			return sprintf( __( '“%1$s” is not an option of %2$s. Did you mean “%3$s”?', 'cooperation-widgets' ), $option, $this->tag, $closest );
		}
		/* translators: 1: option as written, 2: name of a widget, 3: list of options. */
		return sprintf( __( '“%1$s” is not an option of %2$s. Use one of: %3$s.', 'cooperation-widgets' ), $option, $this->tag, implode( ', ', $known ) );
	}
}
