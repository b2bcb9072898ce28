/** The source page recomposed, in the language of its URL. */
import {adoptPageTexts, say, speak} from '../interface.js';
import {askedLanguage, languageSwitch} from '../language-switch.js';

const language = askedLanguage();
adoptPageTexts('recomposed');
speak(language);

const form = document.querySelector('[data-switches]');
form.addEventListener('submit', (event) => event.preventDefault());
form.append(languageSwitch(language));

// The links between gallery and page keep the language.
const gallery = document.querySelector('[data-gallery]');
say(form, () => {
  const {lang} = document.documentElement;
  gallery.href = lang === 'en' ? '../' : `../?lang=${lang}`;
});
