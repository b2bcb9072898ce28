/** oEmbed responses: https://oembed.com/ */
import {oEmbedPathOf, pathOf, picturePathOf, urlOf} from './paths.mjs';

/** Size of a frame until its page has reported its height, in CSS pixels. */
const FRAME = {width: 720, height: 480};

const thumbnailOf = (tag, layout, {base, pictures}) => {
  const path = picturePathOf(tag, layout);
  const size = pictures?.[path];
  return size
    ? {
        thumbnail_url: urlOf(path, base),
        thumbnail_width: size.width,
        thumbnail_height: size.height,
      }
    : {};
};

/**
 * WordPress shows the quotation until the frame reports its height, and loads its listening script
 * only if there is a quotation. It drops `hidden`, which makes others show only the frame.
 */
const responseOf = (tag, {code, layout, shown, title, heading}, site) => {
  const url = urlOf(pathOf(tag, code) + (layout ? `?layout=${layout}` : ''), site.base);
  const {width, height} = FRAME;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'cooperation-widgets',
    provider_url: site.base.href,
    cache_age: 86_400,
    width,
    height,
    html: [
      `<blockquote class="wp-embedded-content" hidden><a href="${url}">${heading}</a></blockquote>`,
      `<iframe src="${url}" title="${heading}" width="${width}" height="${height}" allow="clipboard-write" loading="lazy"></iframe>`,
    ].join(''),
    ...thumbnailOf(tag, shown, site),
  };
};

/**
 * The responses of a widget, by path: one without a language, one for each language, and one for each
 * layout in each language. `facts`: by code; `site`: `base`, and the sizes of `pictures` by path.
 */
export const oEmbedResponses = (tag, {facts, fallback, layouts, site}) => {
  const [first] = layouts;
  const [whole] = facts.get(fallback).sections;
  const combinations = [
    {...whole, shown: first},
    ...[...facts].flatMap(([code, {sections}]) => [
      {...sections[0], code, shown: first},
      ...layouts.map((layout) => ({...sections[0], code, layout, shown: layout})),
    ]),
  ];
  return combinations.map((each) => [
    oEmbedPathOf(tag, each.code, each.layout),
    `${JSON.stringify(responseOf(tag, each, site), undefined, 2)}\n`,
  ]);
};
