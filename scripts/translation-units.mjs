/**
 * Everything that can be translated, for the command line tool: it starts and checks translations
 * without the sources in `xliff/`, which are not in the package.
 */
import {englishDocuments, languages, messagesFile, read, textsFile} from './translations.mjs';
import {textsOf} from './document-texts.mjs';
import {notesOf, unitsOf, valuesOf} from './xliff.mjs';

const unitsIn = (file) => unitsOf(read(file));

/** The units of `files` by language, and the first of these in their order, with all translations. */
const collect = (group, ids, byLanguage) =>
  ids.map((id) => {
    const [first] = byLanguage.values();
    const {source, element} = first.get(id);
    return {
      id,
      group,
      source,
      values: valuesOf(element),
      notes: notesOf(element),
      targets: Object.fromEntries(
        [...byLanguage].map(([language, units]) => [language, units.get(id).target]),
      ),
    };
  });

/** `{source, targets, units}`; a message is in the group `messages`, a text in that of its document. */
export function translationUnits() {
  const {source, targets} = languages();
  const of = (file) => new Map(targets.map((language) => [language, unitsIn(file(language))]));
  const messages = of(messagesFile);
  const texts = of((language) => textsFile('documents', language));
  const [first] = messages.values();
  const units = [
    ...collect('messages', [...first.keys()], messages),
    ...Object.entries(englishDocuments()).flatMap(([name, document]) =>
      collect(name, [...textsOf({[name]: document}).keys()], texts),
    ),
  ];
  // At run time, added languages look messages up by their English text: two messages with the same
  // text, which our languages tell apart, have one translation there.
  const said = new Set();
  const isFirst = ({group, source}) =>
    group !== 'messages' || (!said.has(source) && Boolean(said.add(source)));
  return {source, targets, units: units.filter(isFirst)};
}
