/**
 * Scheme prefixed to a document URL that a link or a frame page must not show: the widget refuses
 * it and says why, rather than showing another document instead.
 */
export const OTHER_ORIGIN = 'other-origin:';
