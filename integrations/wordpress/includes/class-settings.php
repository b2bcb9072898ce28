<?php
/**
 * The settings, and the page for them.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Where the files of the widgets are, and the accent colour.
 */
final class Settings {

	const OPTION     = 'cooperation_widgets';
	const PAGE       = 'cooperation-widgets';
	const CAPABILITY = 'manage_options';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'admin_init', array( self::class, 'register_fields' ) );
		add_action( 'admin_menu', array( self::class, 'register_page' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * A setting as stored.
	 *
	 * @param string $name `host` or `accent`.
	 */
	private static function stored( string $name ): string {
		$all = get_option( self::OPTION, array() );
		return is_array( $all ) && is_string( $all[ $name ] ?? null ) ? $all[ $name ] : '';
	}

	/**
	 * The address of the files in use, with a slash at the end.
	 */
	public static function base(): string {
		$host = self::stored( 'host' );
		return '' === $host ? self::own_base() : trailingslashit( $host );
	}

	/**
	 * The address of the files in this plugin.
	 */
	private static function own_base(): string {
		return plugins_url( 'files/', PLUGIN_FILE );
	}

	/**
	 * The addresses whose frame pages become widgets.
	 *
	 * @return string[]
	 */
	public static function bases(): array {
		return array_values( array_unique( array( self::base(), self::own_base() ) ) );
	}

	/**
	 * The origin of a URL: scheme, host and port.
	 *
	 * @param string $url URL.
	 */
	public static function origin( string $url ): string {
		return preg_match( '~^https?://[^/?#]+~i', $url, $origin ) ? strtolower( $origin[0] ) : '';
	}

	/**
	 * The accent colour as `#rrggbb`; empty for that of the widgets.
	 */
	public static function accent(): string {
		return (string) sanitize_hex_color( self::stored( 'accent' ) );
	}

	/**
	 * Adds the link to the settings in the list of plugins.
	 *
	 * @param string[] $links Links below the name of this plugin.
	 */
	public static function add_link( $links ) {
		$url = admin_url( 'options-general.php?page=' . self::PAGE );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'cooperation-widgets' ) ) );
		return $links;
	}

	/**
	 * Adds the page.
	 */
	public static function register_page() {
		$name = __( 'Cooperation Widgets', 'cooperation-widgets' );
		add_options_page( $name, $name, self::CAPABILITY, self::PAGE, array( self::class, 'render_page' ) );
	}

	/**
	 * Registers the fields of the page.
	 */
	public static function register_fields() {
		register_setting(
			self::PAGE,
			self::OPTION,
			array(
				'type'              => 'object',
				'default'           => array(),
				'sanitize_callback' => array( self::class, 'sanitize' ),
			)
		);
		add_settings_section( 'all', '', '__return_empty_string', self::PAGE );
		$fields = array(
			'host'   => array(
				'label' => __( 'Address of the files', 'cooperation-widgets' ),
				'help'  => __( 'Where your organisation hosts the widgets: the address of the folder that contains embed.js. Leave it empty to use the files that this plugin brings along.', 'cooperation-widgets' ),
				'input' => array(
					'type'        => 'url',
					'class'       => 'regular-text code',
					'placeholder' => self::own_base(),
				),
			),
			'accent' => array(
				'label' => __( 'Accent colour', 'cooperation-widgets' ),
				'help'  => __( 'For rules, bars and markers, such as #b30c1c. It needs a contrast of 3 : 1 with the background, and of 4.5 : 1 where it colours text. Leave it empty to derive it from the text colour of the theme.', 'cooperation-widgets' ),
				'input' => array(
					'type'        => 'text',
					'class'       => 'code',
					'size'        => '10',
					'placeholder' => '#rrggbb',
					'pattern'     => '#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?',
				),
			),
		);
		foreach ( $fields as $name => $field ) {
			$id = self::PAGE . "-$name";
			add_settings_field( $id, $field['label'], array( self::class, 'render_field' ), self::PAGE, 'all', array( 'label_for' => $id ) + $field + compact( 'name' ) );
		}
	}

	/**
	 * Checks what the form sent. What is wrong is named, and what was stored before stays.
	 *
	 * @param mixed $values Values by name.
	 */
	public static function sanitize( $values ): array {
		$values = is_array( $values ) ? $values : array();
		$host   = trim( (string) ( $values['host'] ?? '' ) );
		$accent = trim( (string) ( $values['accent'] ?? '' ) );
		$url    = esc_url_raw( $host, array( 'http', 'https' ) );
		if ( '' !== $host && ( '' === $url || ! wp_parse_url( $url, PHP_URL_HOST ) ) ) {
			/* translators: %s: what was written instead of a URL. */
			self::complain( 'host', sprintf( __( '“%s” is not the address of a folder. Write it as https://widgets.example/.', 'cooperation-widgets' ), $host ) );
			$url = self::stored( 'host' );
		} elseif ( '' !== $host ) {
			// People paste the address of the script or of a frame page.
			$url = trailingslashit( preg_replace( '#(embed\.js|embed/.*)?([?\#].*)?$#', '', $url ) );
			self::look_for_loader( $url );
		}
		if ( '' !== $accent && ! sanitize_hex_color( $accent ) ) {
			/* translators: %s: what was written instead of a colour. */
			self::complain( 'accent', sprintf( __( '“%s” is not a colour. Write it as #b30c1c.', 'cooperation-widgets' ), $accent ) );
			$accent = self::stored( 'accent' );
		}
		return array_filter(
			array(
				'host'   => $url,
				'accent' => strtolower( $accent ),
			)
		);
	}

	/**
	 * Says so if there is no script at an address. It is stored nevertheless: the server of the site
	 * may reach less than the browsers of its visitors.
	 *
	 * @param string $base Address of the files.
	 */
	private static function look_for_loader( string $base ) {
		$answer = wp_safe_remote_head( $base . 'embed.js', array( 'timeout' => 5 ) );
		if ( 200 === wp_remote_retrieve_response_code( $answer ) ) {
			return;
		}
		/* translators: %s: URL of the script. */
		self::complain( 'missing', sprintf( __( 'Saved, but this server did not find the script at %s. Check the address.', 'cooperation-widgets' ), $base . 'embed.js' ), 'warning' );
	}

	/**
	 * Shows a message on the page.
	 *
	 * @param string $code What it is about.
	 * @param string $text The message.
	 * @param string $type `error` or `warning`.
	 */
	private static function complain( string $code, string $text, string $type = 'error' ) {
		// Only in the administration; the option may also be set by a command.
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( self::OPTION, self::OPTION . "_$code", esc_html( $text ), $type );
		}
	}

	/**
	 * Writes a field with its explanation.
	 *
	 * @param array $field `name`, `label_for`, `input` and `help`.
	 */
	public static function render_field( $field ) {
		$help = $field['label_for'] . '-help';
		$own  = array(
			'id'               => $field['label_for'],
			'name'             => self::OPTION . '[' . $field['name'] . ']',
			'value'            => self::stored( $field['name'] ),
			'aria-describedby' => $help,
		);
		echo '<input';
		foreach ( $own + $field['input'] as $name => $value ) {
			printf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
		}
		printf( '><p class="description" id="%s">%s</p>', esc_attr( $help ), esc_html( $field['help'] ) );
	}

	/**
	 * Writes the page.
	 */
	public static function render_page() {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return;
		}
		echo '<div class="wrap">';
		printf( '<h1>%s</h1>', esc_html( get_admin_page_title() ) );
		echo '<form action="options.php" method="post">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form></div>';
	}
}
