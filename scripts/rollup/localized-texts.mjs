/**
 * Rollup plugin: groups all texts of a bundle by language.
 *
 * A document has each text in all languages side by side. Texts compress better next to others in
 * the same language and script, and language tags are then needed only once. So each map of texts
 * becomes a call with its number, and the texts of each language are joined into one string, related
 * languages next to each other. The messages, left by `unused-messages` as an array for each
 * language, follow in the same string, with `{0}` as placeholder.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** Languages grouped by family and script; any other comes last. */
const NEIGHBOURS = ['en', 'fr', 'es', 'pt-BR', 'de'];

const SEPARATOR = '|';

const SPLIT = `texts.split('${SEPARATOR}')`;

const keyOf = ({key, computed}) => (key && !computed ? (key.value ?? key.name) : undefined);

/** The texts of an object literal with one for every language; else `undefined`. */
const textsOf = ({type, properties}, languages) => {
  if (type !== 'ObjectExpression' || properties.length !== languages.length) return undefined;
  const texts = new Map(properties.map((property) => [keyOf(property), property.value?.value]));
  const found = languages.map((language) => texts.get(language));
  return found.every((text) => typeof text === 'string') ? found : undefined;
};

const literal = ({type, value, quasis}) => {
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && quasis.length === 1 ? quasis[0].value.cooked : undefined;
};

/** A message as written in the string; also for str`over ${0}`. */
const messageText = (node) => {
  if (node?.type !== 'TaggedTemplateExpression') return node && literal(node);
  const {quasis, expressions} = node.quasi;
  return quasis
    .map(({value}, i) => (i > 0 ? `{${expressions[i - 1].value}}` : '') + value.cooked)
    .join('');
};

/** The position for declarations that the rest of the chunk uses. */
const startOf = (program) => {
  const [{expression, declarations}] = program.body;
  const wrapper = (expression ?? declarations?.[0].init)?.callee;
  const body = wrapper?.body?.body ?? program.body;
  const first = body.find(({directive}) => directive === undefined);
  return first.start;
};

/** The object of all catalogues: `{ar: templates, de: templates$1}`. */
const isCatalogues = ({type, properties}, languages) =>
  type === 'ObjectExpression' &&
  properties.length === languages.length - 1 &&
  properties.every(
    (property) => languages.includes(keyOf(property)) && property.value?.type === 'Identifier',
  );

/**
 * @param {object} options
 * @param {string[]} options.languages all languages of the documents
 */
export const localizedTexts = ({languages}) => {
  const inRow = [
    ...NEIGHBOURS.filter((language) => languages.includes(language)),
    ...languages.filter((language) => !NEIGHBOURS.includes(language)),
  ];
  return {
    name: 'localized-texts',

    renderChunk(code) {
      const program = this.parse(code);
      const output = new MagicString(code);
      const numbers = new Map();
      const arrays = new Map();
      let catalogues;
      walk(program, {
        enter: (node) => {
          if (node.type === 'VariableDeclarator' && node.init?.type === 'ArrayExpression') {
            arrays.set(node.id.name, node);
          }
          if (isCatalogues(node, inRow)) catalogues = node;
          const texts = textsOf(node, inRow);
          if (!texts) return;
          if (texts.some((text) => text.includes(SEPARATOR))) {
            this.error(`A text contains the separator: ${texts.join(', ')}`);
          }
          const key = texts.join(SEPARATOR);
          if (!numbers.has(key)) numbers.set(key, numbers.size);
          output.overwrite(node.start, node.end, `localizedText(${numbers.get(key)})`);
        },
      });
      if (numbers.size === 0 && !catalogues) return null;

      const rows = [...numbers.keys()].map((key) => key.split(SEPARATOR));
      const joined = inRow.map((_, i) => rows.map((row) => row[i]).join(SEPARATOR));
      for (const {key, value} of catalogues?.properties ?? []) {
        const array = arrays.get(value.name);
        const messages = array.init.elements.map(messageText);
        const language = key.value ?? key.name;
        if (messages.some((text) => text === undefined || text.includes(SEPARATOR))) {
          this.error(`A message in ${language} is missing, or contains the separator.`);
        }
        const at = inRow.indexOf(language);
        joined[at] = [...(rows.length > 0 ? [joined[at]] : []), ...messages].join(SEPARATOR);
        output.overwrite(array.init.start, array.init.end, '0');
      }
      if (catalogues) output.overwrite(catalogues.start, catalogues.end, 'localizedMessages');
      // Splitting an empty string gives one empty text, which would be the first message in English.
      const split = rows.length > 0 ? SPLIT : `texts ? ${SPLIT} : []`;
      output.appendLeft(
        startOf(program),
        `const textLanguages = ${JSON.stringify(inRow)};
const textsByLanguage = ${JSON.stringify(joined)}.map((texts) => ${split});
const localizedText = (number) =>
  Object.fromEntries(textLanguages.map((language, i) => [language, textsByLanguage[i][number]]));
const localizedMessages = Object.fromEntries(
  textLanguages.map((language, i) => [language, textsByLanguage[i].slice(${rows.length})]),
);
`,
      );
      return {code: output.toString(), map: output.generateMap({hires: true})};
    },
  };
};
