/** Writes the address of the folder into the page: the one that it has, whatever it was made for. */

/** The folder that the command `host` wrote. */
export const root = new URL(
  document.querySelector('link[rel=stylesheet]').getAttribute('href') === 'check.css'
    ? '../../'
    : './',
  location.href,
);

for (const element of document.querySelectorAll('[data-address]')) {
  element.textContent = new URL(element.dataset.address, root).href;
}
