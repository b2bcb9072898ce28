/** The theme files, as a page has them: style sheets for the whole page. */

export const THEME_FILES = ['bootstrap', 'dark', 'dsfr', 'europa', 'material'] as const;

/** Puts the theme `name` into the page; `remove()` takes it away. */
export async function themeFile(name: (typeof THEME_FILES)[number]): Promise<HTMLElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await loaded;
  return link;
}
