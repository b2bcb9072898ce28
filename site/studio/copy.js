/** A button that copies what is shown as formatted text, and says so. */
import {create} from '../dom.js';
import {say, text} from '../interface.js';

/** @param {() => Element} source */
export function createCopyButton(source) {
  const button = create('button', {type: 'button', className: 'copy'});
  const rest = () => {
    button.textContent = text('copy');
    button.classList.remove('copied');
  };
  say(button, rest);
  button.addEventListener('click', async () => {
    const element = source();
    const as = (type, content) => ({[type]: new Blob([content], {type})});
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          ...as('text/html', element.outerHTML),
          ...as('text/plain', element.innerText),
        }),
      ]);
      button.textContent = text('copied');
      button.classList.add('copied');
      setTimeout(rest, 2000);
    } catch {
      getSelection().selectAllChildren(element);
      document.querySelector('[data-status]').textContent = text('copy.failed');
    }
  });
  return button;
}
