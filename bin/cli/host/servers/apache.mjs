/** Apache: the same lines for `.htaccess` and, in a `<Directory>`, for the configuration. */
import {FOLDER, FOREVER, HASHED, HEADERS, REVALIDATE, TYPES} from './headers.mjs';

const indented = (text, by) => text.replace(/^(?=.)/gm, by);

/** A compressed copy is sent if there is one, under the name of the file. */
const copies = (encoding, end) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${end} -s
RewriteRule ^(.+\\.(css|html|js|json|svg|txt))$ $1.${end} [E=no-gzip:1,L]
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}index.html.${end} -s
RewriteRule ^(.*/)?$ $1index.html.${end} [E=no-gzip:1,L]`;

const rules = `DirectoryIndex index.html
${Object.entries(TYPES)
  .map(([end, type]) => `AddType ${type} .${end}`)
  .join('\n')}

<IfModule mod_rewrite.c>
  RewriteEngine On
${indented(copies('br', 'br'), '  ')}
${indented(copies('gzip', 'gz'), '  ')}
  # The encoding of the copies, and not a type of their own.
  RemoveType .gz .br
  AddEncoding br .br
  AddEncoding gzip .gz
  <FilesMatch "\\.(br|gz)$">
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>
# Files without a copy, such as those in own/.
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json text/csv
  # Compression adds an ending to the ETag, without which browsers would get the whole file again.
  RequestHeader edit If-None-Match '^((?:W/)?")(.*)-gzip"$' '$1$2-gzip", $1$2"'
</IfModule>

${Object.entries(HEADERS)
  .map(([name, value]) => `Header set ${name} "${value}"`)
  .join('\n')}
Header set Cache-Control "${REVALIDATE}"
# The names of these files change with their content.
Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#/(${HASHED.join('|')})/[^/]*$#"
Header unset X-Frame-Options
Header always unset X-Frame-Options`;

export const htaccess = ({
  version,
}) => `# cooperation-widgets ${version}: works with AllowOverride FileInfo Indexes,
# and the modules headers, mime and dir; rewrite and deflate save bytes.
${rules}
`;

export const apache = ({
  version,
  path,
}) => `# cooperation-widgets ${version}, for Apache. Change the folder, then: a2enmod headers rewrite deflate
Alias "${path}" "${FOLDER}/"
<Directory "${FOLDER}">
  Require all granted
  # These lines are also in the file .htaccess: one of the two is enough.
  AllowOverride None
${indented(rules, '  ')}
</Directory>
`;
