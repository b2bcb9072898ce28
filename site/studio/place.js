/** Step 4: where the widget goes. One block to copy, and what an administrator does once. */
import {base as ownBase} from '../base.js';
import {checkbox, fieldset, textField} from '../controls.js';
import {create} from '../dom.js';
import {pick, say, text} from '../interface.js';
import {createLine} from '../line.js';
import {inAllLanguages} from '../texts.js';
import {
  accentRule,
  blockOf,
  isScripted,
  kindFor,
  lookLines,
  losesHeading,
  policyOf,
} from './block.js';
import {createCopyButton} from './copy.js';
import {download} from './download.js';
import {folderOf} from './folder.js';
import {plainCopy} from './mail.js';
import {
  attributes,
  change,
  chosenWidget,
  documentVersion,
  follow,
  get,
  ownDocument,
} from './model.js';
import {pictureOf} from './picture.js';
import {languageOfWords, liveWidget, measured, termOf} from './preview.js';
import {groups, setupOf, targetOf, targets} from './targets.js';

/** A document up to this size goes into the page itself, where that is possible. */
const MAX_INSIDE = 50_000;

/** Around the widget in a frame, in px. */
const FRAME_MARGIN = 32;

/** A text for a value that is data, such as a kind of block. */
const about = (key) => pick(inAllLanguages('catalogue', key));

const nameOf = ({id, name}) => name ?? about(`where/${id}`);

/** Kinds that are pasted in the same way. */
const PASTED_AS = {mediawiki: 'source', dokuwiki: 'source', spip: 'source', markdown: 'source'};

/** The hosts that the browser of a reader asks. */
const hostsOf = ({base, src}) => [
  ...new Set([base, ...(src ? [src] : [])].map((url) => new URL(url, base).host)),
];

/** Where the library is hosted: this copy, unless the visitor names another one. */
const hostOf = () => {
  const url = new URL(get('host') || ownBase, ownBase).href;
  return url.endsWith('/') ? url : `${url}/`;
};

const wordsOf = (widget) => {
  if (widget.sentence) return termOf();
  const title = widget.sets?.[get('set')] ?? widget.title;
  const known = ownDocument() ? measured.heading : '';
  return get('heading') || known || pick(title, languageOfWords());
};

/** Where the visitor's own document is, or will be: on the host of the widgets, as links need it. */
const sourceOf = (base, own) =>
  get('src') || (own ? new URL(`own/${own.name || 'document'}.json`, base).href : undefined);

let hashes = {};

/** Everything that a block is made of. */
function choiceFor(target) {
  const widget = chosenWidget();
  const isInline = widget.sentence !== undefined;
  const kind = kindFor(target.kind, isInline);
  const base = hostOf();
  const own = ownDocument();
  const isInside =
    kind === 'html' && own && !get('src') && JSON.stringify(own.document).length <= MAX_INSIDE;
  const src = isInside || get('facts') === 'ours' ? undefined : sourceOf(base, own);
  return {
    kind,
    base,
    tag: widget.tag,
    attributes: {...attributes(), ...(src && {src})},
    src,
    words: wordsOf(widget),
    isInline,
    language: languageOfWords(),
    height: measured.height + FRAME_MARGIN,
    integrity: get('pin') === 'yes' ? hashes['embed.js'] : undefined,
    theme: get('look') === 'theme' ? new URL(`themes/${get('theme-file')}`, base).href : undefined,
    accent: get('look') === 'accent' ? get('accent') : undefined,
    document: isInside ? own.document : undefined,
  };
}

function targetChoices() {
  const choice = (target) => {
    const input = create('input', {type: 'radio', name: 'to', value: target.id});
    input.checked = get('to') === target.id;
    input.addEventListener('change', () =>
      change({to: target.id === targets[0].id ? undefined : target.id}),
    );
    const name = create('span', target.name ? {translate: false} : {});
    say(name, () => (name.textContent = nameOf(target)));
    return create('label', {className: 'choice'}, input, name);
  };
  return create(
    'div',
    {className: 'targets'},
    ...Object.entries(groups).map(([group, list]) =>
      fieldset(
        () => about(`group/${group}`),
        create('div', {className: 'choices chips'}, ...list.map(choice)),
      ),
    ),
  );
}

const badge = (tried) =>
  create('span', {className: `badge badge-${tried}`, textContent: about(`tried/${tried}`)});

/** A line for the administrator, with where it goes. */
function setupLine({where, code, tried}) {
  const line = createLine(
    () => where,
    () => '',
  );
  line.show([code]);
  return create('li', {}, line.element, badge(tried));
}

function setupFor(target, choice) {
  const {kind, base, integrity, theme, accent} = choice;
  const steps = setupOf(target, base, integrity);
  // A page in HTML has these lines in its block; a frame and a mail have no part in the page's style.
  const isStyled = kind !== 'html' && steps.length > 0;
  if (isStyled && theme) {
    steps.push({where: '<head>', code: lookLines({theme}).join('\n'), tried: 'yes'});
  }
  if (isStyled && accent) steps.push({where: 'CSS', code: accentRule(choice), tried: 'yes'});
  const policy = policyOf(kind, choice);
  if (policy.length > 0) {
    steps.push({where: 'Content-Security-Policy', code: policy.join('; '), tried: 'yes'});
  }
  return steps;
}

/** What has to happen to a document before others can see it. */
function documentStep({src, document}) {
  const own = ownDocument();
  if (!own) return [];
  const button = create('button', {
    type: 'button',
    className: 'button',
    textContent: text('studio.download'),
  });
  button.addEventListener('click', () =>
    download(
      `${own.name || 'document'}.json`,
      'application/json',
      `${JSON.stringify(own.document, undefined, 2)}\n`,
    ),
  );
  const words = create('p', {textContent: text(document ? 'studio.inside' : 'studio.put')});
  if (src) words.append(' ', create('code', {className: 'url', textContent: src}));
  return [create('div', {className: 'document-step'}, words, button)];
}

/** The widget as plain HTML, to be copied as formatted text. */
function createMail() {
  let turn = 0;
  const sheet = create('div', {className: 'mail-sheet', tabIndex: 0, role: 'group'});
  say(sheet, () => (sheet.ariaLabel = text('studio.preview')));
  const button = createCopyButton(() => sheet.firstElementChild);
  return {
    element: create(
      'div',
      {className: 'mail', hidden: true},
      button,
      sheet,
      create('p', {className: 'status', role: 'status'}),
      pictureButton(),
    ),
    async show() {
      const mine = ++turn;
      const copy = await plainCopy();
      if (mine === turn) sheet.replaceChildren(copy);
    },
  };
}

/** Saves what the preview shows. A browser that cannot draw it says so. */
function pictureButton() {
  const button = create('button', {type: 'button', className: 'button'});
  say(button, () => (button.textContent = text('studio.picture')));
  button.addEventListener('click', async () => {
    const {widget, sheet} = liveWidget();
    const status = button.previousElementSibling;
    status.textContent = '';
    try {
      download(`${widget.localName}.png`, 'image/png', await pictureOf(widget, sheet));
    } catch (error) {
      console.error(error);
      status.textContent = text('studio.picture.failed');
    }
  });
  return button;
}

function folderButton() {
  const button = create('button', {type: 'button', className: 'button'});
  say(button, () => (button.textContent = text('studio.folder')));
  button.addEventListener('click', async () => {
    const choice = choiceFor(targetOf(get('to')));
    download(`${choice.tag}.zip`, 'application/zip', await folderOf(choice));
  });
  return button;
}

export function createPlace() {
  const name = create('h3');
  const how = create('p', {className: 'how'});
  const before = create('div');
  const line = createLine(
    () => text('paste'),
    () => pick(chosenWidget().title),
    () => targetOf(get('to')).kind === 'link',
  );
  const lead = create('div', {className: 'target-head'}, name);
  const mail = createMail();
  const block = create(
    'div',
    {className: 'target'},
    lead,
    before,
    how,
    line.element,
    mail.element,
    folderButton(),
  );

  const setup = create('ul', {className: 'setup'});
  const setupTitle = create('h3');
  const nothing = create('p', {className: 'hint'});
  say(nothing, () => (nothing.textContent = text('studio.nothing')));
  const privacy = create('p', {className: 'hint'});
  const pin = checkbox({
    name: 'pin',
    label: () => text('studio.pin'),
    checked: get('pin') === 'yes',
    changed: (isPinned) => change({pin: isPinned ? 'yes' : undefined}),
  });
  const host = textField({
    name: 'host',
    type: 'url',
    label: () => text('studio.host'),
    hint: () => text('studio.host.text'),
    value: get('host'),
    changed: (value) => change({host: URL.canParse(value, ownBase) && value ? value : undefined}),
  });
  host.querySelector('input').placeholder = ownBase;
  say(setupTitle, () => (setupTitle.textContent = text('studio.administrator')));

  follow(
    () => [
      attributes(),
      documentVersion(),
      measured,
      hashes,
      ...['to', 'facts', 'src', 'host', 'pin', 'look', 'accent', 'theme-file', 'term'].map((key) =>
        get(key),
      ),
    ],
    () => {
      const target = targetOf(get('to'));
      const choice = choiceFor(target);
      name.textContent = nameOf(target);
      lead.replaceChildren(name, badge(target.tried));
      before.replaceChildren(...documentStep(choice));
      how.textContent = [
        about(`paste/${PASTED_AS[choice.kind] ?? choice.kind}`),
        ...(losesHeading(choice.kind, choice) ? [text('studio.headless')] : []),
      ].join(' ');
      const isMail = choice.kind === 'mail';
      line.element.hidden = isMail;
      mail.element.hidden = !isMail;
      if (isMail) void mail.show();
      else line.show(blockOf(choice.kind, choice));
      const steps = setupFor(target, choice);
      setup.replaceChildren(...steps.map(setupLine));
      privacy.hidden = isMail;
      host.hidden = isMail;
      pin.hidden = !isScripted(choice.kind) || choice.kind === 'shortcode';
      nothing.hidden = steps.length > 0;
      privacy.textContent = text('studio.privacy', {hosts: hostsOf(choice).join(', ')});
    },
  );

  fetch(new URL('integrity.json', ownBase))
    .then((response) => response.json())
    .then((known) => {
      hashes = known;
      change({});
    })
    // Without hashes nothing can be pinned; the blocks are the same.
    .catch(console.error);

  return create(
    'div',
    {className: 'place'},
    targetChoices(),
    create(
      'div',
      {className: 'result'},
      block,
      create('div', {className: 'administrator'}, setupTitle, setup, nothing, privacy, pin, host),
    ),
  );
}
