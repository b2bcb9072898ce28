/**
 * The built scripts with something else in the place of one file beside them: what caches, blockers
 * and half-done deployments put there. `/test/stand-ins/check/<kind>/key-figures.js` is the script of
 * dist/, and `/test/stand-ins/check/<kind>/check.js` what the kind says; the same for `list`
 * and `export`.
 *
 * `/test/stand-ins/missing-<name>/embed.js` and `…/changed-<name>/embed.js`: the loader whose chunk
 * `<name>` is missing, or is another file.
 */
const PLACE = /^\/test\/stand-ins\/(\w+)\/([\w-]+)\/(.+)$/;

/** What each kind answers; `version` is the one that the scripts have. */
const KINDS = {
  empty: () => '',
  // What uBlock Origin and others put in the place of a script.
  noop: () => '(function() { "use strict"; })();',
  'something-else': () => 'export default class Check {} export const check = () => true;',
  'other-version': () =>
    "export const version = '0.0.1'; export class OutsideDocument { read() { return {problems: []}; } leave() {} }",
  'without-class': (version) => `export const version = '${version}';`,
  'that-throws': (version) =>
    `export const version = '${version}'; export class OutsideDocument { read() { throw new Error('no'); } leave() {} }`,
  // The exports of the other files, of another version.
  'other-exports': () =>
    "export const version = '0.0.1'; export class LongList {} export const save = () => '';",
  'that-fails': () => "throw new Error('no');",
};

const CHUNK = /^\/test\/stand-ins\/(missing|changed)-([\w-]+?)\/(.+)$/;

/** Koa middleware; `version` is the version that the scripts were built as. */
export const standIns = (version) => (context, next) => {
  const [, how, name, asked] = CHUNK.exec(context.path) ?? [];
  if (how) {
    if (new RegExp(`^chunks/${name}-\\w{8}\\.js$`).test(asked)) {
      context.status = how === 'missing' ? 404 : 200;
      context.type = 'text/javascript';
      context.body = how === 'missing' ? '' : 'document.title = "changed";';
      return undefined;
    }
    context.path = `/dist/${asked}`;
    return next();
  }
  const [, replaced, kind, file] = PLACE.exec(context.path) ?? [];
  if (!kind) return next();
  if (file === `${replaced}.js`) {
    context.type = 'text/javascript';
    context.body = KINDS[kind](version);
    return undefined;
  }
  context.path = `/dist/${file}`;
  return next();
};
