/**
 * Rollup plugin: removes the descriptions from the schemas of the document format. They are for
 * editors and documentation, and would be most of the size of the check.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const isCallOf = (node, name) =>
  node?.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.name === 'v' &&
  node.callee.property.name === name;

/** `include`: the modules with schemas, which import valibot as `v`. */
export const withoutDescriptions = ({
  include = /[\\/]src[\\/]documents[\\/]check[\\/][^\\/]+\.[jt]s$/,
} = {}) => ({
  name: 'without-descriptions',

  transform(code, id) {
    if (!include.test(id) || !code.includes('v.description(')) return null;
    const output = new MagicString(code);
    walk(this.parse(code), {
      enter: (node) => {
        if (!isCallOf(node, 'pipe')) return;
        const [schema, ...actions] = node.arguments;
        const kept = actions.filter((action) => !isCallOf(action, 'description'));
        if (kept.length === actions.length) return;
        let end = schema.end;
        for (const action of actions) {
          if (!kept.includes(action)) output.remove(end, action.end);
          end = action.end;
        }
        if (kept.length > 0) return;
        // A pipe with only a schema is equivalent to the schema.
        output.remove(node.start, schema.start);
        output.remove(end, node.end);
      },
    });
    return {code: output.toString(), map: output.generateMap({hires: true})};
  },
});
