/** Places, from the file beside the command: large, so it is read only for lists of places. */

/** Time zones and coordinates; `undefined` if the package is incomplete. */
export const loadPlaces = async () => {
  try {
    const {coordinatesOf, timeZoneAt} = await import(
      new URL('./places/places.js', import.meta.url).href
    );
    return {coordinatesOf, timeZoneAt};
  } catch {
    return undefined;
  }
};
