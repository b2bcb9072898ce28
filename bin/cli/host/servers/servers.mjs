/** The configurations of servers, which the people who run these may edit. */
import {apache, htaccess} from './apache.mjs';
import {caddy} from './caddy.mjs';
import {compose} from './compose.mjs';
import {headersFile} from './headers-file.mjs';
import {PATH} from './headers.mjs';
import {nginx, nginxServer} from './nginx.mjs';

/** Whether an upgrade leaves the file alone once it was edited. */
export const isServerFile = (path) =>
  /^(server\/.*\.(conf|yaml)|server\/Caddyfile|\.htaccess|_headers)$/.test(path);

/** The configurations by path. `base`: the URL of the folder, if known. */
export const serverFiles = ({version, base}) => {
  const site = {
    version,
    path: base?.pathname ?? PATH,
    host: base?.origin ?? 'https://widgets.example.edu',
  };
  return new Map([
    ['.htaccess', htaccess(site)],
    ['_headers', headersFile(site)],
    ['server/apache.conf', apache(site)],
    ['server/nginx.conf', nginx(site)],
    ['server/Caddyfile', caddy(site)],
    ['server/compose.yaml', compose(site)],
    ['server/docker.conf', nginxServer(site)],
  ]);
};
