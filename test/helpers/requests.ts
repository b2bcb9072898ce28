/** Addresses of the server of the tests, as `answers.mjs` understands them. */

/** The address of an answer; `key` counts its requests. */
export const address = (kinds: string, query: {readonly [name: string]: string}): string =>
  new URL(`/test/answers/${kinds}?${new URLSearchParams(query).toString()}`, location.origin).href;

/** The same server as another origin. */
export const elsewhere = (href: string): string => href.replace('//localhost', '//127.0.0.1');

/** How often the server was asked with a key, and how often the page gave up waiting. */
export async function countOf(key: string): Promise<{asked: number; left: number}> {
  const response = await fetch(`/test/answers/count?key=${key}`, {cache: 'no-store'});
  return (await response.json()) as {asked: number; left: number};
}
