/** The controls of the site: groups of radio buttons, lists, boxes and fields. All are native. */
import {create} from './dom.js';
import {say} from './interface.js';

/**
 * A group of radio buttons.
 * @param {object} group
 * @param {string} group.name Unique in the page.
 * @param {() => string} group.legend
 * @param {{value: string, label: () => string, lang?: string}[]} group.options
 * @param {string} group.value
 * @param {string} [group.style] A class for the row of choices.
 * @param {(value: string) => void} group.changed
 */
export function radioGroup({name, legend, options, value, style = '', changed}) {
  const title = create('legend');
  say(title, () => (title.textContent = legend()));
  const choices = options.map((option) => {
    const input = create('input', {
      type: 'radio',
      name,
      value: option.value,
      checked: option.value === value,
    });
    const label = create('span', option.lang ? {lang: option.lang} : {});
    say(label, () => (label.textContent = option.label()));
    return create('label', {className: 'choice'}, input, label);
  });
  const group = create(
    'fieldset',
    {className: 'group'},
    title,
    create('div', {className: `choices ${style}`}, ...choices),
  );
  group.addEventListener('change', ({target}) => changed(target.value));
  return group;
}

/**
 * A select, for more options than radio buttons suit.
 * @param {object} list
 * @param {string} list.name Unique in the page.
 * @param {() => string} list.label
 * @param {{value: string, label: () => string, lang?: string}[]} list.options
 * @param {string} list.value
 * @param {(value: string) => void} list.changed
 */
export function selectField({name, label, options, value, changed}) {
  const title = create('label', {htmlFor: name});
  say(title, () => (title.textContent = label()));
  const choices = options.map((option) => {
    const choice = create('option', {
      value: option.value,
      ...(option.lang ? {lang: option.lang} : {}),
    });
    say(choice, () => (choice.textContent = option.label()));
    return choice;
  });
  const select = create('select', {name, id: name}, ...choices);
  select.value = value;
  select.addEventListener('change', () => changed(select.value));
  return create('div', {className: 'group field'}, title, select);
}

/**
 * A field for text, a number, a URL or a colour.
 * @param {object} field
 * @param {string} field.name Unique in the page.
 * @param {() => string} field.label
 * @param {string} field.value
 * @param {string} [field.type] As of `<input>`.
 * @param {() => string} [field.hint] Described below the field.
 * @param {(value: string, input: HTMLInputElement) => void} field.changed
 */
export function textField({name, label, value, type = 'text', hint, changed}) {
  const title = create('label', {htmlFor: name});
  say(title, () => (title.textContent = label()));
  const input = create('input', {type, name, id: name, value, autocomplete: 'off'});
  if (type === 'url') input.dir = 'ltr';
  input.addEventListener(type === 'color' ? 'input' : 'change', () => changed(input.value, input));
  const field = create('div', {className: `group field field-${type}`}, title, input);
  if (hint) {
    const words = create('p', {id: `${name}-hint`, className: 'hint'});
    say(words, () => (words.textContent = hint()));
    input.setAttribute('aria-describedby', words.id);
    field.append(words);
  }
  return field;
}

/**
 * A box to tick.
 * @param {object} box
 * @param {string} box.name
 * @param {() => string} box.label
 * @param {boolean} box.checked
 * @param {string} [box.lang] Language of the label, if it is not that of the page.
 * @param {(checked: boolean, input: HTMLInputElement) => void} box.changed
 */
export function checkbox({name, label, checked, lang, changed}) {
  const input = create('input', {type: 'checkbox', name, checked});
  const words = create('span', lang ? {lang} : {});
  say(words, () => (words.textContent = label()));
  input.addEventListener('change', () => changed(input.checked, input));
  return create('label', {className: 'choice'}, input, words);
}

/** A group of fields under a heading. */
export function fieldset(legend, ...children) {
  const title = create('legend');
  say(title, () => (title.textContent = legend()));
  return create('fieldset', {className: 'group'}, title, ...children);
}
