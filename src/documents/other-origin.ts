/**
 * Scheme put in front of the address of a document that a link or a frame page must not show: the
 * widget refuses it, and says what it is, rather than to show another document in its place.
 */
export const OTHER_ORIGIN = 'other-origin:';
