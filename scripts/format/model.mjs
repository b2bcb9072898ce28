/**
 * The format as plain data, derived from the schemas: each name with its type, meaning, and whether
 * it is required. The source of types and documentation.
 */

/** A schema without its pipe, and the actions of the pipe. */
const open = (schema) => {
  if (!schema.pipe) return {base: schema, actions: []};
  const [first, ...rest] = schema.pipe;
  const {base, actions} = open(first);
  return {base, actions: [...actions, ...rest]};
};

/** The last of several wins: the description of a property is more specific than that of its type. */
const descriptionOf = (schema) =>
  schema.type === 'optional'
    ? descriptionOf(schema.wrapped)
    : open(schema).actions.findLast(({type}) => type === 'description')?.description;

const metadataOf = (schema) =>
  Object.assign(
    {},
    ...open(schema)
      .actions.filter(({type}) => type === 'metadata')
      .map(({metadata}) => metadata),
  );

/** The name of a schema's definition, even if a pipe extends it. */
const nameOf = (schema, names) => {
  if (names.has(schema)) return names.get(schema);
  return schema.pipe ? nameOf(schema.pipe[0], names) : undefined;
};

const typeOf = (schema, names) => {
  const name = nameOf(schema, names);
  if (name) return {kind: 'reference', name};
  if (schema.type === 'lazy') return typeOf(schema.getter(), names);
  const {base} = open(schema);
  switch (base.type) {
    case 'string': {
      const {known} = metadataOf(schema);
      return known ? {kind: 'open', words: known} : {kind: 'string', is: metadataOf(schema).kind};
    }
    case 'number':
      return {kind: 'number', is: metadataOf(schema).kind};
    case 'boolean':
      return {kind: 'boolean'};
    case 'literal':
      return {kind: 'literal', value: base.literal};
    case 'picklist':
      return {kind: 'words', words: base.options};
    case 'nullable':
      return {kind: 'nullable', of: typeOf(base.wrapped, names)};
    case 'array':
      return {kind: 'list', of: typeOf(base.item, names)};
    case 'record':
      return {
        kind: 'map',
        of: typeOf(base.value, names),
        key: metadataOf(base.key).kind === 'id' ? 'id' : 'tag',
      };
    case 'union':
      return {kind: 'either', of: base.options.map((option) => typeOf(option, names))};
    case 'strict_object':
      return {kind: 'object', fields: fieldsOf(base, names)};
    default:
      throw new Error(`The description of the format knows no ${base.type}.`);
  }
};

const fieldsOf = ({entries}, names) =>
  Object.entries(entries).map(([name, entry]) => {
    const optional = entry.type === 'optional';
    const schema = optional ? entry.wrapped : entry;
    const description = descriptionOf(schema);
    if (!description) throw new Error(`"${name}" has no description.`);
    return {
      name,
      optional,
      decisive: !optional || metadataOf(schema).decisive === true,
      type: typeOf(schema, names),
      description,
    };
  });

/** Every definition: `{name, description, type}`, in their order. */
export const describe = (definitions) => {
  const names = new Map(Object.entries(definitions).map(([name, schema]) => [schema, name]));
  return Object.entries(definitions).map(([name, schema]) => {
    const others = new Map([...names].filter(([, other]) => other !== name));
    const recursive = new Map(names);
    const {base} = open(schema);
    const type =
      base.type === 'strict_object'
        ? {kind: 'object', fields: fieldsOf(base, recursive)}
        : typeOf(schema, others);
    return {name, description: descriptionOf(schema), type};
  });
};
