/** Reads valibot schemas below their wrappers and pipes. */
import type {Kind} from './sentences.js';

/** The properties read from any valibot schema. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: {readonly [key: string]: SchemaNode};
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly (SchemaNode | string)[];
  readonly getter?: (input: unknown) => SchemaNode;
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
  readonly pipe?: readonly Step[];
}

/** A schema or an action in a pipe. */
interface Step extends SchemaNode {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  readonly metadata?: {readonly decisive?: boolean; readonly kind?: Kind};
  readonly requirement?: unknown;
}

/** A schema without wrappers, and its steps, the outermost last. */
interface Unwrapped {
  readonly base: SchemaNode;
  readonly steps: readonly Step[];
  readonly nullable: boolean;
}

const unwrapped = new WeakMap<SchemaNode, Unwrapped>();

/** A schema without its wrappers, and the steps of its pipes. */
export function unwrap(schema: SchemaNode): Unwrapped {
  const known = unwrapped.get(schema);
  if (known) return known;
  let result: Unwrapped;
  if (schema.pipe) {
    const [first, ...rest] = schema.pipe;
    // The first step of a pipe is the schema itself.
    const inner = unwrap(first!);
    result = {...inner, steps: [...inner.steps, ...rest]};
  } else if (schema.type === 'optional') {
    result = unwrap(schema.wrapped!);
  } else if (schema.type === 'nullable') {
    result = {...unwrap(schema.wrapped!), nullable: true};
  } else if (schema.type === 'lazy') {
    result = unwrap(schema.getter!(undefined));
  } else {
    result = {base: schema, steps: [], nullable: false};
  }
  unwrapped.set(schema, result);
  return result;
}
