/** The facts of a widget as schema.org JSON-LD in the page, for machines that read pages. */
import {str} from '@lit/localize';
import {html, render} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure, LocalizedText} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {currencyOf, numberOf, unitOf} from '../figure/figure-data.js';
import {figureString, periodText} from '../figure/figure-text.js';
import {pair} from '../pair.js';

/** Nothing reads more items than this from a page, and every page would carry their weight. */
export const MAX_ITEMS = 1000;

/** A node of a JSON-LD graph. */
export interface JsonLd {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

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

/** Puts `data` as a script of data into the light DOM of `host`, once; `undefined` takes it away. */
export function writeJsonLd(host: Element, data: JsonLd | undefined): void {
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
  render(SCRIPT, made);
  const script = made.querySelector('script')!;
  // Through the node: under Trusted Types all other ways to put text into a script are closed.
  (script.firstChild as Text).data = content;
  written.set(host, script);
  if (present) present.replaceWith(script);
  else host.append(script);
}

/** What is known about the document as a whole, and about where its facts come from. */
export function documentNode({source, licence}: BundledDocument, language: Language): object {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const {title, publisher, url, asOf, licence: ofFacts, note} = source;
  const from = msg(str`Source: ${pair(text(publisher), text(title))}`, {id: 'source'});
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
  const words = figureString(figure, language);
  const number = numberOf(figure);
  const property = measure === 'rank' || number === null ? undefined : BOUNDS[qualifier];
  const time = periodText(period, language);
  const details = [condition, time, note].map((detail) => text(detail)).filter(Boolean);
  return {
    '@type': 'PropertyValue',
    propertyID: id,
    name: text(label),
    description: [`${words} ${text(label)}`, ...details].join(' · '),
    ...(property
      ? {
          [property]: number,
          unitText: unitOf(figure, language) || currencyOf(figure),
          // Of UN/CEFACT, the one unit whose code every reader of such data knows.
          unitCode: measure === 'share' ? 'P1' : undefined,
        }
      : {value: words}),
    valueReference: [
      referenceNode(msg('Period', {id: 'rows.period'}), time),
      referenceNode(msg('Share of', {id: 'rows.denominator'}), text(denominator)),
    ].filter(Boolean),
  };
}

const referenceNode = (name: string, value: string): JsonLd | undefined =>
  value ? {'@type': 'PropertyValue', name, value} : undefined;
