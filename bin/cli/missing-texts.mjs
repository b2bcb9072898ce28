/** Finds the texts of a document that are missing in a language. */
import {definitions} from '../../src/documents/check/schema.js';
import {isObject} from '../../src/documents/check/is-object.js';
import {unwrap} from '../../src/documents/check/unwrap.js';
import {negotiate} from '../../src/language/negotiate.js';

const localized = unwrap(definitions.LocalizedText).base;

/**
 * Calls `visit` with every localized text and its path. Takes the unchecked document, so that paths
 * match the file, and skips invalid parts.
 */
const walk = (schema, value, path, visit) => {
  const {base} = unwrap(schema);
  if (base === localized) {
    if (typeof value === 'string' || isObject(value)) visit(value, path);
  } else if (base.type === 'array' && Array.isArray(value)) {
    value.forEach((it, i) => walk(base.item, it, [...path, i], visit));
  } else if (base.type === 'strict_object' && isObject(value)) {
    for (const [key, it] of Object.entries(value)) {
      if (Object.hasOwn(base.entries, key)) walk(base.entries[key], it, [...path, key], visit);
    }
  }
};

/** `missing`: paths as steps; `single`: number of plain texts, shown in every language. */
export const missingTexts = (document, language) => {
  const missing = [];
  let single = 0;
  walk(definitions.CooperationDocument, document, [], (text, path) => {
    if (typeof text === 'string') single++;
    else if (negotiate(language, Object.keys(text)) === undefined) missing.push(path);
  });
  return {missing, single};
};
