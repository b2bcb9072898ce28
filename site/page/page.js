/** The source page recomposed, in the language that its address asks for. */
import {adoptPageTexts, say, speak} from '../interface.js';
import {askedLanguage, languageSwitch} from '../language-switch.js';

const language = askedLanguage();
adoptPageTexts('recomposed');
speak(language);

const form = document.querySelector('[data-switches]');
form.addEventListener('submit', (event) => event.preventDefault());
form.append(languageSwitch(language));

// The gallery opens in the language of this page, and this page in that of the gallery.
const gallery = document.querySelector('[data-gallery]');
say(form, () => {
  const {lang} = document.documentElement;
  gallery.href = lang === 'en' ? '../' : `../?lang=${lang}`;
});
