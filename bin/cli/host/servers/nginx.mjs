/** nginx: locations to include in a server, and a whole server for a container. */
import {FOLDER, FOREVER, HASHED, HEADERS, REVALIDATE, TYPES} from './headers.mjs';

const types = Object.entries(TYPES)
  .map(([end, type]) => `    ${type} ${end};`)
  .join('\n');

const headers = (indent) =>
  [...Object.entries(HEADERS), ['Cache-Control', '$widgets_cache']]
    .map(([name, value]) => `${indent}add_header ${name} "${value}";`)
    .join('\n');

/** The copies that `compress.mjs` makes. */
const COPIED = ['html', 'css', 'js', 'json', 'svg', 'txt'];

/** A location has one type, and a copy two endings: hence one location for each type. */
const typesOfCopies = COPIED.map(
  (end) => `    location ~ "\\.${end}\\.br$" { default_type ${TYPES[end]}; }`,
).join('\n');

const cache = (path) => `set $widgets_cache "${REVALIDATE}";
  # The names of these files change with their content.
  if ($uri ~ "^${path}(${HASHED.join('|')})/") {
    set $widgets_cache "${FOREVER}";
  }`;

/**
 * Compressed copies: nginx sends those for gzip by itself; those for Brotli would need a module that few
 * have, so they have locations of their own.
 */
const locations = ({path, folder}) => `location ${path} {
  alias ${folder}/;
  index index.html;
  types {
${types}
  }
  ${cache(path)}
  set $widgets_copy "";
  if ($http_accept_encoding ~* "\\bbr\\b") {
    set $widgets_copy "br";
  }
  if (-f "$request_filename.br") {
    set $widgets_copy "\${widgets_copy}+file";
  }
  if ($widgets_copy = "br+file") {
    rewrite "^(.*)$" "$1.br" last;
  }
  gzip_static on;
  # Files without a copy, such as those in own/.
  gzip on;
  gzip_types text/css text/javascript application/json text/csv;
  gzip_vary on;
${headers('  ')}

  location ~ "^${path}(?<widgets_file>.+\\.br)$" {
    alias "${folder}/$widgets_file";
    types {}
    ${cache(path).replaceAll('\n', '\n  ')}
    gzip off;
    gzip_static off;
${headers('    ')}
    add_header Content-Encoding "br";
    add_header Vary "Accept-Encoding";
${typesOfCopies}
  }
}`;

export const nginx = ({
  version,
  path,
}) => `# cooperation-widgets ${version}, for nginx. Change the folder, and include this file in a server block.
${locations({path, folder: FOLDER})}
`;

/** For a container with nothing else in it. */
export const nginxServer = ({
  version,
  path,
}) => `# cooperation-widgets ${version}, for the nginx of compose.yaml.
server {
  listen 80;
  server_name _;
  server_tokens off;
  absolute_redirect off;

${locations({path, folder: FOLDER}).replace(/^(?=.)/gm, '  ')}
}
`;
