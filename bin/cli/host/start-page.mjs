/** index.html of a kit: what to paste, and where to look. */

const BYTE_ORDER_MARK = '\ufeff';

/** The pages that a folder may have. */
const PAGES = {
  'site/studio/': 'The studio: choose a widget, and copy its embed code',
  'site/': 'The gallery: one widget in four looks, and pictures of all',
};

const link = (href, text) => `<li><a href="${href}">${text}</a></li>`;

const widgetRow = ([tag, title], codes) => {
  const pages = codes.map(
    (code) => `<a href="embed/${tag}/${code}/" hreflang="${code}">${code}</a>`,
  );
  return `<li><a href="embed/${tag}/">${title}</a> <code>${tag}</code><br>${pages.join(' ')}</li>`;
};

/** The most asked for, if it is there. */
const firstOf = (titles) => (titles.has('key-figures') ? 'key-figures' : [...titles.keys()][0]);

/** The address is that of the page, also where `base` is unknown or wrong: scripts fill it in. */
export const startPage = ({version, titles, codes, pages}) => `${BYTE_ORDER_MARK}<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>cooperation-widgets ${version}</title>
<link rel="stylesheet" href="site/check/check.css">
<script type="module" src="site/check/address.js"></script>
</head>
<body>
<main>
<h1>cooperation-widgets ${version}</h1>
<p>Once, in the head of your pages:</p>
<pre><code>&lt;script async src="<span data-address="embed.js">embed.js</span>"&gt;&lt;/script&gt;</code></pre>
<p>Then, on a line of its own in any page, the address of a widget:</p>
<pre><code data-address="embed/${firstOf(titles)}/">embed/${firstOf(titles)}/</code></pre>
<h2>Look</h2>
<ul>
${link('site/check/', 'Check this server: what is missing, header by header')}
${pages.map((name) => link(name, PAGES[name])).join('\n')}
</ul>
<h2>The widgets</h2>
<ul>
${[...titles].map((row) => widgetRow(row, codes)).join('\n')}
</ul>
</main>
</body>
</html>
`;
