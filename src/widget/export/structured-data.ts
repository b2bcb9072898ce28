/**
 * Adds a widget's facts to the page as schema.org JSON-LD, for machines that read pages. Loaded
 * with the first widget that has the attribute `structured-data`.
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
 * Created by a template because Trusted Types restrict the text of every inserted script, even of
 * data, unless a template created it. The template has no closing tag, which would end an inline
 * script that contains this code.
 */
// eslint-disable-next-line lit/no-invalid-html
const SCRIPT = html`<script type="application/ld+json">{}`;

/** The script of each widget that has one. */
const written = new WeakMap<Node, Element>();

let losses: MutationObserver | undefined;

const SELECTOR = ':scope > script[type="application/ld+json"]';

/**
 * Restores the script after DOM morphing removed it, since the server's page does not contain it. A
 * copy in its place is kept: Turbo clones all scripts in a frame.
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
 * Writes `data` to a single JSON-LD script in the light DOM of `host`; `undefined` removes the
 * script. `draw` is `render` from the widget's copy of Lit.
 */
export function writeJsonLd(host: Element, data: JsonLd | undefined, draw: typeof render): void {
  const present = host.querySelector(SELECTOR);
  if (!data) {
    written.delete(host);
    present?.remove();
    return;
  }
  // Omit empty lists and texts.
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
  // Trusted Types block all other ways to set a script's text.
  (script.firstChild as Text).data = content;
  written.set(host, script);
  if (present) present.replaceWith(script);
  else host.append(script);
}

/** Describes the document as a whole, and the source of its facts. */
function documentNode({source, licence}: BundledDocument, language: Language): object {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const {title, publisher, url, asOf, licence: ofFacts, note} = source;
  const from = words.sourceOf(pair(text(publisher), text(title)));
  return {
    description: [from, text(note)].filter(Boolean).join(' · '),
    inLanguage: language.code,
    license: licenceNode(licence),
    // Only ISO 8601 dates, which documents need not use.
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

/** A licence: its URL if it has one, else its name. */
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
 * A figure as a property with its value: a number if it is exact or a bound, else words such as
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
          // The UN/CEFACT code for per cent, the only unit that all consumers understand.
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
