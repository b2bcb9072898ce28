/** Making elements. */

/**
 * An element with properties and children. `className`, `id`, `type` and the like are set as
 * properties; what has a hyphen, as attributes.
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
