/**
 * The attributes of each widget, by its tag, for placeholders that are read before their widget has
 * come. `src` has none: the build takes them from the classes.
 */
export const attributes: {readonly [tag: string]: readonly string[]} = {};
