/** The widget, live, on a sheet with the width, the colours and the font of the visitor's page. */
import {base} from '../base.js';
import {create} from '../dom.js';
import {pick, say, text} from '../interface.js';
import {scheme, onScheme} from '../thumbnail.js';
import {radioGroup} from '../controls.js';
import {contrast, LINE, TEXT} from './contrast.js';
import {
  attributes,
  change,
  chosenWidget,
  documentVersion,
  follow,
  get,
  ownDocument,
  touch,
} from './model.js';

/** What is known of the live widget: its heading, and its height in px. */
export const measured = {heading: '', height: 0};

/** The language of the words around the widget: its own, or that of the page. */
export const languageOfWords = () => get('widget-lang') || document.documentElement.lang;

/** The word that an inline widget explains. */
export const termOf = () => get('term') || pick(chosenWidget().sentence.term, languageOfWords());

function setAttributes(element, wanted) {
  for (const name of element.getAttributeNames()) {
    if (!(name in wanted) && name !== 'data') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Puts an inline widget into its sentence, others by themselves. */
function place(element, {sentence}, body) {
  if (!sentence) return body.replaceChildren(element);
  const [start, end] = pick(sentence.text, languageOfWords()).split('{term}');
  const paragraph = create('p', {lang: languageOfWords()}, start, element, end);
  element.textContent = termOf();
  return body.replaceChildren(paragraph);
}

function showWidget(body) {
  let element;
  follow(
    () => [chosenWidget().tag, attributes(), get('term'), documentVersion()],
    () => {
      const widget = chosenWidget();
      const wanted = attributes();
      const isNew = element?.localName !== widget.tag;
      if (isNew) element = document.createElement(widget.tag);
      // The preview stands below the second heading of the page, whatever it will be elsewhere.
      setAttributes(element, widget.sentence ? wanted : {...wanted, 'heading-level': '3'});
      element.data = ownDocument()?.document;
      if (isNew || widget.sentence) place(element, widget, body);
    },
  );
}

/** Measures the widget whenever it has rendered or its size changes. */
function measure(body) {
  const look = () => {
    const widget = body.querySelector(chosenWidget().tag);
    const heading = widget?.shadowRoot?.querySelector('[part~=heading]')?.textContent.trim() ?? '';
    const height = Math.ceil(widget?.getBoundingClientRect().height ?? 0);
    if (heading === measured.heading && height === measured.height) return;
    Object.assign(measured, {heading, height});
    touch();
  };
  body.addEventListener('cw-ready', look);
  new ResizeObserver(look).observe(body);
}

/** The problems of a document, as the widget finds them. */
function listProblems(body) {
  const list = create('ul', {className: 'problems', lang: 'en', dir: 'ltr', hidden: true});
  body.addEventListener('cw-error', ({problems = []}) => {
    list.replaceChildren(
      ...problems
        .slice(0, 20)
        .map(({path, message}) => create('li', {}, create('code', {}, path), ' ', message)),
    );
    list.hidden = problems.length === 0;
  });
  follow(
    () => [documentVersion(), chosenWidget().tag],
    () => (list.hidden = true),
  );
  return list;
}

/** A theme file only sets custom properties of widgets, of which the page has none but this one. */
function useTheme() {
  const link = create('link', {rel: 'stylesheet'});
  link.addEventListener('load', touch);
  follow(
    () => [get('look'), get('theme-file')],
    () => {
      const isUsed = get('look') === 'theme' && get('theme-file') !== '';
      if (!isUsed) return link.remove();
      link.href = new URL(`themes/${get('theme-file')}`, base).href;
      return document.head.append(link);
    },
  );
}

function dress(sheet) {
  const show = () => {
    const {style} = sheet;
    style.colorScheme = get('preview') || scheme();
    style.backgroundColor = get('background');
    style.color = get('ink');
    style.fontFamily = get('font');
    style.setProperty('--sheet-links', get('links') || 'inherit');
    if (get('look') === 'accent') style.setProperty('--cw-accent', get('accent'));
    else style.removeProperty('--cw-accent');
    sheet.dataset.width = get('width');
  };
  follow(
    () =>
      ['preview', 'background', 'ink', 'font', 'links', 'look', 'accent', 'width'].map((name) =>
        get(name),
      ),
    show,
  );
  onScheme(show);
}

/** Says which colours cannot be read on the background. */
function warnings(sheet, body, link) {
  const list = create('ul', {className: 'warnings', role: 'status'});
  const look = () => {
    const widget = body.querySelector(chosenWidget().tag);
    const own = widget?.getAttribute('theme');
    const {backgroundColor, color} = getComputedStyle(sheet);
    const accent = widget ? getComputedStyle(widget).getPropertyValue('--cw-accent') : '';
    const pairs = own
      ? []
      : [
          [text('studio.ink'), color, TEXT],
          [text('studio.links'), getComputedStyle(link).color, TEXT],
          [text('studio.accent'), accent, LINE],
        ];
    const lines = pairs.flatMap(([name, colour, least]) => {
      const found = contrast(colour, backgroundColor);
      return found === undefined || found >= least
        ? []
        : text('studio.contrast', {name, found: found.toFixed(1), least});
    });
    const words = lines.join('\n');
    if (list.dataset.words === words) return;
    list.dataset.words = words;
    list.replaceChildren(...lines.map((line) => create('li', {}, line)));
  };
  follow(
    () => [
      ...['preview', 'background', 'ink', 'links', 'look', 'accent', 'theme-file', 'theme'].map(
        (name) => get(name),
      ),
      measured,
    ],
    look,
  );
  onScheme(look);
  return list;
}

/** The widget in the preview, and the sheet that it is on. */
export const liveWidget = () => {
  const sheet = document.querySelector('.sheet');
  return {widget: sheet.querySelector(chosenWidget().tag), sheet};
};

export function createPreview() {
  const body = create('div', {className: 'sheet-body'});
  const link = create('a', {href: '#adjust'});
  const sample = create('p', {className: 'sheet-sample'});
  say(sample, () => {
    const [before, after] = text('studio.sample').split('{link}');
    link.textContent = text('studio.sample.link');
    sample.replaceChildren(before, link, after);
  });
  const sheet = create('div', {className: 'sheet'}, sample, body);
  dress(sheet);
  measure(body);
  const problems = listProblems(body);
  showWidget(body);
  useTheme();

  const width = radioGroup({
    name: 'width',
    legend: () => text('width'),
    options: [
      {value: 'phone', label: () => text('studio.phone')},
      {value: 'column', label: () => text('studio.column')},
      {value: 'wide', label: () => text('studio.wide')},
    ],
    value: get('width'),
    changed: (value) => change({width: value}),
  });
  const colours = radioGroup({
    name: 'preview',
    legend: () => text('colours'),
    options: [
      {value: 'light', label: () => text('light')},
      {value: 'dark', label: () => text('dark')},
    ],
    value: get('preview') || scheme(),
    changed: (value) => change({preview: value}),
  });
  // It scrolls if the sheet is wider, so the keyboard has to reach it.
  const stage = create('div', {className: 'stage', tabIndex: 0, role: 'group'}, sheet);
  say(stage, () => (stage.ariaLabel = text('studio.preview')));
  return create(
    'div',
    {className: 'preview'},
    create('div', {className: 'preview-bar'}, width, colours),
    stage,
    warnings(sheet, body, link),
    problems,
  );
}
