/**
 * The block in the editor: choosing a widget, its options with a live preview, and what becomes a
 * block: a pasted URL of a frame page, and the shortcode. Also the button for terms in a sentence.
 *
 * Widgets, options and their texts come from PHP in `cooperationWidgets`, which has them from the
 * custom elements manifest.
 */
((wp, {bases, language, languages, widgets, texts, items}) => {
  const {BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps} =
    wp.blockEditor;
  const {
    BaseControl,
    Button,
    Disabled,
    FormTokenField,
    PanelBody,
    Placeholder,
    SelectControl,
    TextControl,
    ToggleControl,
    ToolbarDropdownMenu,
    ToolbarGroup,
  } = wp.components;
  const {createElement: el, Fragment} = wp.element;
  const {__, sprintf} = wp.i18n;

  const NAME = 'cooperation-widgets/widget';

  /** What the media library offers as a document: JSON, and tables. */
  const DOCUMENTS = [
    'application/json',
    'text/csv',
    'text/tab-separated-values',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ];

  /** Not for everybody: they have their own panel, closed at first. */
  const ADVANCED = ['structured-data', 'integrity', 'refresh', 'debug'];

  /** What most people change comes first; what is not named here follows in the order of the manifest. */
  const FIRST = ['layout', 'heading', 'heading-level', 'set', 'region', 'country', 'only', 'lang'];

  const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

  /** Tags of the widgets that are blocks. */
  const tags = Object.keys(widgets).filter((tag) => !widgets[tag].isInline);

  const optionsOf = (tag) => widgets[tag]?.options ?? {};

  /** The options that `attributes` set, as attributes of the tag. */
  const setOptions = (attributes) =>
    Object.fromEntries(
      Object.keys(optionsOf(attributes.widget))
        .filter((name) => attributes[name] !== undefined && attributes[name] !== false)
        .map((name) => [name, attributes[name]]),
    );

  /** The attributes of a block for the URL `address` of a frame page; throws if it is not a URL. */
  const readUrl = (address) => {
    const secure = (url) => url.replace(/^http:/, 'https:');
    const base = bases.find((it) => secure(address).startsWith(secure(`${it}embed/`)));
    if (!base) return undefined;
    const {origin, pathname, searchParams} = new URL(address);
    const folder = new URL('embed/', base).pathname;
    const [tag, lang, ...rest] = pathname
      .slice(folder.length)
      .replace(/\/?(index\.html)?$/, '')
      .split('/');
    if (!tags.includes(tag) || rest.length > 0) return undefined;
    const given = Object.entries(optionsOf(tag)).filter(([name]) => searchParams.has(name));
    const attributes = Object.fromEntries(
      given.map(([name, {type}]) => [name, type === 'flag' || searchParams.get(name)]),
    );
    if (attributes.src) {
      const document = new URL(attributes.src, address);
      // As on pages: anybody can send somebody a URL to paste.
      if (document.origin !== origin) return undefined;
      attributes.src = document.href;
    }
    return {widget: tag, ...(lang && {lang}), ...attributes};
  };

  /** The same for any text; `undefined` if it is something else. */
  const fromUrl = (text) => {
    try {
      return /^\s*\S+\s*$/.test(text) ? readUrl(text.trim()) : undefined;
    } catch {
      return undefined;
    }
  };

  /** The attributes of a block for the words of a shortcode. */
  const fromShortcode = ({named, numeric}) => {
    const [first = '', ...words] = numeric;
    const tag = (named.widget ?? first).toLowerCase().replaceAll('_', '-');
    if (!tags.includes(tag)) return undefined;
    const options = optionsOf(tag);
    const values = {...named};
    delete values.widget;
    for (const word of words) {
      if (options[word]?.type === 'flag') values[word] = 'true';
      else if (options.layout?.values.includes(word)) values.layout = word;
      else return undefined;
    }
    if (Object.keys(values).some((name) => !options[name])) return undefined;
    // A number is a file of the media library: only the server knows its URL.
    if (/^\d+$/.test(values.src ?? '')) return undefined;
    const entries = Object.entries(values).map(([name, value]) => [
      name,
      options[name].type === 'flag' ? !/^(false|0|no|off)$/.test(value) : value,
    ]);
    return {widget: tag, ...Object.fromEntries(entries)};
  };

  /** A control for one option; what it shows follows from the type of the option. */
  const control = (name, {attributes, setAttributes}) => {
    const {type, values = [], empty} = optionsOf(attributes.widget)[name];
    const {label, help, values: labels = {}, empty: emptyLabel} = texts[name];
    const value = attributes[name];
    const set = (next) => setAttributes({[name]: next});
    const common = {key: name, label, help, __nextHasNoMarginBottom: true};
    if (name === 'lang') return languageControl(common, value, set);
    if (name === 'src') return documentControl(common, value, set);
    if (type === 'flag') {
      return el(ToggleControl, {
        ...common,
        checked: Boolean(value),
        onChange: (is) => set(is || undefined),
      });
    }
    // A document of one's own may have other values.
    if (type === 'choice' || (type === 'text' && values.length > 0 && !attributes.src)) {
      const known = values.includes(value ?? '') || !value ? values : [...values, value];
      return el(SelectControl, {
        ...common,
        value: value ?? '',
        options: [
          {value: '', label: __('Default', 'cooperation-widgets')},
          ...known.map((each) => ({value: each, label: labels[each] ?? each})),
        ],
        onChange: (next) => set(next || undefined),
      });
    }
    if (type === 'list') return listControl(common, name, {attributes, values, labels, set});
    if (empty) {
      return el(
        Fragment,
        {key: name},
        el(ToggleControl, {
          label: emptyLabel,
          checked: value === '',
          onChange: (is) => set(is ? '' : undefined),
          __nextHasNoMarginBottom: true,
        }),
        value !== '' &&
          el(TextControl, {
            ...common,
            value: value ?? '',
            onChange: (next) => set(next || undefined),
          }),
      );
    }
    return el(TextControl, {
      ...common,
      value: value ?? '',
      onChange: (next) => set(next || undefined),
    });
  };

  const languageControl = (common, value, set) =>
    el(SelectControl, {
      ...common,
      value: value ?? '',
      options: [
        {value: '', label: __('Same as the page', 'cooperation-widgets')},
        ...Object.entries(languages).map(([tag, label]) => ({value: tag, label})),
        ...(value && !(value in languages) ? [{value, label: value}] : []),
      ],
      onChange: (next) => set(next || undefined),
    });

  /** The names of the bundled items and values; those of other documents are typed. */
  const listControl = (common, name, {attributes, values, labels, set}) => {
    const names = name === 'only' ? (items[attributes.widget] ?? {}) : labels;
    const suggested = attributes.src && name !== 'actions' ? [] : values;
    const nameOf = (id) => (suggested.includes(id) && names[id]) || id;
    const idOf = (token) => suggested.find((id) => nameOf(id) === token) ?? token.trim();
    return el(
      BaseControl,
      {key: name, help: common.help, __nextHasNoMarginBottom: true},
      el(FormTokenField, {
        label: common.label,
        value: (attributes[name] ?? '')
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(nameOf),
        suggestions: suggested.map(nameOf),
        maxSuggestions: 100,
        __experimentalExpandOnFocus: true,
        __experimentalShowHowTo: false,
        onChange: (tokens) => set(tokens.map(idOf).join(' ') || undefined),
      }),
    );
  };

  const documentControl = (common, value, set) =>
    el(
      Fragment,
      {key: 'src'},
      el(TextControl, {
        ...common,
        type: 'url',
        value: value ?? '',
        onChange: (next) => set(next || undefined),
      }),
      el(
        MediaUploadCheck,
        null,
        el(MediaUpload, {
          allowedTypes: DOCUMENTS,
          onSelect: ({url}) => set(url),
          render: ({open}) =>
            el(
              Button,
              {variant: 'secondary', onClick: open},
              __('Choose from the media library', 'cooperation-widgets'),
            ),
        }),
      ),
    );

  /** The settings beside the editor, in panels. */
  const settings = (props) => {
    const names = Object.keys(optionsOf(props.attributes.widget)).sort((a, b) => rank(a) - rank(b));
    const panels = [
      [
        __('Widget', 'cooperation-widgets'),
        names.filter((name) => name !== 'src' && !ADVANCED.includes(name)),
        true,
      ],
      [
        __('Your own document', 'cooperation-widgets'),
        names.filter((name) => name === 'src'),
        Boolean(props.attributes.src),
      ],
      [
        __('For experts', 'cooperation-widgets'),
        names.filter((name) => ADVANCED.includes(name)),
        false,
      ],
    ];
    return el(
      InspectorControls,
      null,
      panels
        .filter(([, shown]) => shown.length > 0)
        .map(([title, shown, initialOpen]) =>
          el(
            PanelBody,
            {key: title, title, initialOpen},
            shown.map((name) => control(name, props)),
          ),
        ),
    );
  };

  /** Changes the widget, and keeps the options that the other one has too. */
  const change = ({attributes, setAttributes}, widget) => {
    const options = optionsOf(widget);
    const lost = Object.keys(setOptions(attributes)).filter(
      (name) =>
        !options[name] ||
        name === 'only' ||
        (options[name].type === 'choice' && !options[name].values.includes(attributes[name])),
    );
    setAttributes({widget, ...Object.fromEntries(lost.map((name) => [name, undefined]))});
  };

  const edit = (props) => {
    const {attributes} = props;
    const blockProps = useBlockProps();
    if (!tags.includes(attributes.widget)) {
      return el(
        'div',
        blockProps,
        el(
          Placeholder,
          {
            icon: 'chart-bar',
            label: __('Cooperation widget', 'cooperation-widgets'),
            instructions: __('What do you want to show?', 'cooperation-widgets'),
          },
          tags.map((tag) =>
            el(
              Button,
              {key: tag, variant: 'secondary', onClick: () => change(props, tag)},
              widgets[tag].title,
            ),
          ),
        ),
      );
    }
    const {title} = widgets[attributes.widget];
    const shown = setOptions(attributes);
    // For search engines, not for the editor.
    delete shown['structured-data'];
    return el(
      Fragment,
      null,
      el(
        BlockControls,
        null,
        el(
          ToolbarGroup,
          null,
          el(ToolbarDropdownMenu, {
            icon: 'update',
            label: __('Another widget', 'cooperation-widgets'),
            controls: tags.map((tag) => ({
              title: widgets[tag].title,
              isActive: tag === attributes.widget,
              onClick: () => change(props, tag),
            })),
          }),
        ),
      ),
      settings(props),
      el(
        'div',
        blockProps,
        el(
          Disabled,
          null,
          // A new element for another document or widget: what is shown of the former one goes with it.
          el(
            attributes.widget,
            {lang: language, ...shown, key: `${attributes.widget} ${attributes.src ?? ''}`},
            sprintf(
              /* translators: %s: name of a widget. */
              __('The widget “%s” is loading.', 'cooperation-widgets'),
              title,
            ),
          ),
        ),
      ),
    );
  };

  const schema = (name) => ({
    type: tags.some((tag) => optionsOf(tag)[name]?.type === 'flag') ? 'boolean' : 'string',
    shortcode: (words) => fromShortcode(words)?.[name],
  });
  const names = ['widget', ...new Set(tags.flatMap((tag) => Object.keys(optionsOf(tag))))];

  wp.blocks.registerBlockType(NAME, {
    edit,
    save: () => null,
    variations: tags.map((tag) => ({
      name: tag,
      title: widgets[tag].title,
      attributes: {widget: tag},
      isActive: ['widget'],
      scope: ['inserter'],
    })),
    transforms: {
      from: [
        {
          type: 'raw',
          // Before the block for embedded URLs.
          priority: 5,
          isMatch: ({nodeName, textContent}) =>
            nodeName === 'P' && fromUrl(textContent) !== undefined,
          transform: ({textContent}) => wp.blocks.createBlock(NAME, fromUrl(textContent)),
        },
        {
          type: 'shortcode',
          tag: 'cooperation_widget',
          // What only the server understands stays a shortcode.
          isMatch: (words) => fromShortcode(words) !== undefined,
          attributes: Object.fromEntries(names.map((name) => [name, schema(name)])),
        },
      ],
    },
  });

  for (const tag of Object.keys(widgets).filter((each) => widgets[each].isInline)) {
    const title = widgets[tag].title;
    wp.richText.registerFormatType(`cooperation-widgets/${tag}`, {
      title,
      tagName: tag,
      className: null,
      attributes: Object.fromEntries(Object.keys(optionsOf(tag)).map((name) => [name, name])),
      edit: ({isActive, value, onChange}) =>
        el(wp.blockEditor.RichTextToolbarButton, {
          icon: 'book-alt',
          title,
          isActive,
          onClick: () =>
            onChange(wp.richText.toggleFormat(value, {type: `cooperation-widgets/${tag}`})),
        }),
    });
  }
})(window.wp, window.cooperationWidgets);
