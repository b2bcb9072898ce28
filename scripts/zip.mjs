/** Writes ZIP archives: the same files give the same bytes. */
import {deflateRawSync} from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;

/** Names are in UTF-8. */
const FLAGS = 0x0800;

const DEFLATE = 8;

/** Checksums of single bytes. Node.js has had `crc32` only since 20.15. */
const CHECKSUMS = Uint32Array.from({length: 256}, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

const crc32 = (data) =>
  ~data.reduce((sum, byte) => CHECKSUMS[(sum ^ byte) & 0xff] ^ (sum >>> 8), -1) >>> 0;

const header = (signature, length, fields) => {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [offset, size, value] of fields) bytes.writeUIntLE(value, offset, size);
  return bytes;
};

/**
 * An archive with `files`: contents by path.
 * @param {Map<string, Buffer | string>} files
 */
export const zip = (files) => {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const data = Buffer.from(content);
    const packed = deflateRawSync(data, {level: 9});
    const common = [
      [0, 2, 20],
      [2, 2, FLAGS],
      [4, 2, DEFLATE],
      [8, 2, DATE],
      [10, 4, crc32(data)],
      [14, 4, packed.length],
      [18, 4, data.length],
      [22, 2, name.length],
    ];
    const at = (start) => common.map(([place, ...rest]) => [place + start, ...rest]);
    const local = header(0x04034b50, 30, at(4));
    parts.push(local, name, packed);
    directory.push(header(0x02014b50, 46, [[4, 2, 20], ...at(6), [42, 4, offset]]), name);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const end = header(0x06054b50, 22, [
    [8, 2, files.size],
    [10, 2, files.size],
    [12, 4, size],
    [16, 4, offset],
  ]);
  return Buffer.concat([...parts, ...directory, end]);
};
