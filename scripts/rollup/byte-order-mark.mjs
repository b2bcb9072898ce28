/**
 * Rollup plugin: puts a UTF-8 byte order mark in front of scripts.
 *
 * Without a charset in the Content-Type, browsers read a classic script in the encoding of the page
 * around it: in ISO-8859-1 its texts turn into gibberish, in Shift_JIS it is no JavaScript at all.
 * The mark wins over the page and even over a wrong header. Inside concatenated scripts it counts
 * as white space.
 */

/** As a character; written as UTF-8 it is the three bytes EF BB BF. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Source maps stay as they are: browsers take the mark away before they count columns. Hence not in
 * `renderChunk`, whose maps have to follow every change.
 */
export const byteOrderMark = () => ({
  name: 'byte-order-mark',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.code = BYTE_ORDER_MARK + output.code;
    }
  },
});
