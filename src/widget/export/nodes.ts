/** Documents and figures as nodes of schema.org. Pure, no DOM. */
import {str} from '@lit/localize';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure, LocalizedText} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {currencyOf, numberOf, unitOf} from '../figure/figure-data.js';
import {figureString, periodText} from '../figure/figure-text.js';
import {pair} from '../pair.js';
import type {JsonLd} from './structured-data.js';

/** Nothing reads more items than this from a page, and every page would carry their weight. */
export const MAX_ITEMS = 1000;

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
