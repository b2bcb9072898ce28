/** Width and height of pictures, which oEmbed wants to know. */

/** Of a lossless WebP file: 14 bits each, after its signature. */
const sizeOf = (bytes) => {
  if (bytes.toString('latin1', 8, 16) !== 'WEBPVP8L' || bytes[20] !== 0x2f) return undefined;
  const bits = bytes.readUInt32LE(21);
  return {width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1};
};

/** Of each picture among `files`, by path. */
export const pictureSizes = (files) =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.endsWith('.webp'))
      .map(([path, bytes]) => [path, sizeOf(bytes)]),
  );
