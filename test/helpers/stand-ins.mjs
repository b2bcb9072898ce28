/**
 * The built scripts with something else in the place of `check.js` beside them: what caches,
 * blockers and half-done deployments put there. `/test/stand-ins/<kind>/key-figures.js` is the
 * script of dist/, and `/test/stand-ins/<kind>/check.js` what the kind says.
 *
 * `/test/stand-ins/missing-<name>/embed.js` and `…/changed-<name>/embed.js`: the loader whose chunk
 * `<name>` is not there, or is another file.
 */
const PLACE = /^\/test\/stand-ins\/([\w-]+)\/(.+)$/;

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
  'that-fails': () => "throw new Error('no');",
};

/** Koa middleware; `version` is the version that the scripts were built as. */
export const standIns = (version) => (context, next) => {
  const [, kind, file] = PLACE.exec(context.path) ?? [];
  if (!kind) return next();
  if (file === 'check.js') {
    context.type = 'text/javascript';
    context.body = KINDS[kind](version);
    return undefined;
  }
  const [, how, name] = /^(missing|changed)-(.+)$/.exec(kind) ?? [];
  if (name && new RegExp(`^chunks/${name}-\\w{8}\\.js$`).test(file)) {
    context.status = how === 'missing' ? 404 : 200;
    context.type = 'text/javascript';
    context.body = how === 'missing' ? '' : 'document.title = "changed";';
    return undefined;
  }
  context.path = `/dist/${file}`;
  return next();
};
