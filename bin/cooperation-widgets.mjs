#!/usr/bin/env node
/** The command `cooperation-widgets`. Its code is built into one file, dist/cli.mjs. */
import {existsSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const built = new URL('../dist/cli.mjs', import.meta.url);

if (existsSync(built)) {
  const {main} = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  process.stderr.write(
    `The command is not built yet. Run "npm install" and "npm run build" in ${folder} first.\n`,
  );
  process.exitCode = 2;
}
