/** JSON Schema 2020-12 of a document, from the schemas. */
import {toJsonSchema} from '@valibot/to-json-schema';

const TARGET = {
  target: 'draft-2020-12',
  // Cannot be expressed in JSON Schema; the check of documents covers it.
  ignoreActions: ['check', 'raw_check', 'finite'],
  overrideAction: ({valibotAction, jsonSchema}) => {
    if (valibotAction.type !== 'metadata') return undefined;
    const {known, ...rest} = jsonSchema;
    delete rest.decisive;
    delete rest.kind;
    return known ? {...rest, examples: known} : rest;
  },
};

const withoutProse = (schema) => {
  const rest = {...schema};
  delete rest.description;
  return JSON.stringify(rest);
};

/** Replaces schemas that equal a definition, apart from the description, by `$ref`. */
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

/** Strict validators require every type, and a definition of every required name. */
const strict = (is = {}) => {
  if ('type' in is || Object.keys(is).length === 0) return is;
  return {type: 'pattern' in is || 'enum' in is ? 'string' : ['number', 'null'], ...is};
};

/** A rule of `src/documents/check/coherence.ts` as JSON Schema. */
const demanded = ({key, is, required}) => ({
  properties: {[key]: strict(is)},
  ...(required && {required: [key]}),
});

const asSchema = (rule) => {
  const {key, when, needs} = rule;
  if (needs) return {dependentRequired: {[key]: [needs]}};
  const is = when.is.length > 1 ? {enum: when.is} : {const: when.is[0]};
  return {
    if: {properties: {[when.key]: is}, required: [when.key]},
    then: demanded(rule),
  };
};

/** The schema of a whole document. */
export const documentSchema = ({
  definitions: {CooperationDocument, ...definitions},
  figureRules,
  officeRules,
  periodRules,
}) => {
  const {$schema, $defs, ...document} = toJsonSchema(CooperationDocument, {...TARGET, definitions});
  const names = new Map(Object.entries($defs).map(([name, it]) => [withoutProse(it), name]));
  const whole = {
    $schema,
    title: 'Document for cooperation-widgets, format 1',
    ...document,
    $defs,
  };
  const schema = referred(whole, names, true);
  const rules = {Figure: figureRules, Office: officeRules, Period: periodRules};
  for (const [name, list] of Object.entries(rules)) schema.$defs[name].allOf = list.map(asSchema);
  return schema;
};
