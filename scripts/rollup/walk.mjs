/** Visits every node of an ESTree syntax tree, parents before children. */
export const walk = (node, visit) => {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) {
      if (typeof child?.type === 'string') walk(child, visit);
    }
  }
};
