/** Which texts of a document readers of a language do not get in it. */
import {definitions} from '../../src/documents/check/schema.js';
import {isObject} from '../../src/documents/check/is-object.js';
import {unwrap} from '../../src/documents/check/unwrap.js';
import {negotiate} from '../../src/language/negotiate.js';

const localized = unwrap(definitions.LocalizedText).base;

/**
 * Calls `visit` with every localized text and its path. Takes a document as it is written, so that
 * the paths are those of the file, and goes past whatever is wrong in it.
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

/** `missing`: paths as steps; `single`: how many texts are given once, for readers of every language. */
export const missingTexts = (document, language) => {
  const missing = [];
  let single = 0;
  walk(definitions.CooperationDocument, document, [], (text, path) => {
    if (typeof text === 'string') single++;
    else if (negotiate(language, Object.keys(text)) === undefined) missing.push(path);
  });
  return {missing, single};
};
