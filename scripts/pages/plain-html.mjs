/**
 * Writes what a layout draws as plain HTML, for pages that must be readable without a script. It
 * knows the templates that layouts use: text, attributes, nested templates, lists. Parts become
 * classes; listeners, pictures and what only a script can fill are left out.
 */

const escapeHtml = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign],
  );

const isTemplate = (value) => typeof value === 'object' && value !== null && '_$litType$' in value;

/** `nothing`, `noChange`, `undefined` and `null` show nothing. */
const isEmpty = (value) => value === undefined || value === null || typeof value === 'symbol';

const content = (value) => {
  if (isEmpty(value)) return '';
  if (isTemplate(value)) return template(value);
  if (typeof value !== 'object') return escapeHtml(String(value));
  if (Symbol.iterator in value) return [...value].map(content).join('');
  throw new Error(
    `Plain HTML knows no way to write this value of a template: ${JSON.stringify(value)}.`,
  );
};

/** The end of a tag that is still open, where the next value is that of an attribute. */
const BINDING = /\s([@.?]?)([\w-]+)=(["']?)$/;

const template = ({strings, values}) => {
  let html = strings[0];
  values.forEach((value, i) => {
    const next = strings[i + 1];
    const inTag = html.lastIndexOf('<') > html.lastIndexOf('>');
    const [binding, kind, name, quote] = (inTag && BINDING.exec(html)) || [];
    if (!inTag) {
      html += content(value) + next;
    } else if (binding === undefined || (quote && !next.startsWith(quote))) {
      // One of several pieces of an attribute: part="body ${layout}".
      html += escapeHtml(isEmpty(value) ? '' : String(value)) + next;
    } else {
      const before = html.slice(0, -binding.length);
      const after = quote ? next.slice(1) : next;
      const isLeftOut = kind === '@' || kind === '.' || isEmpty(value) || (kind === '?' && !value);
      const written = kind === '?' ? '' : escapeHtml(String(value));
      html = isLeftOut ? before + after : `${before} ${name}="${written}"${after}`;
    }
  });
  return html;
};

/** The HTML of what a layout returns. */
export const plainHtml = (drawn) =>
  content(drawn)
    .replace(/<!--.*?-->|<svg\b.*?<\/svg>|<\/?slot\b[^>]*>/gs, '')
    // Closed, it would keep its facts to itself.
    .replace(/<details\b(?![^>]*\sopen\b)/g, '<details open')
    .replace(/<\/?[a-z][^>]*>/g, (tag) =>
      tag
        .replace(/\s(data-[\w-]+|role)="[^"]*"/g, '')
        .replace(/\spart="/g, ' class="')
        .replace(/\s+/g, ' ')
        .replace(/ (?=>$)/, ''),
    )
    // Only what HTML itself folds: the spaces of a language are part of its text.
    .replace(/[ \t\n]+/g, ' ')
    .trim();
