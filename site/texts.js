/**
 * The texts of the site's own pages in every language: one file each in texts/. The English texts of
 * a page are in its HTML; the texts of widgets come from the library.
 */
import ar from './texts/ar.js';
import de from './texts/de.js';
import en from './texts/en.js';
import es from './texts/es.js';
import fr from './texts/fr.js';
import ja from './texts/ja.js';
import ptBR from './texts/pt-BR.js';
import zhHans from './texts/zh-Hans.js';

/** By language, as the menus list them. */
export const texts = {
  en,
  de,
  es,
  fr,
  'pt-BR': ptBR,
  ar,
  ja,
  'zh-Hans': zhHans,
};

/** The languages that ship, each by its own name. */
export const languages = Object.entries(texts).map(([code, {name, dir}]) => ({code, name, dir}));

/**
 * One text in all languages.
 * @param {'script' | 'catalogue'} group
 * @param {string} key
 * @returns {{en: string, [language: string]: string}}
 */
export const inAllLanguages = (group, key) =>
  Object.fromEntries(Object.entries(texts).map(([code, all]) => [code, all[group][key]]));
