/**
 * Before the first paint: a page whose URL asks for a language stays invisible until its texts are
 * there, so that nothing moves, least of all from left to right. Not a module, which would be late.
 */
if (new URLSearchParams(location.search).has('lang')) {
  document.documentElement.classList.add('untranslated');
  // After all modules, also after those that could not be loaded.
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.classList.remove('untranslated');
  });
}
