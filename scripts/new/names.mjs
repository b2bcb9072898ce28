/** Names that follow from a tag. */

/** `partner-list` is `PartnerList`. */
export const pascal = (tag) =>
  tag
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');

/** `partner-list` is `partnerList`. */
export const camel = (tag) => pascal(tag)[0].toLowerCase() + pascal(tag).slice(1);
