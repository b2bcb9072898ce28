/**
 * What pages from before modules have in them: built-in objects extended and replaced in the manner
 * of Prototype 1.6 and MooTools 1.2, and an AMD loader that refuses anonymous modules.
 */
(() => {
  const each = function (callback) {
    for (let i = 0; i < this.length; i++) callback(this[i], i);
    return this;
  };
  // Enumerable, as assignments were.
  Array.prototype.each = each;
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.without = function (value) {
    return this.filter((item) => item !== value);
  };
  Array.prototype.toJSON = function () {
    return `[${this.join(', ')}]`;
  };
  Array.prototype.flatten = function () {
    return this.reduce((flat, item) => flat.concat(item), []);
  };
  String.prototype.toJSON = function () {
    return `"${this}"`;
  };
  String.prototype.startsWith = function (pattern) {
    return this.lastIndexOf(pattern, 0) === 0;
  };
  Function.prototype.bind = function (self, ...first) {
    const method = this;
    return function (...rest) {
      return method.apply(self, first.concat(rest));
    };
  };
  Object.prototype.extend = function (more) {
    for (const name in more) this[name] = more[name];
    return this;
  };
  // Knows lists with a length, and no iterators.
  Array.from = window.$A = (list) => {
    if (!list) return [];
    const result = [];
    for (let i = 0; i < (list.length || 0); i++) result.push(list[i]);
    return result;
  };
  const stringify = JSON.stringify;
  JSON.stringify = (value) => `(${stringify(value)})`;
  window.$ = (id) => document.getElementById(id);
  window.define = (...parts) => {
    if (typeof parts[0] !== 'string') throw new Error('Mismatched anonymous define() module');
  };
  window.define.amd = {};
  window.exports = undefined;
  window.process = {env: {}};
})();
