/**
 * The scripts for a choice of widgets and languages, and for documents in place of the bundled ones.
 * The loader has the names and hashes of its chunks as literals; a choice leaves some of them out.
 */
import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {basename} from 'node:path';

/** Length of a SHA-256 hash in Base64, without padding. */
const LENGTH = 43;

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('base64').slice(0, LENGTH);

/** Replaces what must occur exactly once. */
const replaceOnce = (text, from, to) => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`embed.js contains ${from} ${parts.length - 1} times.`);
  return parts.join(to);
};

/** `key-figures-31gtngJi.js` is the chunk `key-figures`. */
const nameOf = (path) => basename(path).replace(/-[\w]{1,8}\.js$/, '');

/** The widget or language of a chunk: `fr` of its brief file, `fr-brief`. */
const ownerOf = (name) => name.replace(/-(?:layouts|brief)$/, '');

/**
 * Loader and chunks, by path, without the tags and languages in `left`. `tags` and `languages`: all
 * that the loader knows, in its order.
 */
export const narrowed = (loader, chunks, {tags, languages, left}) => {
  if (left.length === 0) return {loader, chunks};
  let text = loader.toString('utf8');
  for (const names of [tags, languages]) {
    const rest = names.filter((name) => !left.includes(name));
    text = replaceOnce(text, JSON.stringify(names), JSON.stringify(rest));
  }
  for (const [path, bytes] of chunks) {
    // The hash of a late layout stays: its place in the list comes from another literal.
    const name = nameOf(path);
    if (name.endsWith('-layouts') || !left.includes(ownerOf(name))) continue;
    text = replaceOnce(text, hashOf(bytes), '');
  }
  const kept = [...chunks].filter(([path]) => !left.includes(ownerOf(nameOf(path))));
  // Its map is not served.
  return {loader: Buffer.from(text), chunks: new Map(kept)};
};

/** A script that shows the documents at these URLs, by section, in place of the bundled ones. */
export const withDocuments = (bytes, documents) => {
  if (Object.keys(documents).length === 0) return bytes;
  const line = `(globalThis[Symbol.for("cooperation-widgets")]??={}).documents=${JSON.stringify(documents)};`;
  // After the licence, which is the first line.
  return Buffer.from(bytes.toString('utf8').replace('\n', () => `\n${line}\n`));
};
