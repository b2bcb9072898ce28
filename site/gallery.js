/** Starts the gallery: its switches, the pictures that lead to the studio, the lines to copy. */
import {base} from './base.js';
import {widgets} from './catalogue.js';
import {create} from './dom.js';
import {adoptPageTexts, pick, say, speak, text} from './interface.js';
import {askedLanguage} from './language-switch.js';
import {createLine} from './line.js';
import {frameUrl, linkSnippet, scriptSnippet, tagSnippet} from './snippet.js';
import {createSwitches} from './switches.js';
import {thumbnail} from './thumbnail.js';

const slot = (name) => document.querySelector(`[data-${name}]`);

/** A picture of each layout, as a link to the studio with that choice. */
function createPictures() {
  const pictures = widgets.flatMap((widget) =>
    widget.layouts.map((layout, i) => {
      const title = create('span', {className: 'picture-title'});
      const name = create('span', {className: 'picture-layout'});
      const link = create(
        'a',
        {className: 'picture'},
        thumbnail(widget, layout),
        create('span', {className: 'picture-words'}, title, name),
      );
      const query = {widget: widget.tag, ...(i > 0 && {layout: layout.name})};
      say(link, () => {
        const {lang} = document.documentElement;
        const search = new URLSearchParams({...(lang !== 'en' && {lang}), ...query});
        link.href = `studio/?${search}`;
        title.textContent = pick(widget.title);
        name.textContent = pick(layout.title);
      });
      return create('li', {}, link);
    }),
  );
  slot('pictures').append(...pictures);
}

/** Adds a line to copy to every `data-line`: the first widget, as it is by default. */
function createLines() {
  const [{tag, title}] = widgets;
  const href = frameUrl(base, tag, {});
  const parts = {
    script: () => [scriptSnippet(base)],
    link: () => [linkSnippet(href, pick(title))],
    tag: () => tagSnippet(tag, {}, href, pick(title)),
  };
  for (const place of document.querySelectorAll('[data-line]')) {
    const {line: kind} = place.dataset;
    const line = createLine(
      () => text(kind),
      () => (kind === 'script' ? '' : pick(title)),
      () => kind === 'link',
    );
    say(line, () => line.show(parts[kind]()));
    place.append(line.element);
  }
}

const language = askedLanguage();
adoptPageTexts('page');
speak(language);
createSwitches(slot('switches'), language);
createPictures();
createLines();

// The target of the fragment did not exist when the browser first looked.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

addEventListener('load', () => {
  if (!customElements.get(widgets[0].tag))
    document.querySelector('[data-text="missing"]').hidden = false;
});
