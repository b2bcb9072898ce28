/** The address of a document as an editor has written it. Pure, no DOM. */
import {parseUrl} from '../../url.js';
import {OTHER_ORIGIN} from '../other-origin.js';
import {DocumentFailure} from './problems.js';

const EXPECTED = 'the http or https address of a JSON file';

/** What to do where browsers load nothing from. */
const advice = (url: URL | undefined, base: string): string => {
  if (url?.protocol === OTHER_ORIGIN) {
    return 'Links and frame pages show documents of their own server only: use a tag or a placeholder.';
  }
  if (url?.protocol === 'file:' && base.startsWith('file:')) {
    return (
      'Browsers load no documents from the disk: put the document into the tag, in ' +
      '<script type="application/json">, or open the page through a web server.'
    );
  }
  if (url?.username || url?.password) return 'Leave out the name and the password.';
  return 'Correct the attribute src.';
};

/** The absolute address. Throws a `DocumentFailure` where documents are not loaded from. */
export function documentAddress(src: string, base: string): string {
  // Blanks and quotes as editors leave them around a value.
  const written = src.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '');
  const url = parseUrl(written, base);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
    // One answer serves all fragments.
    url.hash = '';
    return url.href;
  }
  throw new DocumentFailure(
    'address-refused',
    `src="${src}"`,
    url?.href ?? written,
    EXPECTED,
    advice(url, base),
  );
}

const HASH = /^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\?\S*)?$/;

/**
 * The hashes of `integrity` that browsers understand. Where there are none they would check
 * nothing, so that is a failure too.
 */
export function documentIntegrity(integrity: string, address: string): string {
  const hashes = integrity.split(/[\s"'“”„«»‘’]+/).filter(Boolean);
  const known = hashes.filter((hash) => HASH.test(hash));
  if (known.length || !hashes.length) return known.join(' ');
  throw new DocumentFailure(
    'integrity',
    address,
    `integrity="${integrity}"`,
    'a hash such as sha384-…',
    'Correct the attribute integrity, or leave it out.',
  );
}
