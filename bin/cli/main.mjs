/** Parses the command line and runs the commands. */
/* global __VERSION__ -- defined by the build */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {check} from './check.mjs';
import {fromTable, tableOptions} from './from-table.mjs';
import {host, hostOptions} from './host.mjs';
import {language} from './language.mjs';
import {newDocument, sections} from './new.mjs';
import {PlainError} from './plain-error.mjs';

export {writeKit} from './host.mjs';

const HELP = `Hosting for cooperation-widgets: everything to serve, in one folder. Documents: check them, start
one, or make one from a table. Languages: add one to the built-in ones.

  cooperation-widgets host <folder>             writes everything that a web server has to serve
      --base <url>                              where the folder will be reached; needed the first time
      --languages <tag>, …                      pages in these only; default: all
      --widgets <tag>, …                        these only; default: all
      --document <file>                         shows your document in place of the bundled facts; repeatable
      --beside <file>                           serves your document beside them, for src; repeatable
      --theme <file>                            a style sheet for all frames
      --upgrade                                 to this version; keeps earlier ones and says what changed
      --remove <version>                        removes an earlier version; repeatable
      --no-compress                             writes no compressed copies
  cooperation-widgets check <file> …            lists the problems of a document; - is standard input
      --lang <tag>                              also lists texts missing in that language
  cooperation-widgets new <section>             writes a starter document
      --out <file>                              to a file; never overwrites one
      --schema <url>                            URL or path of the JSON Schema, for your editor
  cooperation-widgets from-table <file>         makes a document of a table: .xlsx, .ods, CSV, JSON; - is standard input
      --section figures|offices|glossary        default: decided by the columns
      --sheet <name>                            of a workbook; default: the first
      --value <heading>                         the column of the numbers, a year, or a common part of headings; repeatable
      --column <heading>=<name>                 what a column is taken as, such as "Pays=country"; repeatable
      --country <name or code>                  the country of all places
      --unit <unit>                             of all numbers: %, EUR, "Mio. €", students; share for 0.45
      --decimal , | .                           decimal mark, if no number decides it
      --encoding <name>                         of a text file, such as windows-1250
      --no-places                               looks up no coordinates and time zones
      --title, --publisher, --url, --as-of      the source of the facts, and their date
      --out <file>                              to a file; never overwrites one
  cooperation-widgets language new <tag>        writes an XLIFF file with all texts to translate
      --from <file>                             keeps the translations of an earlier one
      --out <file>                              to a file; never overwrites one
  cooperation-widgets language build <file>     checks a translation, and writes the script for a page
      --out <file>                              to a file; never overwrites one
  cooperation-widgets --help | --version

Sections: ${sections.join(', ')}.
Exit code: 0 no problems, 1 problems in a document or translation, or something of a table was left
out, 2 the command could not run. An incomplete document is still written; what is missing is on
standard error.
`;

/** The commands with their options. */
const COMMANDS = {
  host: {run: host, options: hostOptions},
  check: {run: check, options: {lang: {type: 'string', multiple: true}}},
  language: {run: language, options: {from: {type: 'string'}, out: {type: 'string'}}},
  new: {run: newDocument, options: {out: {type: 'string'}, schema: {type: 'string'}}},
  'from-table': {run: fromTable, options: tableOptions},
  // Its name until workbooks could be read.
  'from-csv': {run: fromTable, options: tableOptions},
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

/** Runs the command in the arguments and returns the exit code. */
export const main = async (args) => {
  // The reader of a pipe, such as `head`, may stop reading.
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
