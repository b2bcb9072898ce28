/** What the command understands, and what it answers. */
/* global __VERSION__ -- put in by the build */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {check} from './check.mjs';
import {fromCsv} from './from-csv.mjs';
import {newDocument, sections} from './new.mjs';
import {PlainError} from './plain-error.mjs';

const HELP = `Documents for cooperation-widgets: check them, begin one, make one of a table.

  cooperation-widgets check <file> …            what is wrong with a document; - is what is piped in
      --lang <tag>                              also which texts are missing in that language
  cooperation-widgets new <section>             a document to begin with
      --out <file>                              into a file; never overwrites one
      --schema <address>                        where the JSON Schema is, for your editor
  cooperation-widgets from-csv <file>           a document made of a table; - is what is piped in
      --section figures|offices|glossary        default: by the names of the columns
      --title, --publisher, --url, --as-of      where the facts come from, and of what date
      --out <file>                              into a file; never overwrites one
  cooperation-widgets --help | --version

Sections: ${sections.join(', ')}.
Exit code: 0 nothing is wrong, 1 something in a document or table is, 2 the command could not be done.
`;

/** The commands with the options that each takes. */
const COMMANDS = {
  check: {run: check, options: {lang: {type: 'string', multiple: true}}},
  new: {run: newDocument, options: {out: {type: 'string'}, schema: {type: 'string'}}},
  'from-csv': {
    run: fromCsv,
    options: {
      section: {type: 'string'},
      title: {type: 'string'},
      publisher: {type: 'string'},
      url: {type: 'string'},
      'as-of': {type: 'string'},
      out: {type: 'string'},
    },
  },
};

const COMMON = {help: {type: 'boolean', short: 'h'}, version: {type: 'boolean', short: 'v'}};

const read = (args, options) => {
  try {
    return parseArgs({args, options: {...COMMON, ...options}, allowPositionals: true});
  } catch (error) {
    throw new PlainError(`${error.message}\nSee cooperation-widgets --help.`);
  }
};

const dispatch = async (args) => {
  const name = args.find((arg) => !arg.startsWith('-'));
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  const {values, positionals} = read(args, command?.options ?? {});
  if (values.version) {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new PlainError(
      name === undefined
        ? `${HELP}`
        : `There is no command "${name}"; there are ${known}. See cooperation-widgets --help.`,
    );
  }
  return command.run(positionals.slice(1), values);
};

/** Does what the arguments say; gives back the exit code. */
export const main = async (args) => {
  // Whoever reads what is written, such as `head`, may stop reading.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return error.exitCode ?? 2;
  }
};
