/** README.txt of a kit: one page for the person who puts it on a server. */
import {scriptLine, themeLine} from './next-steps.mjs';
import {PATH} from './servers/headers.mjs';

/** Stands for the address until somebody knows it. */
const EXAMPLE = `https://widgets.example.edu${PATH}`;

const OEMBED = `   oembed/, server/oembed.php, server/oembed.mjs   for systems with oEmbed
`;

const unknownBase = `This copy does not know its own address. Everything works but two things: systems
that look for oEmbed (WordPress and others) find none in its pages, and search
engines are asked not to list these. For both, somebody with Node.js 20 runs once,
in this folder:

  npx cooperation-widgets host . --upgrade --base ${EXAMPLE}
`;

export const readme = ({version, base, own}) => {
  const address = base ?? EXAMPLE;
  return `cooperation-widgets ${version}

These files are a web site of static files: no database, no PHP, no build. They
show information widgets in the pages of any site.

1. COPY this whole folder to a web server, so that it is reached at an address
   such as ${address}
   File transfer programs have to copy it in binary mode, hidden files included.

2. CONFIGURE the server. The folder "server" has a file for each:
   Apache   nothing to do if the server reads .htaccess; else server/apache.conf
   nginx    server/nginx.conf
   Caddy    server/Caddyfile
   Docker   "docker compose up -d" in the folder "server"
   Netlify, Cloudflare Pages   _headers, in the folder that you publish

3. CHECK it: open site/check/ at your address in a browser. It tests every header
   and every file, and says in plain words what is missing and what that costs.

4. USE it. Once, in the head of your pages:
   ${scriptLine(address)}
${own.theme ? `   ${themeLine(own.theme.path, address)}\n` : ''}   Then paste an address on a line of its own into any page, for example:
   ${new URL('embed/key-figures/', address)}
   Other ways, and all widgets, are shown at the address itself.

WHERE THINGS ARE
   embed.js          what pages load; it loads the rest from chunks/
   embed/            a page for every widget and language, for links and frames
   static/           the same facts as plain HTML, for places without scripts
   documents/        the facts as JSON; own/ has yours
${base ? OEMBED : ''}   versions/         the scripts of each version, for pages that pin a hash
   integrity.json    the hashes to pin
   LICENSES.txt      the licences

A NEW VERSION: with Node.js 20, "npx cooperation-widgets@latest host <folder>
--upgrade" says what changed and keeps the old version beside the new one. Without:
copy the new folder over the old one, and leave the old chunks/ and versions/.
${base ? '' : `\n${unknownBase}`}`;
};
