/** Languages as pages name them. Pages are written in Node.js, where `Intl` is complete. */

/** `ltr` or `rtl`. */
export const directionOf = (code) => {
  const locale = new Intl.Locale(code);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** The name of a language in that language. */
export const nameOf = (code) => new Intl.DisplayNames(code, {type: 'language'}).of(code);
