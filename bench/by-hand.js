/**
 * What the bench compares with: handwritten elements, without a library, that show the same heading and
 * the same items in the words of the documents, with their own markup and styles. They do nothing
 * beyond that: one language at a time, no theme, no source, no fallback, no search.
 */

const LANGUAGES = ['en', 'fr'];

/** Title, then label and note of each figure. */
const FIGURES = {
  numbers: [392, 172, 101, 35, 26, 8],
  en: [
    'Key figures',
    [
      'International Programs for Scientific Cooperation and joint research projects, counted together',
      'PICS, PRC',
    ],
    ['International Associated Laboratories', 'LIA'],
    ['International Research Networks', 'GDRI'],
    ['International Joint Units', 'UMI'],
    [
      'joint units – French research institutes abroad',
      'UMIFRE. With the French Ministry of Foreign and European Affairs (MAE).',
    ],
    [
      'CNRS representative offices abroad',
      'Beijing, Brussels, New Delhi, Pretoria, Rio de Janeiro, Singapore, Tokyo, and Washington. As listed on the source page; the list has changed since (cnrs.fr/en/cnrs-offices-outside-france).',
    ],
  ],
  fr: [
    'Chiffres clés',
    [
      'programmes internationaux de coopération scientifique et projets de recherche conjoints, comptés ensemble',
      'PICS, PRC',
    ],
    ['laboratoires internationaux associés', 'LIA'],
    ['groupements de recherche internationaux', 'GDRI'],
    ['unités mixtes internationales', 'UMI'],
    [
      'unités mixtes – instituts français de recherche à l’étranger',
      'UMIFRE. Avec le ministère des Affaires étrangères et européennes (MAE).',
    ],
    [
      'bureaux de représentation du CNRS à l’étranger',
      'Bruxelles, New Delhi, Pékin, Pretoria, Rio de Janeiro, Singapour, Tokyo et Washington. Selon la liste de la page source ; elle a changé depuis (cnrs.fr/en/cnrs-offices-outside-france).',
    ],
  ],
};

const FIGURE_STYLES = `
  :host { display: block; font-family: system-ui, sans-serif; line-height: 1.5; }
  h2 { font-size: 1.35em; margin: 0 0 0.75em; }
  dl { display: grid; gap: 1em; grid-template-columns: repeat(auto-fill, minmax(13em, 1fr)); margin: 0; }
  div { border-top: 2px solid #2b5a8a; padding: 0.9em 0; }
  dt { order: 1; }
  dd { margin: 0; }
  .number { color: #2b5a8a; font-size: 2.75em; font-weight: 700; line-height: 1.15; }
  .note { color: #556; font-size: 0.875em; }
`;

const OFFICES = {
  zones: [
    'Africa/Johannesburg',
    'America/Sao_Paulo',
    'America/New_York',
    'Asia/Shanghai',
    'Asia/Kolkata',
    'Asia/Singapore',
    'Asia/Tokyo',
    'Europe/Brussels',
  ],
  en: [
    'Representative offices abroad',
    ['Pretoria', 'South Africa'],
    ['Rio de Janeiro', 'Brazil'],
    ['Washington', 'United States'],
    ['Beijing', 'China'],
    ['New Delhi', 'India'],
    ['Singapore', 'Asia'],
    ['Tokyo', 'Japan'],
    ['Brussels', 'Belgium'],
  ],
  fr: [
    'Bureaux de représentation à l’étranger',
    ['Pretoria', 'Afrique du Sud'],
    ['Rio de Janeiro', 'Brésil'],
    ['Washington', 'États-Unis'],
    ['Pékin', 'Chine'],
    ['New Delhi', 'Inde'],
    ['Singapour', 'Asie'],
    ['Tokyo', 'Japon'],
    ['Bruxelles', 'Belgique'],
  ],
};

const OFFICE_STYLES = `
  :host { display: block; font-family: system-ui, sans-serif; line-height: 1.5; }
  h2 { font-size: 1.35em; margin: 0 0 0.75em; }
  ul { columns: 13em; list-style: none; margin: 0; padding: 0; }
  li { border-bottom: 1px solid #ccd; break-inside: avoid; padding: 0.55em 0; }
  b { display: block; font-weight: 600; }
  time { color: #556; float: right; }
  .country { color: #556; font-size: 0.85em; }
`;

const INSTRUMENTS = {
  en: [
    'International cooperation instruments',
    [
      'PICS',
      'International Programs for Scientific Cooperation',
      'Financing for initiatives between teams whose links are already established.',
    ],
    ['PRC', 'Joint research projects', 'Co-financed collaborations between research teams.'],
    [
      'LIA',
      'International Associated Laboratories',
      'A basis for cooperation around a joint project.',
    ],
    [
      'GDRI',
      'International Research Networks',
      'Networks for collaboration between teams in different countries.',
    ],
    ['UMI', 'International Joint Units', 'Joint laboratories in the full sense.'],
    [
      'UMIFRE',
      'Joint units – French research institutes abroad',
      'Joint units that are French research institutes abroad.',
    ],
  ],
  fr: [
    'Instruments de coopération internationale',
    [
      'PICS',
      'Programmes internationaux de coopération scientifique',
      'Financement d’actions entre des équipes dont les liens sont déjà établis.',
    ],
    [
      'PRC',
      'Projets de recherche conjoints',
      'Collaborations cofinancées entre équipes de recherche.',
    ],
    [
      'LIA',
      'Laboratoires internationaux associés',
      'Un socle de coopération autour d’un projet commun.',
    ],
    [
      'GDRI',
      'Groupements de recherche internationaux',
      'Réseaux de collaboration entre des équipes de pays différents.',
    ],
    ['UMI', 'Unités mixtes internationales', 'Laboratoires communs à part entière.'],
    [
      'UMIFRE',
      'Unités mixtes des instituts français de recherche à l’étranger',
      'Unités mixtes qui sont des instituts français de recherche à l’étranger.',
    ],
  ],
};

const INSTRUMENT_STYLES = `
  :host { display: block; font-family: system-ui, sans-serif; line-height: 1.5; }
  h2 { font-size: 1.35em; margin: 0 0 0.75em; }
  details { border-top: 1px solid #ccd; }
  summary { cursor: pointer; padding: 0.75em 0; }
  b { color: #2b5a8a; margin-right: 1em; }
  p { margin: 0 0 1em; }
`;

const TERM = {
  en: [
    'ERC',
    'European Research Council',
    'Supports researchers, its grantees, through calls for proposals.',
  ],
  fr: [
    'ERC',
    'Conseil européen de la recherche',
    'Soutient des chercheurs, ses lauréats, par des appels à propositions.',
  ],
};

const TERM_STYLES = `
  button { all: unset; cursor: pointer; text-decoration: underline dashed; }
  div { font: 16px/1.45 system-ui, sans-serif; max-width: 23em; padding: 0.75em 1em; }
  p { margin: 0; }
`;

const numbers = new Map();

/** One formatter per language, since creating one costs more than a hundred uses. */
const numberIn = (language, value) => {
  if (!numbers.has(language)) numbers.set(language, new Intl.NumberFormat(language));
  return numbers.get(language).format(value);
};

const clocks = new Map();

const timeIn = (language, timeZone) => {
  const key = language + timeZone;
  if (!clocks.has(key)) {
    const options = {hour: '2-digit', minute: '2-digit', timeZone};
    clocks.set(key, new Intl.DateTimeFormat(language, options));
  }
  return clocks.get(key).format();
};

/**
 * Defines `name` with a shared template and style sheet. Texts are written into the nodes of a clone:
 * `textsOf` returns them in the order of the text nodes in the markup.
 */
function defineByHand(name, markup, styles, textsOf) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const textNodesOf = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };

  customElements.define(
    name,
    class extends HTMLElement {
      static observedAttributes = ['lang'];
      #heading;
      #nodes;
      #written = [];

      get heading() {
        return this.#heading;
      }

      set heading(text) {
        this.#heading = text;
        if (this.#nodes) this.#write();
      }

      attributeChangedCallback() {
        if (this.#nodes) this.#write();
      }

      connectedCallback() {
        if (this.#nodes) return;
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        const content = template.content.cloneNode(true);
        this.#nodes = textNodesOf(content);
        this.#write();
        root.append(content);
      }

      #write() {
        const language = LANGUAGES.includes(this.lang) ? this.lang : LANGUAGES[0];
        const [title, ...texts] = textsOf(language);
        [this.#heading ?? title, ...texts].forEach((text, i) => {
          if (this.#written[i] !== text) this.#nodes[i].data = this.#written[i] = text;
        });
      }
    },
  );
}

/** Tag of a widget → tag of the equivalent handwritten element. */
export const BY_HAND = new Map([
  ['key-figures', 'figures-by-hand'],
  ['office-list', 'offices-by-hand'],
  ['instrument-explainer', 'instruments-by-hand'],
  ['glossary-term', 'term-by-hand'],
]);

/** Defines the elements of `BY_HAND`. */
export function defineAllByHand() {
  const figure = '<div><dt> </dt><dd class="number"> </dd><dd class="note"> </dd></div>';
  defineByHand(
    'figures-by-hand',
    `<h2> </h2><dl>${figure.repeat(6)}</dl>`,
    FIGURE_STYLES,
    (language) => {
      const [title, ...figures] = FIGURES[language];
      return [
        title,
        ...figures.flatMap(([label, note], i) => [
          label,
          numberIn(language, FIGURES.numbers[i]),
          note,
        ]),
      ];
    },
  );

  const office = '<li><time> </time><b> </b><span class="country"> </span></li>';
  defineByHand(
    'offices-by-hand',
    `<h2> </h2><ul>${office.repeat(8)}</ul>`,
    OFFICE_STYLES,
    (language) => {
      const [title, ...offices] = OFFICES[language];
      return [
        title,
        ...offices.flatMap(([city, country], i) => [
          timeIn(language, OFFICES.zones[i]),
          city,
          country,
        ]),
      ];
    },
  );

  const instrument = '<details><summary><b> </b><span> </span></summary><p> </p></details>';
  defineByHand(
    'instruments-by-hand',
    `<h2> </h2>${instrument.repeat(6)}`,
    INSTRUMENT_STYLES,
    (language) => INSTRUMENTS[language].flat(),
  );

  defineByHand(
    'term-by-hand',
    '<button popovertarget="meaning"> </button><div id="meaning" popover><p> </p><p> </p></div>',
    TERM_STYLES,
    (language) => TERM[language],
  );
}
