/** Blocks of README.md that scripts write, between `<!-- name:start -->` and `<!-- name:end -->`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {PlainError, root} from './setup.mjs';

const file = join(root, 'README.md');

const split = (name) => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const readme = readFileSync(file, 'utf8');
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new PlainError(`README.md has no ${start} … ${end}.`);
  return [
    readme.slice(0, from + start.length),
    readme.slice(from + start.length, to),
    readme.slice(to),
  ];
};

/** The current text of a block. */
export const readBlock = (name) => split(name)[1];

/** Writes `text` into a block, or only says whether it would change it. */
export async function writeBlock(name, text, {isCheck = false} = {}) {
  const [before, block, after] = split(name);
  const options = {...(await resolveConfig(file)), filepath: file};
  const next = await format(`${before}\n\n${text}\n\n${after}`, options);
  const isChanged = next !== `${before}${block}${after}`;
  if (isChanged && !isCheck) writeFileSync(file, next);
  return isChanged;
}
