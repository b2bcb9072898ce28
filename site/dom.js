/** Creates elements. */

/**
 * An element with properties and children. Names with a hyphen are set as attributes, others as
 * properties.
 */
export function create(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-')) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}
