/** Step 2: the widget and its layout, by thumbnail. */
import {widgets} from '../catalogue.js';
import {create} from '../dom.js';
import {pick, say, text} from '../interface.js';
import {thumbnail} from '../thumbnail.js';
import {
  canShow,
  chosenLayout,
  chosenWidget,
  chooseWidget,
  documentVersion,
  follow,
} from './model.js';

function choice(widget, layout) {
  const input = create('input', {
    type: 'radio',
    name: 'shape',
    value: `${widget.tag} ${layout.name}`,
  });
  const title = create('span', {className: 'thumb-title'});
  const name = create('span', {className: 'thumb-layout'});
  const element = create(
    'label',
    {className: 'thumb'},
    input,
    thumbnail(widget, layout),
    create('span', {className: 'thumb-words'}, title, name),
  );
  say(element, () => {
    title.textContent = pick(widget.title);
    name.textContent = pick(layout.title);
  });
  input.addEventListener('change', () => chooseWidget(widget.tag, layout.name));
  follow(
    () => [chosenWidget().tag, chosenLayout(), documentVersion()],
    () => {
      input.checked = chosenWidget() === widget && chosenLayout() === layout.name;
      element.hidden = !canShow(widget);
    },
  );
  return element;
}

/** What the chosen widget shows. */
export function createSummary() {
  const summary = create('p', {className: 'lead summary'});
  follow(
    () => [chosenWidget().tag],
    () => (summary.textContent = pick(chosenWidget().summary)),
  );
  return summary;
}

/** The thumbnails of every layout, as one group of radio buttons. */
export function createThumbnails() {
  const legend = create('legend', {className: 'visually-hidden'});
  say(legend, () => (legend.textContent = text('studio.shape')));
  return create(
    'fieldset',
    {className: 'thumbs'},
    legend,
    ...widgets.flatMap((widget) => widget.layouts.map((layout) => choice(widget, layout))),
  );
}
