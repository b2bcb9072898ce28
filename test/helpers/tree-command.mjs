/**
 * The accessibility tree of Chromium with every blank in it, for tests in browsers, as the server
 * command `tree`. `a11ySnapshot` joins the texts of a name and drops the nodes of texts, so that a
 * lost blank cannot be seen there.
 */

/** Properties of a node that say in which state it is, or which level it has. */
const STATES = [
  'level',
  'expanded',
  'checked',
  'pressed',
  'selected',
  'disabled',
  'focusable',
  'live',
];

/** The text nodes of the page in document order, shadow roots before children, by their IDs. */
function textNodes(root) {
  const numbers = new Map();
  const visit = ({nodeType, backendNodeId, shadowRoots = [], children = [], contentDocument}) => {
    if (nodeType === 3) numbers.set(backendNodeId, numbers.size);
    if (contentDocument) return;
    for (const shadow of shadowRoots) if (shadow.shadowRootType !== 'user-agent') visit(shadow);
    for (const child of children) visit(child);
  };
  visit(root);
  return numbers;
}

/** The tree below `node`; nodes that assistive technology does not get are replaced by their own. */
function nodesOf(node, byId, numbers) {
  const {ignored, role, name, description, value, properties = [], backendDOMNodeId} = node;
  const kind = role?.value;
  // What it has is that of its text.
  if (kind === 'InlineTextBox') return [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? nodesOf(child, byId, numbers) : [];
  });
  if (ignored || kind === 'none' || kind === 'generic') return children;
  const states = Object.fromEntries(
    properties
      .filter(({name: state}) => STATES.includes(state))
      .map(({name: state, value: {value: now}}) => [state, now]),
  );
  return [
    {
      role: kind,
      name: name?.value ?? '',
      description: description?.value ?? '',
      value: value?.value,
      states,
      text: numbers.get(backendDOMNodeId),
      children,
    },
  ];
}

async function treeOf(page) {
  const client = await page.createCDPSession();
  try {
    // Also blank ones: the page numbers its own in the same way.
    await client.send('DOM.enable', {includeWhitespace: 'all'});
    const [{root}, {nodes}] = await Promise.all([
      client.send('DOM.getDocument', {depth: -1, pierce: true}),
      client.send('Accessibility.getFullAXTree'),
    ]);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodesOf(nodes[0], byId, textNodes(root));
  } finally {
    await client.detach();
  }
}

export const tree = () => ({
  name: 'tree',
  executeCommand: ({command, session}) =>
    command === 'tree' ? treeOf(session.browser.getPage(session.id)) : undefined,
});
