/**
 * The texts of the site's own pages in every language, by group and key. Their English is in the pages
 * and in english.json, their translations are in xliff/site/; the texts of widgets come from the
 * library.
 */
import {texts} from '../dist/gallery/texts.js';

export {texts};

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
