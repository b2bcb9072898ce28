/** What to do with a folder that was written. */

/** The line for the head of every page of a site. */
export const scriptLine = (base) =>
  `<script async src="${new URL('embed.js', base).href}"></script>`;

/** The line that is needed with a theme: style sheets do not load others by themselves. */
export const themeLine = (theme, base) =>
  `<link rel="stylesheet" href="${new URL(theme, base).href}">`;

export const nextSteps = (folder, {version, base, documents, theme, files}) => [
  `${folder}: version ${version}, ${Object.keys(files).length} files, for ${base}`,
  '',
  `1. Serve the folder at that URL. Configurations are in server/: Apache, nginx, Caddy, Docker Compose;`,
  `   .htaccess and _headers are in the folder itself.`,
  `2. Open ${base}site/check/ in a browser: it says what is missing, header by header.`,
  `3. Put this into the head of your pages:`,
  `   ${scriptLine(base)}`,
  ...(theme ? [`   ${themeLine(theme, base)}`] : []),
  ...documents
    .filter(({isDefault}) => !isDefault)
    .map(({path, sections}) => `${path} (${sections.join(', ')}): src="${base}${path}"`),
];
