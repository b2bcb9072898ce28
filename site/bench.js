/** The section of a widget: its settings, and each layout live with its embed codes. */
import {NARROWEST, radioGroup, selectField, widthSlider} from './controls.js';
import {create} from './dom.js';
import {pick, say, text} from './interface.js';
import {createLine} from './line.js';
import {frameUrl, linkSnippet, scriptSnippet, tagSnippet, wordSnippet} from './snippet.js';
import {read, write} from './state.js';
import {languages} from './texts.js';

/** The base URL of this copy of the library. */
export const base = new URL('../dist/', document.baseURI).href;

/** The attributes for `settings` and a layout, without defaults. */
function attributesOf({layouts, variants}, settings, layout) {
  const attributes = {};
  if (settings.lang) attributes.lang = settings.lang;
  if (variants && settings.variant !== variants.values[0].name)
    attributes[variants.attribute] = settings.variant;
  if (layout !== layouts[0].name) attributes.layout = layout;
  if (settings.theme) attributes.theme = settings.theme;
  if (settings.dir) attributes.dir = settings.dir;
  return attributes;
}

/** The text of a link to the widget, in the language of the widget. */
export function wordsOf({title, variants}, variant, lang) {
  const chosen = variants?.values.find(({name}) => name === variant);
  return pick(chosen?.title ?? title, lang || undefined);
}

/** A block widget, with the fallback link inside. */
function asBlock(widget) {
  const link = create('a');
  const element = create(widget.tag, {}, link);
  // In the gallery the heading above is the layout; elsewhere the default level is right.
  element.setAttribute('heading-level', '4');
  return {
    element,
    content: element,
    fixed: ['heading-level'],
    lines: [
      {
        name: 'tag',
        parts: (attributes, words) => tagSnippet(base, widget.tag, attributes, words),
      },
      {
        name: 'link',
        parts: (attributes, words) => [linkSnippet(base, widget.tag, attributes, words)],
      },
    ],
    speak(attributes, words) {
      link.href = frameUrl(base, widget.tag, attributes);
      link.textContent = words;
    },
  };
}

/** A widget around a word of running text. */
function asWord({tag, sentence}) {
  const element = create(tag);
  const start = document.createTextNode('');
  const end = document.createTextNode('');
  const content = create('p', {className: 'sentence'}, start, element, end);
  const wordIn = ({lang}) => pick(sentence.term, lang);
  return {
    element,
    content,
    fixed: [],
    lines: [
      {
        name: 'tag',
        parts: (attributes) => wordSnippet(tag, attributes, wordIn(attributes)),
      },
    ],
    speak(attributes) {
      [start.data, end.data] = pick(sentence.text, attributes.lang).split('{term}');
      element.textContent = wordIn(attributes);
      for (const name of ['lang', 'dir']) {
        if (attributes[name]) content.setAttribute(name, attributes[name]);
        else content.removeAttribute(name);
      }
    },
  };
}

function specimen(widget, layout) {
  const {tag, title, layouts, sentence} = widget;
  const isDefault = layout === layouts[0];

  const name = create('h3');
  say(name, () => (name.textContent = pick(layout.title)));
  const attribute = create('code', {}, isDefault ? `<${tag}>` : `layout="${layout.name}"`);

  const {element, content, fixed, lines, speak} = sentence ? asWord(widget) : asBlock(widget);
  const handle = create('span', {className: 'handle', 'aria-hidden': 'true'});
  const frame = create('div', {className: 'frame'}, content, handle);
  const shown = lines.map(({name: kind, parts}) => ({
    parts,
    line: createLine(
      () => text(kind),
      () => `${pick(title)}, ${pick(layout.title)}`,
      kind === 'link',
    ),
  }));

  return {
    handle,
    frame,
    element: create(
      'section',
      {className: 'specimen'},
      create('header', {className: 'specimen-head'}, name, attribute),
      create('div', {className: 'stage'}, frame),
      create('div', {className: 'lines'}, ...shown.map(({line}) => line.element)),
    ),
    apply(settings) {
      const attributes = attributesOf(widget, settings, layout.name);
      const kept = [...Object.keys(attributes), ...fixed];
      for (const each of element.getAttributeNames()) {
        if (!kept.includes(each)) element.removeAttribute(each);
      }
      for (const [attributeName, value] of Object.entries(attributes)) {
        element.setAttribute(attributeName, value);
      }
      const words = wordsOf(widget, settings.variant, settings.lang);
      speak(attributes, words);
      for (const {line, parts} of shown) line.show(parts(attributes, words));
    },
  };
}

/** Resizes `frame` by dragging its edge. The slider does the same for keyboard and assistive technology. */
function drag(handle, frame, slider) {
  handle.addEventListener('pointerdown', (down) => {
    const start = slider.width;
    const move = ({clientX}) => slider.set(Math.max(NARROWEST, start + clientX - down.clientX));
    handle.setPointerCapture(down.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', move);
        slider.rest();
      },
      {once: true},
    );
    down.preventDefault();
  });
}

/** The section of one widget. */
export function createBench(widget) {
  const {tag, title, summary, layouts, variants} = widget;
  const parameter = (name) => `${tag}.${name}`;

  const choice = (name, options, fallback) =>
    read(parameter(name), (value) => options.some((option) => option.value === value), fallback);

  const languageOptions = [
    {value: '', label: () => text('like-page')},
    ...languages.map(({code, name}) => ({value: code, label: () => name, lang: code})),
  ];
  const themeOptions = [
    {value: '', label: () => text('like-page')},
    {value: 'light', label: () => text('light')},
    {value: 'dark', label: () => text('dark')},
  ];
  const directionOptions = [
    {value: '', label: () => text('by-language')},
    {value: 'ltr', label: () => text('ltr')},
    {value: 'rtl', label: () => text('rtl')},
  ];
  const variantOptions = variants?.values.map((value) => ({
    value: value.name,
    label: () => pick(value.title),
  }));

  const settings = {
    variant: variantOptions && choice(variants.attribute, variantOptions, variantOptions[0].value),
    lang: choice('lang', languageOptions, ''),
    theme: choice('theme', themeOptions, ''),
    dir: choice('dir', directionOptions, ''),
  };
  const storedWidth = read(
    parameter('width'),
    (value) => /^\d{3,4}$/.test(value) && Number(value) >= NARROWEST,
    '',
  );

  const specimens = layouts.map((layout) => specimen(widget, layout));
  const apply = () => specimens.forEach((each) => each.apply(settings));

  const control = (setting, name, options) => ({
    name: parameter(name),
    options,
    value: settings[setting],
    changed(value) {
      settings[setting] = value;
      write(parameter(name), value, options[0].value);
      apply();
    },
  });

  const group = (setting, name, legend, options) =>
    radioGroup({...control(setting, name, options), legend, wide: setting === 'variant'});

  const section = create('section', {id: tag, className: 'bench'});
  const slider = widthSlider({
    name: parameter('width'),
    value: storedWidth ? Number(storedWidth) : undefined,
    moved(width) {
      if (width === undefined) section.style.removeProperty('--width');
      else section.style.setProperty('--width', `${width}px`);
    },
    changed: (width) => write(parameter('width'), String(width ?? ''), ''),
  });
  if (storedWidth) section.style.setProperty('--width', `${storedWidth}px`);

  const scriptLine = createLine(
    () => text('script.once'),
    () => '',
  );
  scriptLine.show([scriptSnippet(base)]);

  const panel = create(
    'form',
    {className: 'panel'},
    ...(variants
      ? [group('variant', variants.attribute, () => pick(variants.title), variantOptions)]
      : []),
    selectField({...control('lang', 'lang', languageOptions), label: () => text('language')}),
    group('theme', 'theme', () => text('colours'), themeOptions),
    group('dir', 'dir', () => text('direction'), directionOptions),
    slider.element,
    scriptLine.element,
  );
  panel.addEventListener('submit', (event) => event.preventDefault());
  say(panel, () => (panel.ariaLabel = text('settings', {title: pick(title)})));

  const heading = create('h2', {id: `${tag}-title`});
  say(heading, () => (heading.textContent = pick(title)));
  const lead = create('p', {className: 'lead'});
  say(lead, () => (lead.textContent = pick(summary)));

  // With the tag, since a widget may contain a region of the same name.
  section.setAttribute('aria-labelledby', `${heading.id} ${tag}-tag`);
  section.append(
    create(
      'header',
      {className: 'section-head'},
      create('p', {className: 'tag-name', id: `${tag}-tag`}, create('code', {}, `<${tag}>`)),
      heading,
      lead,
    ),
    create(
      'div',
      {className: 'bench-body'},
      panel,
      create('div', {className: 'specimens'}, ...specimens.map(({element}) => element)),
    ),
  );

  // Link texts in the language of the page follow its changes.
  say(section, apply);

  const [{frame}] = specimens;
  new ResizeObserver(() => {
    const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(frame);
    slider.setRoom(
      frame.parentElement.clientWidth -
        parseFloat(paddingInlineStart) -
        parseFloat(paddingInlineEnd),
    );
  }).observe(frame.parentElement);
  for (const each of specimens) drag(each.handle, each.frame, slider);

  return section;
}
