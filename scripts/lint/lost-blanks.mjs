/**
 * ESLint rule: no blank on its own beside an expression, in a place where it would be seen.
 *
 * Lit puts a comment at each expression. A text of blanks alone that has a comment beside it is seen,
 * but Chromium leaves it out of the accessibility tree: `<b>${acronym}</b> ${name}` is read as
 * "ERCEuropean Research Council". The blank belongs into a text with words, as `localizedBefore()`
 * puts it; where it is not needed, as between blocks, it does not belong into the template.
 */
import {parseFragment} from 'parse5';

/** Elements with lines of their own: blanks before and after them are not seen. */
const BLOCKS = new Set(
  (
    'article aside blockquote body button caption dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary svg table tbody td ' +
    'template tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is lines of text, or is likely to be. */
const LINES = new Set(
  'a b button caption dd dt h2 h3 h4 h5 h6 label legend p span summary td th'.split(' '),
);

/** The template as HTML, with a comment for each expression between tags. */
function htmlOf({quasis}) {
  return quasis.reduce((before, {value: {cooked}}, i) => {
    if (i === 0) return cooked;
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return `${before}${isInTag ? 'x' : `<!--${i - 1}-->`}${cooked}`;
  }, '');
}

const isBlock = ({nodeName}) => BLOCKS.has(nodeName);

/** What comes before or after `node`: a node, or a block around it, or nothing in the template. */
function beside(node, step) {
  for (let at = node; ; at = at.parentNode) {
    const siblings = at.parentNode.childNodes;
    const found = siblings[siblings.indexOf(at) + step];
    if (found) return found;
    if (isBlock(at.parentNode)) return at.parentNode;
    if (!at.parentNode.parentNode) return undefined;
  }
}

/** The texts in `node`. In a drawing, blanks are not seen. */
function* textsIn(node) {
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === '#text') yield child;
    else if (child.nodeName !== 'svg') yield* textsIn(child);
  }
}

/** The expressions beside which a blank is lost. */
function* lostBeside(template) {
  for (const text of textsIn(parseFragment(htmlOf(template)))) {
    if (text.value.trim()) continue;
    const sides = [beside(text, -1), beside(text, 1)];
    if (sides.some((side) => !side || isBlock(side))) continue;
    const marks = sides.filter(({nodeName}) => nodeName === '#comment');
    // Between two expressions anything may stand: in a `div`, these are blocks.
    if (marks.length === 2 && !LINES.has(text.parentNode.nodeName)) continue;
    if (marks.length > 0) yield template.expressions[Number(marks[0].data)];
  }
}

export const lostBlanks = {
  meta: {
    type: 'problem',
    docs: {description: 'no blank on its own beside an expression'},
    messages: {
      lost: 'The blank beside this expression is missing for screen readers: put it into a text with words, as `localizedBefore()` does, or leave it out.',
    },
    schema: [],
  },
  create: (context) => ({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || tag.name !== 'html') return;
      for (const node of new Set(lostBeside(quasi))) context.report({node, messageId: 'lost'});
    },
  }),
};
