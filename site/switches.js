/** The switches at the top of a page: its language and its colours. */
import {radioGroup} from './controls.js';
import {say, text} from './interface.js';
import {languageSwitch} from './language-switch.js';
import {read, write} from './state.js';

const SCHEMES = ['auto', 'light', 'dark'];

/** Keeps the language of the page in its links to other pages of the site. */
function keepLanguage() {
  const links = [...document.querySelectorAll('[data-site-link]')].map((link) => ({
    link,
    href: link.getAttribute('href'),
  }));
  say(links, () => {
    const {lang} = document.documentElement;
    for (const {link, href} of links) {
      const url = new URL(href, document.baseURI);
      if (lang !== 'en') url.searchParams.set('lang', lang);
      link.href = url.href;
    }
  });
}

/** Fills the form `switches`, and shows the page in the colours of its URL. */
export function createSwitches(switches, language) {
  const scheme = read('scheme', (value) => SCHEMES.includes(value), SCHEMES[0]);
  document.documentElement.dataset.scheme = scheme;
  switches.addEventListener('submit', (event) => event.preventDefault());
  switches.append(
    languageSwitch(language),
    radioGroup({
      name: 'scheme',
      legend: () => text('page.colours'),
      options: [
        {value: 'auto', label: () => text('auto')},
        {value: 'light', label: () => text('light')},
        {value: 'dark', label: () => text('dark')},
      ],
      value: scheme,
      changed(value) {
        write('scheme', value, SCHEMES[0]);
        document.documentElement.dataset.scheme = value;
      },
    }),
  );
  keepLanguage();
}
