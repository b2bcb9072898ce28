/** Docker Compose: nginx with the folder. */
import {FOLDER} from './headers.mjs';

export const compose = ({
  version,
  path,
}) => `# cooperation-widgets ${version}: "docker compose up -d" in this folder serves http://localhost:8080${path}
services:
  widgets:
    image: nginx:stable-alpine
    restart: unless-stopped
    read_only: true
    ports:
      - '8080:80'
    tmpfs:
      - /var/cache/nginx
      - /run
    volumes:
      - ..:${FOLDER}:ro
      - ./docker.conf:/etc/nginx/conf.d/default.conf:ro
`;
