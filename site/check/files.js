/** Checks that every file of the folder is on the server, as it was written. */

/** Requests at a time. */
const AT_ONCE = 6;

/** Servers hide these, read them, or run them. */
const HIDDEN = /^(\.|_headers$|server\/)/;

/** Edited on the server. */
const EDITED = /^own\//;

const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Without https there is no way to compute a hash. */
const canHash = () => globalThis.crypto?.subtle !== undefined;

const problemWith = async (path, hash, root) => {
  try {
    const response = await fetch(new URL(path, root), {cache: 'no-cache'});
    if (!response.ok) return `${path}: status ${response.status}`;
    const bytes = await response.arrayBuffer();
    if (!canHash() || EDITED.test(path)) return undefined;
    return base64(await crypto.subtle.digest('SHA-256', bytes)) === hash
      ? undefined
      : `${path}: not as it was written`;
  } catch (error) {
    return `${path}: ${error.message}`;
  }
};

/** The problems of all files; calls `onProgress` with how many were checked, and of how many. */
export const checkFiles = async (files, root, onProgress) => {
  const queue = Object.entries(files).filter(([path]) => !HIDDEN.test(path));
  const count = queue.length;
  const problems = [];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const problem = await problemWith(...next, root);
      if (problem) problems.push(problem);
      onProgress(count - queue.length, count);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return {problems: problems.sort(), count, isCompared: canHash()};
};
