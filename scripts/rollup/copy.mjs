/** Rollup plugin: copies the files of a folder as they are, and watches them. */
import {copyFileSync, existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** `from`: folder; `to`: folder; `extension`: of the files to copy, with the dot. */
export const copy = ({from, to, extension}) => {
  const files = () =>
    existsSync(from) ? readdirSync(from).filter((name) => name.endsWith(extension)) : [];
  return {
    name: 'copy',
    buildStart() {
      for (const name of files()) this.addWatchFile(join(from, name));
    },
    writeBundle() {
      mkdirSync(to, {recursive: true});
      for (const name of files()) copyFileSync(join(from, name), join(to, name));
    },
  };
};
