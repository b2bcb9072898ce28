/** JSON Schema 2020-12 of a document, from the schemas. */
import {toJsonSchema} from '@valibot/to-json-schema';

const TARGET = {
  target: 'draft-2020-12',
  // What no JSON Schema can say; the check of documents says it.
  ignoreActions: ['check', 'raw_check', 'finite'],
  overrideAction: ({valibotAction, jsonSchema}) => {
    if (valibotAction.type !== 'metadata') return undefined;
    const {known, ...rest} = jsonSchema;
    delete rest.decisive;
    return known ? {...rest, examples: known} : rest;
  },
};

const withoutProse = (schema) => {
  const rest = {...schema};
  delete rest.description;
  return JSON.stringify(rest);
};

/** Puts `$ref` in place of what is the same as a definition but for its description. */
const referred = (schema, definitions, isDefinition = false) => {
  if (Array.isArray(schema)) return schema.map((it) => referred(it, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const name = !isDefinition && definitions.get(withoutProse(schema));
  if (name) {
    const {description} = schema;
    return {$ref: `#/$defs/${name}`, ...(description && {description})};
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, member]) => [
      key,
      key === '$defs'
        ? Object.fromEntries(
            Object.entries(member).map(([it, definition]) => [
              it,
              referred(definition, definitions, true),
            ]),
          )
        : referred(member, definitions),
    ]),
  );
};

/** The schema of a whole document. */
export const documentSchema = ({CooperationDocument, ...definitions}) => {
  const {$schema, $defs, ...document} = toJsonSchema(CooperationDocument, {...TARGET, definitions});
  const names = new Map(Object.entries($defs).map(([name, it]) => [withoutProse(it), name]));
  const whole = {
    $schema,
    title: 'Document for cooperation-widgets, format 1',
    ...document,
    $defs,
  };
  return referred(whole, names, true);
};
