/** Step 3: what is in the widget, its heading, its language, its look. */
import {themes} from '../../dist/gallery/widgets.js';
import {checkbox, fieldset, radioGroup, selectField, textField} from '../controls.js';
import {create} from '../dom.js';
import {pick, say, text} from '../interface.js';
import {inAllLanguages, languages} from '../texts.js';
import {chosenLayout, chosenWidget, change, documentVersion, follow, get} from './model.js';
import {documentOf, itemsOf, setsOf, textIn, valuesIn} from './documents.js';
import {createItems} from './items.js';

const has = (name) => chosenWidget().attributes.some((attribute) => attribute.name === name);

const valuesOf = (name) =>
  chosenWidget().attributes.find((attribute) => attribute.name === name)?.values ?? [];

/** A word of the library in the language of the page, if the site has one; else the word itself. */
const word = (key, fallback) => {
  const known = inAllLanguages('catalogue', key);
  return known.en === undefined ? fallback : pick(known);
};

const optional = (name) => (value) => change({[name]: value || undefined});

/** A part of the panel that opens and closes. */
function section(title, isOpen, ...children) {
  const summary = create('summary');
  say(summary, () => (summary.textContent = title()));
  return create(
    'details',
    {className: 'options', open: isOpen},
    summary,
    create('div', {className: 'options-body'}, ...children),
  );
}

/** A part of the panel that is built again when what it depends on changes. */
function rebuilt(depends, build) {
  const element = create('div', {className: 'options-body'});
  follow(depends, () => element.replaceChildren(...build()));
  return element;
}

const languageGroup = () =>
  radioGroup({
    name: 'widget-lang',
    legend: () => text('language'),
    style: 'chips',
    options: [
      {value: '', label: () => text('like-page')},
      ...languages.map(({code, name}) => ({value: code, label: () => name, lang: code})),
    ],
    value: get('widget-lang'),
    changed: optional('widget-lang'),
  });

function setGroup(widget) {
  const sets = setsOf(widget);
  if (sets.length < 2) return [];
  return [
    radioGroup({
      name: 'set',
      legend: () => text('studio.set'),
      style: 'chips',
      options: sets.map((set) => ({
        value: set,
        label: () =>
          widget.sets[set] ? pick(widget.sets[set]) : set === 'all' ? text('all') : set,
      })),
      value: get('set') ?? sets[0],
      changed: (value) => change({set: value === sets[0] ? undefined : value, only: undefined}),
    }),
  ];
}

function regionGroup(widget) {
  const regions = valuesIn(widget, 'region');
  if (!has('region') || regions.length < 2) return [];
  const asked = get('region')?.split(/[\s,]+/);
  const chosen = new Set(asked ?? regions);
  return [
    fieldset(
      () => text('studio.region'),
      create(
        'div',
        {className: 'choices chips'},
        ...regions.map((region) =>
          checkbox({
            name: 'region',
            label: () => (widget.regions?.[region] ? pick(widget.regions[region]) : region),
            checked: chosen.has(region),
            changed(isChosen) {
              if (isChosen) chosen.add(region);
              else chosen.delete(region);
              const left = regions.filter((each) => chosen.has(each));
              const isAll = left.length === 0 || left.length === regions.length;
              change({
                region: isAll ? undefined : left.map((each) => each.replace(/\s+/g, '-')).join(' '),
              });
            },
          }),
        ),
      ),
    ),
  ];
}

function countryList(widget) {
  const codes = has('country')
    ? valuesIn(widget, 'countries').filter((it) => typeof it === 'string')
    : [];
  if (codes.length < 2) return [];
  const {lang} = document.documentElement;
  const names = new Intl.DisplayNames(lang, {type: 'region', fallback: 'code'});
  const nameOf = (code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : code);
  const sorted = codes
    .map((code) => ({value: code, label: () => nameOf(code)}))
    .sort((a, b) => a.label().localeCompare(b.label(), lang));
  return [
    selectField({
      name: 'country',
      label: () => text('studio.country'),
      options: [{value: '', label: () => text('all')}, ...sorted],
      value: get('country') ?? '',
      changed: optional('country'),
    }),
  ];
}

function sortList() {
  const orders = valuesOf('sort');
  if (orders.length === 0) return [];
  return [
    selectField({
      name: 'sort',
      label: () => text('studio.sort'),
      options: orders.map((value, i) => ({
        value: i === 0 ? '' : value,
        label: () => word(`sort/${value}`, value),
      })),
      value: get('sort') ?? '',
      changed: optional('sort'),
    }),
  ];
}

function termList(widget) {
  const terms = has('term') ? itemsOf(widget) : [];
  if (terms.length === 0) return [];
  return [
    selectField({
      name: 'term',
      label: () => text('studio.term'),
      options: [
        {value: '', label: () => pick(widget.sentence.term)},
        ...terms.map(({term}) => ({value: textIn(term), label: () => textIn(term)})),
      ],
      value: get('term') ?? '',
      changed: optional('term'),
    }),
  ];
}

const openBox = () =>
  has('open') && chosenLayout() === chosenWidget().layouts[0].name
    ? [
        checkbox({
          name: 'open',
          label: () => text('studio.open'),
          checked: get('open') !== undefined,
          changed: (isOpen) => change({open: isOpen ? 'all' : undefined}),
        }),
      ]
    : [];

const content = () =>
  section(
    () => text('studio.content'),
    true,
    rebuilt(
      () => [
        chosenWidget().tag,
        chosenLayout(),
        documentVersion(),
        Boolean(documentOf(chosenWidget())),
      ],
      () => {
        const widget = chosenWidget();
        return [
          ...setGroup(widget),
          ...regionGroup(widget),
          ...countryList(widget),
          ...sortList(),
          ...termList(widget),
          ...openBox(),
        ];
      },
    ),
    createItems(),
  );

const heading = () => {
  const kindOf = (value) => (value === undefined ? 'own' : value === '' ? 'none' : 'text');
  return rebuilt(
    () => [chosenWidget().tag, kindOf(get('heading'))],
    () => {
      const kind = kindOf(get('heading'));
      return [
        radioGroup({
          name: 'heading-kind',
          legend: () => text('studio.heading'),
          style: 'chips',
          options: [
            {value: 'own', label: () => text('studio.heading.own')},
            {value: 'text', label: () => text('studio.heading.text')},
            {value: 'none', label: () => text('none')},
          ],
          value: kind,
          changed: (value) =>
            change({heading: {own: undefined, none: '', text: pick(chosenWidget().title)}[value]}),
        }),
        ...(kind === 'text'
          ? [
              textField({
                name: 'heading',
                label: () => text('studio.heading.words'),
                value: get('heading'),
                changed: (value) => change({heading: value}),
              }),
            ]
          : []),
        ...(kind === 'none'
          ? []
          : [
              selectField({
                name: 'heading-level',
                label: () => text('studio.level'),
                options: valuesOf('heading-level').map((level, i) => ({
                  value: i === 0 ? '' : level,
                  label: () => `h${level}`,
                })),
                value: get('heading-level') ?? '',
                changed: optional('heading-level'),
              }),
            ]),
      ];
    },
  );
};

const look = () =>
  section(
    () => text('studio.look'),
    true,
    radioGroup({
      name: 'look',
      legend: () => text('studio.look.from'),
      style: 'chips',
      options: [
        {value: 'site', label: () => text('studio.look.site')},
        {value: 'accent', label: () => text('studio.accent')},
        {value: 'theme', label: () => text('studio.look.theme')},
      ],
      value: get('look'),
      changed: (value) =>
        change({
          look: value,
          'theme-file': value === 'theme' ? get('theme-file') || themes[0].file : undefined,
        }),
    }),
    rebuilt(
      () => [get('look')],
      () => [
        ...(get('look') === 'accent'
          ? [
              textField({
                name: 'accent',
                type: 'color',
                label: () => text('studio.accent'),
                value: get('accent'),
                changed: (value) => change({accent: value}),
              }),
            ]
          : []),
        ...(get('look') === 'theme'
          ? [
              selectField({
                name: 'theme-file',
                label: () => text('studio.look.theme'),
                options: themes.map(({file, system}) => ({
                  value: file,
                  label: () => system ?? file,
                })),
                value: get('theme-file'),
                changed: (value) => change({'theme-file': value}),
              }),
            ]
          : []),
      ],
    ),
    radioGroup({
      name: 'theme',
      legend: () => text('studio.surface'),
      style: 'chips',
      options: [
        {value: '', label: () => text('like-page')},
        {value: 'light', label: () => text('light')},
        {value: 'dark', label: () => text('dark')},
      ],
      value: get('theme') ?? '',
      changed: optional('theme'),
    }),
  );

const yourPage = () => {
  const colour = (name, label, fallback) =>
    textField({
      name,
      label,
      type: 'color',
      value: get(name) || fallback,
      changed: (value) => change({[name]: value}),
    });
  let resets = 0;
  const fields = rebuilt(
    () => [resets],
    () => [
      create(
        'div',
        {className: 'row'},
        colour('background', () => text('studio.background'), '#ffffff'),
        colour('ink', () => text('studio.ink'), '#15191e'),
        colour('links', () => text('studio.links'), '#0b4f6c'),
      ),
      textField({
        name: 'font',
        label: () => text('studio.font'),
        value: get('font'),
        changed: optional('font'),
      }),
    ],
  );
  const reset = create('button', {type: 'button', className: 'button'});
  say(reset, () => (reset.textContent = text('studio.reset')));
  reset.addEventListener('click', () => {
    resets++;
    change({background: undefined, ink: undefined, links: undefined, font: undefined});
  });
  const hint = create('p', {className: 'hint'});
  say(hint, () => (hint.textContent = text('studio.page.text')));
  return section(() => text('studio.page'), false, hint, fields, reset);
};

/** Attributes with a place of their own in the panel, or none in the studio. */
const PLACED = new Set(
  'layout heading heading-level only src integrity debug theme set region sort country term open actions structured-data'.split(
    ' ',
  ),
);

/** Any attribute without a control of its own, as the library documents it. */
const others = () =>
  chosenWidget()
    .attributes.filter(({name}) => !PLACED.has(name))
    .map(({name, isFlag, description}) =>
      isFlag
        ? checkbox({
            name,
            label: () => word(`option/${name}`, name),
            checked: get(name) !== undefined,
            changed: (isSet) => change({[name]: isSet ? 'true' : undefined}),
          })
        : textField({
            name,
            label: () => word(`option/${name}`, name),
            value: get(name) ?? '',
            hint: () => word(`option/${name}/hint`, description),
            changed: optional(name),
          }),
    );

const extras = () =>
  section(
    () => text('studio.extras'),
    false,
    rebuilt(
      () => [chosenWidget().tag],
      () => {
        const chosen = new Set((get('actions') ?? '').split(/\s+/).filter(Boolean));
        return [
          ...(has('actions')
            ? [
                fieldset(
                  () => text('studio.actions'),
                  ...valuesOf('actions').map((action) =>
                    checkbox({
                      name: 'actions',
                      label: () => word(`action/${action}`, action),
                      checked: chosen.has(action),
                      changed(isChosen) {
                        if (isChosen) chosen.add(action);
                        else chosen.delete(action);
                        const list = valuesOf('actions').filter((each) => chosen.has(each));
                        change({actions: list.join(' ') || undefined});
                      },
                    }),
                  ),
                ),
              ]
            : []),
          ...(has('structured-data')
            ? [
                checkbox({
                  name: 'structured-data',
                  label: () => text('studio.structured'),
                  checked: get('structured-data') !== undefined,
                  changed: (isSet) => change({'structured-data': isSet ? 'true' : undefined}),
                }),
              ]
            : []),
          ...others(),
        ];
      },
    ),
  );

/** The panel with all options. */
export const createOptions = () =>
  create(
    'div',
    {className: 'panel'},
    languageGroup(),
    content(),
    section(() => text('studio.heading'), false, heading()),
    look(),
    yourPage(),
    extras(),
  );
