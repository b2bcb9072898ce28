/**
 * Rollup plugin: puts a UTF-8 byte order mark in front of scripts.
 *
 * Without a charset in the Content-Type, browsers read a classic script in the encoding of the page:
 * in ISO-8859-1 its texts become gibberish, in Shift_JIS it is not even valid JavaScript. The mark
 * overrides the page and even a wrong header. Inside concatenated scripts it is whitespace.
 */

/** As a character; written as UTF-8 it is the three bytes EF BB BF. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Source maps stay valid, since browsers strip the mark before they count columns. Hence not in
 * `renderChunk`, where changes require a map.
 */
export const byteOrderMark = () => ({
  name: 'byte-order-mark',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.code = BYTE_ORDER_MARK + output.code;
    }
  },
});
