/** The items of the widget: which are shown, in which order. */
import {checkbox, textField} from '../controls.js';
import {create} from '../dom.js';
import {say, text} from '../interface.js';
import {change, chosenWidget, documentVersion, follow, get} from './model.js';
import {documentOf, itemsOf, nameOf} from './documents.js';

/** More are not ticked one by one: their IDs are written. */
const MAX = 60;

/** The items in the order of `only`, those that it does not name after them. */
function inOrder(items, only) {
  const ids = only?.split(/[\s,]+/).filter(Boolean) ?? [];
  const named = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const isChosen = (item) => named.length === 0 || named.includes(item);
  return [...named, ...items.filter((item) => !named.includes(item))].map((item) => ({
    item,
    isChosen: isChosen(item),
  }));
}

function row(entry, widget, {changed, move}) {
  const name = nameOf(entry.item, widget);
  const box = checkbox({
    name: 'item',
    label: () => name,
    checked: entry.isChosen,
    changed(isChosen) {
      entry.isChosen = isChosen;
      changed();
    },
  });
  const up = create('button', {type: 'button', className: 'move', textContent: '↑'});
  say(up, () => (up.ariaLabel = text('studio.up', {name})));
  const element = create('li', {}, box, up);
  up.addEventListener('click', () => move(element, up));
  return element;
}

function list(items, widget) {
  const entries = inOrder(items, get('only'));
  const element = create('ol', {className: 'items'});
  const changed = () => {
    const chosen = entries.filter(({isChosen}) => isChosen).map(({item}) => item.id);
    const isUsual = chosen.length === items.length && items.every(({id}, i) => id === chosen[i]);
    change({only: isUsual || chosen.length === 0 ? undefined : chosen.join(' ')});
  };
  const move = (moved, button) => {
    const at = [...element.children].indexOf(moved);
    if (at === 0) return;
    entries.splice(at - 1, 0, ...entries.splice(at, 1));
    element.insertBefore(moved, element.children[at - 1]);
    button.focus();
    changed();
  };
  element.append(...entries.map((entry) => row(entry, widget, {changed, move})));
  return element;
}

/** Nothing for a widget that has no choice of items. */
export function createItems() {
  const place = create('div', {className: 'options-body'});
  follow(
    () => [chosenWidget().tag, documentVersion(), get('set'), Boolean(documentOf(chosenWidget()))],
    () => {
      const widget = chosenWidget();
      const items = itemsOf(widget);
      const hasChoice = widget.attributes.some(({name}) => name === 'only');
      if (!hasChoice || items.length < 2) return place.replaceChildren();
      if (items.length > MAX) {
        return place.replaceChildren(
          textField({
            name: 'only',
            label: () => text('studio.items'),
            value: get('only') ?? '',
            hint: () => [...items.slice(0, 3).map(({id}) => id), '…'].join(' '),
            changed: (value) => change({only: value || undefined}),
          }),
        );
      }
      const title = create('h3', {id: 'items-title', textContent: text('studio.items')});
      const group = create('div', {role: 'group'}, title, list(items, widget));
      group.setAttribute('aria-labelledby', title.id);
      return place.replaceChildren(group);
    },
  );
  return place;
}
