/**
 * The facts of a widget as schema.org JSON-LD in the page, for machines that read pages. Loaded with
 * the first widget that has the attribute `structured-data`.
 */
import {html, type render} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {Figure, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {withMessages} from '../../language/messages.js';
import {figureString} from '../figure/figure-text.js';
import type {ListRendering} from '../rendering.js';
import {MAX_ITEMS, type Exports, type JsonLd} from './exports.js';

/**
 * A browser looks at every script that comes into a page, at data as well, and under Trusted Types
 * it takes only texts that a policy let through. It never looks at those that a template made.
 * The end of the template closes it: a closing tag would end a script that a page holds inline.
 */
// eslint-disable-next-line lit/no-invalid-html
const SCRIPT = html`<script type="application/ld+json">{}`;

/** The script of each widget that has one. */
const written = new WeakMap<Node, Element>();

let losses: MutationObserver | undefined;

const SELECTOR = ':scope > script[type="application/ld+json"]';

/**
 * Puts the script back that a morph has taken away, since the page from the server has none. A copy
 * in its place will do: Turbo copies every script of a frame.
 */
function watchForLoss(host: Element): void {
  losses ??= new MutationObserver((records) => {
    for (const target of records.map(({target}) => target as Element)) {
      const script = written.get(target);
      if (script && !target.querySelector(SELECTOR)) target.append(script);
    }
  });
  losses.observe(host, {childList: true});
}

/**
 * Puts `data` as a script of data into the light DOM of `host`, once; `undefined` removes it.
 * `draw`: that of the copy of Lit that the widget uses.
 */
export function writeJsonLd(host: Element, data: JsonLd | undefined, draw: typeof render): void {
  const present = host.querySelector(SELECTOR);
  if (!data) {
    written.delete(host);
    present?.remove();
    return;
  }
  const content = JSON.stringify({'@context': 'https://schema.org', ...data});
  watchForLoss(host);
  if (present?.textContent === content) {
    written.set(host, present);
    return;
  }
  const made = new DocumentFragment();
  draw(SCRIPT, made);
  const script = made.querySelector('script')!;
  // Through the node: under Trusted Types all other ways to put text into a script are closed.
  (script.firstChild as Text).data = content;
  written.set(host, script);
  if (present) present.replaceWith(script);
  else host.append(script);
}

/** What is known about where the facts come from. */
function sourceNode(source: Source, language: Language): object {
  return {
    inLanguage: language.code,
    isBasedOn: source.url,
    license: source.licence,
    temporalCoverage: source.asOf ?? undefined,
    creator: {'@type': 'Organization', name: pickText(source.publisher, language).text},
  };
}

/** A figure as a property with its value: a lower bound where the source says "over". */
export function figureNode(figure: Figure, language: Language): JsonLd {
  const description = figureString(figure, language);
  const {id, value, qualifier, label, measure} = figure;
  const bounds: {readonly [qualifier: string]: string} = {
    gt: 'minValue',
    gte: 'minValue',
    lt: 'maxValue',
    lte: 'maxValue',
  };
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name: pickText(label, language).text,
    description,
    value:
      value === null
        ? description
        : {
            '@type': 'QuantitativeValue',
            [bounds[qualifier] ?? 'value']: measure === 'share' ? value * 100 : value,
            ...(measure === 'share' ? {unitText: '%', unitCode: 'P1'} : {unitText: figure.unit}),
          },
  };
}

/** The graph of a widget. */
export const jsonLdOf = <T, View extends ListRendering<T>>(
  {graph}: Exports<T, View>,
  view: View,
): JsonLd =>
  withMessages(view.language.code, () => ({
    name: view.title,
    ...sourceNode(view.document.source, view.language),
    ...graph(view.all.slice(0, MAX_ITEMS), view, {figureNode}),
  }));
