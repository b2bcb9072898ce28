/** The calls of `msg` in a module or a bundle, with the IDs of their messages. */
import {walk} from 'estree-walker';

const keyOf = ({key, computed}) => (key && !computed ? (key.value ?? key.name) : undefined);

/** In a chunk, `msg` may be a member of the chunk that has it. */
const isMsgCall = ({type, callee}) =>
  type === 'CallExpression' && /^msg(\$\d+)?$/.test(callee.name ?? callee.property?.name);

const staticText = ({type, value, quasis}) => {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral' && quasis.length === 1) return quasis[0].value.cooked;
  return undefined;
};

/** `fail` is called with a message if an ID is not a literal. */
export function messageCalls(program, code, fail) {
  const calls = [];
  walk(program, {
    enter(node) {
      if (!isMsgCall(node)) return;
      const options = node.arguments[1];
      const property = options?.properties?.find((each) => keyOf(each) === 'id');
      const id = property && staticText(property.value);
      if (id === undefined) {
        fail(`The ID of a msg() call is not a literal: ${code.slice(node.start, node.end)}`);
      }
      calls.push({options, id});
    },
  });
  return calls;
}
