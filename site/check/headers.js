/**
 * The checks of headers: what each looks at, what is expected, and what the lack of it costs, in words
 * for the person who runs the server. Each row of the table in docs/hosting.md is one.
 *
 * `files` names what to request; `test` gets the answers and returns `true`, or what is wrong with the
 * first that is.
 */

const headerOf = (name) => (answer) => answer.headers.get(name) ?? '';

const found = (value) => (value === '' ? 'It is missing.' : `Found: ${value}`);

/** A test of one header in every answer. */
const each = (name, isRight) => (answers) => {
  const wrong = answers.find((answer) => !isRight(headerOf(name)(answer).toLowerCase(), answer));
  return wrong ? `${wrong.path}: ${found(headerOf(name)(wrong))}` : true;
};

const TYPES = {
  js: /^(text|application)\/javascript\b/,
  json: /^application\/json\b/,
  html: /^text\/html\b/,
  css: /^text\/css\b/,
};

const typeOf = (path) => TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];

const ancestorsIn = (policy) => /frame-ancestors([^;]*)/.exec(policy)?.[1].trim();

export const headerChecks = ({script, chunk, page, style, document}) => [
  {
    title: 'Folders answer with their index.html',
    files: [page],
    test: ([answer]) =>
      (answer.ok && TYPES.html.test(headerOf('content-type')(answer))) ||
      `${answer.path}: status ${answer.status}`,
    cost: 'The addresses of the widgets lead nowhere: no link, no frame and no pasted address works.',
  },
  {
    title: 'Content-Type',
    files: [script, chunk, page, style, document],
    test: (answers) => {
      const wrong = answers.find((it) => !typeOf(it.path).test(headerOf('content-type')(it)));
      return wrong ? `${wrong.path}: ${found(headerOf('content-type')(wrong))}` : true;
    },
    cost: 'With a wrong type, your own documents are not shown, and under X-Content-Type-Options: nosniff no script runs and readers see only the links.',
  },
  {
    title: 'Access-Control-Allow-Origin: *',
    files: [script, chunk, document],
    test: each('access-control-allow-origin', (value) => value === '*'),
    cost: 'On pages of other addresses, your own documents are not shown, buttons to copy and download do not work, pinned scripts do not run, and the loader needs more attempts.',
  },
  {
    title: 'Cross-Origin-Resource-Policy: cross-origin',
    files: [script, chunk, page],
    test: each('cross-origin-resource-policy', (value) => value === 'cross-origin'),
    cost: 'Pages that isolate themselves (Cross-Origin-Embedder-Policy) refuse the script. With same-origin or same-site, every page of another site refuses it.',
  },
  {
    title: 'Cross-Origin-Embedder-Policy: require-corp',
    files: [page],
    test: each('cross-origin-embedder-policy', (value) => value === 'require-corp'),
    cost: 'In pages that isolate themselves, frames stay empty. All other pages show them.',
  },
  {
    title: 'No X-Frame-Options',
    files: [page],
    test: each('x-frame-options', (value) => value === ''),
    cost: 'Frames stay empty: with DENY everywhere, with SAMEORIGIN in pages of other addresses. This includes what WordPress makes of a pasted address.',
  },
  {
    title: 'No frame-ancestors in Content-Security-Policy, or the sites that may have frames',
    files: [page],
    test: each('content-security-policy', (value) => {
      const allowed = ancestorsIn(value);
      return allowed === undefined || !/^('none'|'self')?$/.test(allowed);
    }),
    cost: 'Frames stay empty in pages of other addresses; with ‘none’ in all.',
  },
  {
    title: 'Cache-Control: no-cache, with ETag or Last-Modified',
    files: [script, page, document],
    test: (answers) => {
      const cache = each('cache-control', (value) => /no-cache|max-age=0\b/.test(value))(answers);
      if (cache !== true) return cache;
      const without = answers.find((it) => !headerOf('etag')(it) && !headerOf('last-modified')(it));
      return without ? `${without.path}: no ETag and no Last-Modified.` : true;
    },
    cost: 'Readers get a new version days or weeks late, and some get new files together with old ones. Without ETag or Last-Modified, every visit downloads everything again.',
  },
  {
    title: 'Cache-Control: immutable, for chunks/',
    files: [chunk],
    test: each('cache-control', (value) => /immutable/.test(value) && /max-age=\d{6,}/.test(value)),
    cost: 'Nothing breaks, but browsers ask on every page for files that never change.',
  },
  {
    title: 'Content-Encoding: br or gzip',
    files: [script, chunk, page],
    test: (answers) => {
      const wrong = answers.find(
        (it) => !/^(br|gzip|zstd)$/.test(headerOf('content-encoding')(it)) && it.length > 1400,
      );
      return wrong ? `${wrong.path}: ${found(headerOf('content-encoding')(wrong))}` : true;
    },
    cost: 'Every reader downloads two to three times as much.',
  },
];
