/** A document by its URL or as a file. A file is read in the page and sent nowhere. */
import {textField} from '../controls.js';
import {create} from '../dom.js';
import {say, text} from '../interface.js';
import {base} from '../base.js';
import {change, get, useDocument} from './model.js';

const nameOf = (path) =>
  decodeURIComponent(path.split('/').at(-1))
    .replace(/\.\w+$/, '')
    .replace(/[^\w-]+/g, '-') || 'document';

/** What a document is at least; the widget checks the rest and says what is wrong. */
const isDocument = (value) => typeof value === 'object' && value !== null && value.format === 1;

export function createDocumentPanel() {
  let current;
  const status = create('p', {className: 'status', role: 'status'});

  const take = (json, name, src) => {
    const document = JSON.parse(json);
    if (!isDocument(document)) throw new SyntaxError('no document');
    current = {document, name, src};
    useDocument(document, name);
    change({src});
    status.textContent = text('studio.document.taken', {name});
  };

  const attempt = async (read, failure) => {
    try {
      await read();
    } catch (error) {
      console.error(error);
      status.textContent = error instanceof SyntaxError ? text('studio.document.wrong') : failure();
    }
  };

  const load = (value) =>
    attempt(
      async () => {
        const url = new URL(value, base);
        const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
        if (!response.ok) throw new Error(`${response.status} ${url.href}`);
        take(await response.text(), nameOf(url.pathname), url.href);
      },
      () => text('studio.document.failed'),
    );

  const address = textField({
    name: 'document-address',
    type: 'url',
    label: () => text('studio.document.address'),
    value: get('src') ?? '',
    hint: () => text('studio.document.hint'),
    changed: () => undefined,
  });
  const open = create('button', {type: 'button', className: 'button'});
  say(open, () => (open.textContent = text('studio.document.load')));
  open.addEventListener('click', () => {
    const {value} = address.querySelector('input');
    if (value) void load(value);
  });

  const file = textField({
    name: 'document-file',
    type: 'file',
    label: () => text('studio.document.file'),
    value: '',
    changed: (_, input) => {
      const [chosen] = input.files;
      if (!chosen) return;
      void attempt(
        async () => take(await chosen.text(), nameOf(chosen.name)),
        () => text('studio.document.wrong'),
      );
    },
  });
  file.querySelector('input').accept = '.json,application/json';

  return {
    element: create(
      'div',
      {className: 'own'},
      create('div', {className: 'row'}, address, open),
      file,
      status,
    ),
    current: () => current,
  };
}
