/** The controls of the site: groups of radio buttons, lists and the width. All are native. */
import {create} from './dom.js';
import {say, text} from './interface.js';

/**
 * A group of radio buttons.
 * @param {object} group
 * @param {string} group.name Unique in the page.
 * @param {() => string} group.legend
 * @param {{value: string, label: () => string, lang?: string}[]} group.options
 * @param {string} group.value
 * @param {boolean} [group.wide] One below the other, for long labels.
 * @param {(value: string) => void} group.changed
 */
export function radioGroup({name, legend, options, value, wide = false, changed}) {
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
    create('div', {className: wide ? 'choices choices-wide' : 'choices'}, ...choices),
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

/** Narrowest width of the slider in px. Layouts support it and everything above. */
export const NARROWEST = 240;

const STEP = 10;

/**
 * A slider for the width of the widgets. At its upper end they take the available width.
 * @param {object} slider
 * @param {string} slider.name
 * @param {number | undefined} slider.value In px; undefined for the available width.
 * @param {(value: number | undefined) => void} slider.moved While it moves.
 * @param {(value: number | undefined) => void} slider.changed When the move ends.
 */
export function widthSlider({name, value, moved, changed}) {
  let room = NARROWEST;
  const range = create('input', {type: 'range', name, id: name, step: STEP, min: NARROWEST});
  const number = create('output', {htmlFor: name});
  const label = create('label', {htmlFor: name});
  say(label, () => (label.textContent = text('width')));

  const shown = () => {
    const isFull = value === undefined || value >= room;
    const words = text(isFull ? 'width.full' : 'width.px', {n: isFull ? room : value});
    number.textContent = words;
    range.ariaValueText = words;
    range.value = isFull ? range.max : value;
  };
  say(range, shown);

  const set = (px) => {
    value = px >= room ? undefined : Math.max(NARROWEST, Math.round(px));
    shown();
    moved(value);
  };
  range.addEventListener('input', () => set(range.valueAsNumber));
  range.addEventListener('change', () => changed(value));

  return {
    element: create('div', {className: 'group width'}, label, number, range),
    /** Sets the available width, in px. */
    setRoom(px) {
      room = Math.max(NARROWEST, Math.floor(px));
      // Rounded up to a whole step, since a range only takes whole steps.
      range.max = NARROWEST + Math.ceil((room - NARROWEST) / STEP) * STEP;
      shown();
    },
    /** Sets the width from elsewhere, such as by dragging. */
    set,
    rest: () => changed(value),
    get width() {
      return Math.min(value ?? room, room);
    },
  };
}
