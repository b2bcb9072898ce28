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

const when = (name, word, {properties = {}, required = []}) => ({
  if: {properties: {[name]: {const: word}}, required: [name]},
  then: {
    // Validators in their strict mode want to see every name that is required.
    properties: {...Object.fromEntries(required.map((it) => [it, true])), ...properties},
    required,
  },
});

const value = (schema) => ({properties: {value: {anyOf: [schema, {type: 'null'}]}}});

/**
 * What holds between the values of one item. valibot says it in functions, which no JSON Schema can
 * be made of: this says the same as `src/documents/check/coherence.ts`, and tests hold it to that.
 */
const coherence = (durationUnits) => ({
  Figure: {
    allOf: [
      when('qualifier', 'order', {properties: {value: {type: 'null'}}, required: ['display']}),
      {
        if: {properties: {value: {type: 'null'}}, required: ['value']},
        then: {properties: {qualifier: {const: 'order'}}},
      },
      when('measure', 'count', value({type: 'number', minimum: 0})),
      when('measure', 'share', value({type: 'number', minimum: 0, maximum: 1})),
      when('measure', 'rank', value({type: 'integer', minimum: 1})),
      when('measure', 'duration', value({type: 'number', minimum: 0})),
      when('measure', 'duration', {properties: {unit: {type: 'string', enum: durationUnits}}}),
      when('measure', 'amount', {properties: {unit: {type: 'string', pattern: '^[A-Z]{3}$'}}}),
    ],
  },
  Period: {
    allOf: [
      when('type', 'year', {required: ['year']}),
      when('type', 'recurring', {required: ['every']}),
    ],
  },
  Office: {dependentRequired: {latitude: ['longitude'], longitude: ['latitude']}},
});

/** The schema of a whole document. */
export const documentSchema = ({
  definitions: {CooperationDocument, ...definitions},
  durationUnits,
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
  const rules = coherence(durationUnits);
  for (const [name, more] of Object.entries(rules)) Object.assign(schema.$defs[name], more);
  return schema;
};
