<?php
/**
 * Documents in the media library.
 *
 * @package Cooperation_Widgets
 */

namespace Cooperation_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Lets people who may upload files upload a document: a JSON file in the format of the widgets, and no
 * other JSON.
 */
final class Documents {

	const TYPE = 'application/json';

	/**
	 * Larger documents are not shown by the widgets.
	 */
	const MAX_BYTES = 5000000;

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_filter( 'upload_mimes', array( self::class, 'allow' ), 10, 2 );
		add_filter( 'wp_check_filetype_and_ext', array( self::class, 'recognise' ), 10, 4 );
		add_filter( 'wp_handle_upload_prefilter', array( self::class, 'check' ) );
		add_filter( 'wp_handle_sideload_prefilter', array( self::class, 'check' ) );
	}

	/**
	 * Allows JSON files for users who may upload files.
	 *
	 * @param string[]          $types Types by extension.
	 * @param int|\WP_User|null $user  User; null for the current one.
	 */
	public static function allow( $types, $user = null ) {
		$may_upload = $user ? user_can( $user, 'upload_files' ) : current_user_can( 'upload_files' );
		return $may_upload ? $types + array( 'json' => self::TYPE ) : $types;
	}

	/**
	 * Keeps the type of a document whose content WordPress takes for plain text.
	 *
	 * @param array    $data  Extension, type and name.
	 * @param string   $file  Path of the upload.
	 * @param string   $name  Name of the file.
	 * @param string[] $types Types by extension, if not all that the user may upload.
	 */
	public static function recognise( $data, $file, $name, $types ) {
		$wanted = wp_check_filetype( $name, $types );
		if ( 'json' !== $wanted['ext'] || null !== self::problem( $file ) ) {
			return $data;
		}
		$data['ext']  = 'json';
		$data['type'] = self::TYPE;
		return $data;
	}

	/**
	 * Refuses JSON files that no widget can show, and says why.
	 *
	 * @param array $file Upload, with name and path.
	 */
	public static function check( $file ) {
		if ( 'json' === strtolower( pathinfo( $file['name'], PATHINFO_EXTENSION ) ) ) {
			$problem = self::problem( $file['tmp_name'] );
			if ( null !== $problem ) {
				$file['error'] = $problem;
			}
		}
		return $file;
	}

	/**
	 * Why a file is not a document, in plain words.
	 *
	 * @param string $path Path of the upload.
	 */
	private static function problem( string $path ): ?string {
		if ( ! is_readable( $path ) || filesize( $path ) > self::MAX_BYTES ) {
			return __( 'The document is larger than 5 MB: the widgets would not show it.', 'cooperation-widgets' );
		}
		// The file lies on this server.
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		$document = json_decode( preg_replace( '/^\xef\xbb\xbf/', '', (string) file_get_contents( $path ) ), true );
		if ( null === $document ) {
			/* translators: %s: message of the parser, in English. */
			return sprintf( __( 'This is not valid JSON (%s).', 'cooperation-widgets' ), json_last_error_msg() );
		}
		if ( ! is_array( $document ) || ! isset( $document['format'] ) ) {
			return __( 'This JSON file is not a document for widgets: it has no “format”.', 'cooperation-widgets' );
		}
		return null;
	}
}
