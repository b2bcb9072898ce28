/** Starts the gallery: its switches, its index, a section for each widget, and the lines to copy. */
import {base, createBench, wordsOf} from './bench.js';
import {widgets} from './catalogue.js';
import {radioGroup} from './controls.js';
import {create} from './dom.js';
import {adoptPageTexts, pick, say, speak, text} from './interface.js';
import {askedLanguage, languageSwitch} from './language-switch.js';
import {createLine} from './line.js';
import {linkSnippet, scriptSnippet, tagSnippet} from './snippet.js';
import {read, write} from './state.js';

const slot = (name) => document.querySelector(`[data-${name}]`);

function createSwitches(language) {
  const schemes = ['auto', 'light', 'dark'];
  const scheme = read('scheme', (value) => schemes.includes(value), 'auto');
  document.documentElement.dataset.scheme = scheme;
  const form = slot('switches');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(
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
        write('scheme', value, 'auto');
        document.documentElement.dataset.scheme = value;
      },
    }),
  );
}

function createIndex() {
  slot('index').append(
    ...widgets.map(({tag, title, layouts}) => {
      const name = create('a', {href: `#${tag}`});
      say(name, () => (name.textContent = pick(title)));
      const count = create('span', {className: 'index-layouts'});
      say(
        count,
        () => (count.textContent = layouts.map((layout) => pick(layout.title)).join(' · ')),
      );
      return create('li', {}, name, create('code', {}, `<${tag}>`), count);
    }),
  );
}

/** Adds a line to copy to every `data-line`. The line of a widget is read from the live widget. */
function createLines() {
  for (const place of document.querySelectorAll('[data-line]')) {
    const {line: kind, name = kind} = place.dataset;
    const element = document.getElementById(place.dataset.of);
    const widget = widgets.find(({tag}) => tag === element?.localName);
    const line = createLine(
      () => text(name),
      () => (widget ? pick(widget.title) : ''),
      kind === 'link',
    );
    say(line, () => {
      if (!widget) return line.show([scriptSnippet(base)]);
      const attributes = Object.fromEntries(
        [...element.attributes]
          .filter(({name}) => name !== 'id')
          // A relative URL would resolve differently on another page.
          .map(({name, value}) => [name, name === 'src' ? new URL(value, base).href : value]),
      );
      const words = wordsOf(widget, attributes[widget.variants?.attribute]);
      return kind === 'tag'
        ? line.show(tagSnippet(base, widget.tag, attributes, words))
        : line.show([linkSnippet(base, widget.tag, attributes, words)]);
    });
    place.append(line.element);
  }
}

const language = askedLanguage();
adoptPageTexts('page');
speak(language);
createSwitches(language);
createIndex();
createLines();
slot('gallery').append(...widgets.map(createBench));

// The target of the fragment did not exist when the browser first looked.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

addEventListener('load', () => {
  if (widgets.some(({tag}) => !customElements.get(tag)))
    document.querySelector('[data-text="missing"]').hidden = false;
});
