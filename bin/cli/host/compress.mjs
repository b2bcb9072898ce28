/** Compressed copies of files, which a server sends as they are. */
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {hashOf} from './kit.mjs';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export const ENDINGS = ['.br', '.gz'];

const COMPRESSIBLE = /\.(css|html|js|json|svg|txt)$/;

/**
 * Configuration is not sent. What lies in own/ is edited there, and a copy would then be older than its
 * file; the server compresses it.
 */
const LEFT_OUT = /^(own|server)\//;

/** Above this, the best compression takes seconds for a few bytes. */
const LARGE = 500_000;

/** Below this a file fits into one packet anyway. */
const SMALL = 1400;

const copiesOf = async (bytes) => {
  const quality = bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, {params}), toGzip(bytes, {level: 9})]);
  return {
    ...(br.length < bytes.length && {'.br': br}),
    ...(gz.length < bytes.length && {'.gz': gz}),
  };
};

/** The copies of each file by path and ending; equal files share them. */
export const compressed = async (files) => {
  const known = new Map();
  const copies = [...files]
    .filter(([path, {length}]) => length > SMALL && COMPRESSIBLE.test(path) && !LEFT_OUT.test(path))
    .map(async ([path, bytes]) => {
      const hash = hashOf(bytes);
      if (!known.has(hash)) known.set(hash, copiesOf(bytes));
      return [path, await known.get(hash)];
    });
  return new Map(await Promise.all(copies));
};
