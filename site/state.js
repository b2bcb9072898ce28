/** The visitor's settings in the URL of the page: they can be shared, and nothing is stored. */

/** The value of the parameter `name` if `isKnown` accepts it, else `fallback`. */
export function read(name, isKnown, fallback) {
  const value = new URL(location.href).searchParams.get(name);
  return value !== null && isKnown(value) ? value : fallback;
}

/** Writes the parameter `name`; defaults are left out of the URL. */
export function write(name, value, fallback) {
  const url = new URL(location.href);
  if (value === fallback) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}
