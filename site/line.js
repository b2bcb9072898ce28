/** An embed code to copy: its label, its text, and a button that copies it and confirms it. */
import {create} from './dom.js';
import {say, text} from './interface.js';

const COPIED_FOR = 2000;

const announce = (words) => {
  const status = document.querySelector('[data-status]');
  // Emptied first, since screen readers do not announce unchanged text again.
  status.textContent = '';
  setTimeout(() => (status.textContent = words), 50);
};

/**
 * Copies the text of `code`; if the browser forbids that, selects it for the visitor to copy.
 * A link is also copied as HTML, for rich-text editors.
 */
async function copy(code, isLink) {
  const {clipboard} = navigator;
  const line = code.textContent;
  try {
    if (isLink && 'write' in clipboard) {
      const as = (type) => new Blob([line], {type});
      await clipboard.write([
        new ClipboardItem({'text/plain': as('text/plain'), 'text/html': as('text/html')}),
      ]);
    } else {
      await clipboard.writeText(line);
    }
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}

/**
 * @param {() => string} label What the line is.
 * @param {() => string} title What it shows; empty if it shows no widget.
 * @param {() => boolean} [isLink] Whether it is a link, to be pasted as such into rich text.
 */
export function createLine(label, title, isLink = () => false) {
  const code = create('code', {translate: false, dir: 'ltr'});
  const name = create('span', {className: 'line-label'});
  const action = create('span');
  const what = create('span', {className: 'visually-hidden'});
  const button = create('button', {type: 'button', className: 'copy'}, action, ' ', what);
  const words = () => (title() ? text('copy.what', {what: label(), title: title()}) : label());
  let timer = 0;

  const rest = () => {
    action.textContent = text('copy');
    button.classList.remove('copied');
  };
  say(button, () => {
    name.textContent = label();
    what.textContent = words();
    rest();
  });
  button.addEventListener('click', async () => {
    if (!(await copy(code, isLink()))) return announce(text('copy.failed'));
    action.textContent = text('copied');
    button.classList.add('copied');
    announce(text('copied.what', {what: words()}));
    clearTimeout(timer);
    timer = setTimeout(rest, COPIED_FOR);
    return undefined;
  });

  return {
    element: create('div', {className: 'line'}, name, button, code),
    /** Shows the line, given in `parts`; all but the first and last are muted. */
    show(parts) {
      code.replaceChildren(
        ...parts.map((part, i) =>
          i > 0 && i < parts.length - 1 ? create('span', {className: 'inner'}, part) : part,
        ),
      );
    },
  };
}
