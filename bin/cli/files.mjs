/** Reads files or standard input, and writes without ever overwriting. */
import {Buffer} from 'node:buffer';
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {PlainError} from './plain-error.mjs';

const REASONS = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
};

/** The bytes of a file; `-` is the standard input. */
export const readBytes = async (file) => {
  try {
    if (file !== '-') return readFileSync(file);
    // In chunks: a pipe that is still being written cannot be read at once.
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new PlainError(`${file} cannot be read: ${REASONS[error.code] ?? error.message}.`);
  }
};

/** Writes to `out`, or to standard output without it. */
export const writeText = (text, out) => {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text, {flag: 'wx'});
  } catch (error) {
    throw new PlainError(
      error.code === 'EEXIST'
        ? `${out} is there already, and is not overwritten. Choose another name.`
        : `${out} cannot be written: ${error.message}.`,
    );
  }
  process.stderr.write(`Wrote ${out}.\n`);
};
