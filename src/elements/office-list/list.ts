/** The offices as lists, one for each region or one of all. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import {safeUrl} from '../../documents/safe-url.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {heading} from '../../widget/headings.js';
import {localized} from '../../widget/localized.js';
import {itemNote} from '../../widget/source-line.js';
import type {Rendering} from '../../widget/widget-element.js';
import {cityText, countryText} from './office-names.js';
import type {Pointing} from './pointing.js';
import type {TimesOf} from './times.js';

/** The city, a link where the document has an address for it. */
export function cityLink({city: name, url}: Office, language: Language): unknown {
  const href = url && safeUrl(url);
  const text = localized(name, language);
  return href ? html`<a href=${href}>${text}</a>` : text;
}

function country(office: Office, language: Language): unknown {
  const text = countryText(office, language);
  // Singapore is in Singapore, which nobody needs to be told.
  const same = pickText(text, language).text === cityText(office, language);
  return text && !same ? html`<span part="country">${localized(text, language)}</span>` : nothing;
}

/** Offices under a heading; under none where it is undefined. */
export type Group = readonly [heading: string | undefined, offices: readonly Office[]];

/**
 * Draws groups of offices. With `pointing`, entries show and can be shown which office is pointed
 * at.
 */
export function list(
  groups: readonly Group[],
  {language, level}: Rendering,
  times: TimesOf,
  pointing: Pointing | undefined,
): TemplateResult {
  const entry = (office: Office) => {
    const {time, difference} = times(office);
    return html`<li
      part=${pointing?.current === office.id ? 'office current' : 'office'}
      data-office=${office.id}
      tabindex=${pointing ? -1 : nothing}
    >
      <span part="city">${cityLink(office, language)}</span>
      ${country(office, language)} ${time} ${difference} ${itemNote(office, language)}
    </li>`;
  };
  return html`<div part="regions">
    ${groups.map(
      ([text, offices]) =>
        html`<div part="region">
          ${text ? heading(level, 'region-heading', text) : nothing}
          <ul part="offices" role="list">
            ${offices.map(entry)}
          </ul>
        </div>`,
    )}
  </div>`;
}
