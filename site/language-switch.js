/** The language menu of a page of the site. The choice is only in the URL. */
import {selectField} from './controls.js';
import {speak, text} from './interface.js';
import {read, write} from './state.js';
import {languages} from './texts.js';

/** The language in the URL; English if it is missing or unknown. */
export const askedLanguage = () =>
  read('lang', (value) => languages.some(({code}) => code === value), 'en');

/** A list of all languages, each by its own name, that shows the page in the one chosen. */
export const languageSwitch = (language) =>
  selectField({
    name: 'lang',
    label: () => text('page.language'),
    options: languages.map(({code, name}) => ({value: code, label: () => name, lang: code})),
    value: language,
    changed(value) {
      write('lang', value, 'en');
      speak(value);
    },
  });
