/** What the engine that runs the tests lets them do. */

/**
 * Whether tests may read the accessibility tree and emulate colour schemes, forced colours and
 * print: Chromium alone has a protocol for these. In other engines such tests are not there.
 */
export const isChromium = 'userAgentData' in navigator;

/** Whether the engine hands on, as it is, what was said to be compressed and is not. */
export const keepsGarbage = /^((?!Chrom).)*Safari/.test(navigator.userAgent);

/** Whether it is WebKit, which has no command for a screenshot. */
export const isWebkit = /AppleWebKit/.test(navigator.userAgent) && !isChromium;
