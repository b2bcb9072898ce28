/** Caddy: a site, or a part of one. */
import {FOLDER, FOREVER, HASHED, HEADERS, REVALIDATE} from './headers.mjs';

const hashed = HASHED.map((name) => `/${name}/*`).join(' ');

export const caddy = ({
  version,
  host,
  path,
}) => `# cooperation-widgets ${version}, for Caddy. Change the folder.
${host} {
	handle_path ${path}* {
		root * ${FOLDER}
		header {
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t\t${name} "${value}"`)
  .join('\n')}
			-X-Frame-Options
		}
		# The names of these files change with their content.
		@hashed path ${hashed}
		header @hashed Cache-Control "${FOREVER}"
		@others not path ${hashed}
		header @others Cache-Control "${REVALIDATE}"
		# Files without a compressed copy, such as those in own/.
		encode gzip
		file_server {
			precompressed br gzip
		}
	}
}
`;
