/**
 * The attributes of each widget by tag, for placeholders that are read before their widget loads.
 * Empty in `src`: the build fills it from the classes.
 */
export const attributes: {readonly [tag: string]: readonly string[]} = {};
