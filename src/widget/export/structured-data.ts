/**
 * The facts of a widget as schema.org JSON-LD in the page, for machines that read pages. Loaded with
 * the first widget that has the attribute `structured-data`.
 */
import {html, type render} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure, LocalizedText} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {withMessages} from '../../language/messages.js';
import * as words from '../../language/words.js';
import {currencyOf, numberOf, unitOf} from '../figure/figure-data.js';
import {figureString, periodText} from '../figure/figure-text.js';
import {pair} from '../pair.js';
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
  // Nothing is said by an empty list or text.
  const content = JSON.stringify(
    {'@context': 'https://schema.org', ...data},
    (_, value: unknown) =>
      value === '' || (Array.isArray(value) && !value.length) ? undefined : value,
  );
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

/** What is known about the document as a whole, and about where its facts come from. */
function documentNode({source, licence}: BundledDocument, language: Language): object {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const {title, publisher, url, asOf, licence: ofFacts, note} = source;
  const from = words.sourceOf(pair(text(publisher), text(title)));
  return {
    description: [from, text(note)].filter(Boolean).join(' · '),
    inLanguage: language.code,
    license: licenceNode(licence),
    // ISO 8601, which a document need not have.
    temporalCoverage: asOf && /^\d{4}(-\d\d){0,2}$/.test(asOf) ? asOf : undefined,
    isBasedOn: {
      '@type': 'WebPage',
      name: text(title),
      url,
      license: licenceNode(ofFacts),
      publisher: {'@type': 'Organization', name: text(publisher)},
    },
  };
}

/** A licence by its URL where it has one, else by its name. */
function licenceNode(licence: string | undefined): string | JsonLd | undefined {
  if (!licence || /^https?:/.test(licence)) return licence;
  return /^[\w.+-]+$/.test(licence)
    ? `https://spdx.org/licenses/${licence}.html`
    : {'@type': 'CreativeWork', name: licence};
}

const BOUNDS: {readonly [qualifier: string]: string} = {
  eq: 'value',
  gt: 'minValue',
  gte: 'minValue',
  lt: 'maxValue',
  lte: 'maxValue',
};

/**
 * A figure as a property with its value: a number where it is exact or a bound, else words, as for
 * `around 55,000`. A rank is a position, not a quantity.
 */
export function figureNode(figure: BundledFigure, language: Language): JsonLd {
  const {id, qualifier, label, measure, condition, denominator, note, period} = figure;
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const value = figureString(figure, language);
  const number = numberOf(figure);
  const property = measure === 'rank' || number === null ? undefined : BOUNDS[qualifier];
  const time = periodText(period, language);
  const details = [condition, time, note].map((detail) => text(detail)).filter(Boolean);
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name: text(label),
    description: [`${value} ${text(label)}`, ...details].join(' · '),
    ...(property
      ? {
          [property]: number,
          unitText: unitOf(figure, language) || currencyOf(figure),
          // Of UN/CEFACT, the one unit whose code every reader of such data knows.
          unitCode: measure === 'share' ? 'P1' : undefined,
        }
      : {value}),
    valueReference: [
      referenceNode(words.period(), time),
      referenceNode(words.shareOf(), text(denominator)),
    ].filter(Boolean),
  };
}

const referenceNode = (name: string, value: string): JsonLd | undefined =>
  value ? {'@type': 'PropertyValue', name, value} : undefined;

/** The graph of a widget. */
export const jsonLdOf = <T, View extends ListRendering<T>>(
  {graph}: Exports<T, View>,
  view: View,
): JsonLd =>
  withMessages(view.language.code, () => ({
    name: view.title,
    ...documentNode(view.document, view.language),
    ...graph(view.all.slice(0, MAX_ITEMS), view, {figureNode}),
  }));
