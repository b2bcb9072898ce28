/** The offices as lists, one for each region: what both layouts have in common. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import {safeUrl} from '../../documents/safe-url.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {heading} from '../../widget/headings.js';
import {localized} from '../../widget/localized.js';
import type {Rendering} from '../../widget/widget-element.js';
import {cityText, countryText} from './office-text.js';
import {byRegion, regionName} from './regions.js';
import type {TimesOf} from './times.js';

function city({city: name, url}: Office, language: Language): unknown {
  const href = url && safeUrl(url);
  const text = localized(name, language);
  return href ? html`<a href=${href}>${text}</a>` : text;
}

function country(office: Office, language: Language): unknown {
  const text = countryText(office, language);
  // Singapore is in Singapore, which nobody needs to be told.
  const same = pickText(text, language.code).text === cityText(office, language);
  return text && !same ? html`<span part="country">${localized(text, language)}</span>` : nothing;
}

/** Draws `offices` region by region; `asGiven` where their order is to be kept. */
export function list(
  offices: readonly Office[],
  {language, level}: Rendering,
  times: TimesOf,
  asGiven: boolean,
): TemplateResult {
  const regions = byRegion(offices, asGiven);
  return html`<div part="regions">
      ${regions.map(
        ([region, members]) =>
          html`<div part="region">
            ${
              region || regions.length > 1
                ? heading(level, 'region-heading', regionName(region))
                : nothing
            }
            <ul part="offices" role="list">
              ${members.map(
                (office) =>
                  html`<li part="office">
                    <span part="city">${city(office, language)}</span>
                    ${country(office, language)} ${times(office)}
                    ${
                      office.note
                        ? html`<span part="note">${localized(office.note, language)}</span>`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>
          </div>`,
      )}
    </div>
    ${
      offices.some(({timeZone}) => timeZone)
        ? html`<p part="note">
            ${msg('Local time and difference to your clock.', {id: 'offices.times'})}
          </p>`
        : nothing
    }`;
}
