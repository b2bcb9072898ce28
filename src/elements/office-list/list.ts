/** Layout `list`: the offices in one list per region, or in a single list. */
import {html, nothing} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import {safeUrl} from '../../documents/safe-url.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {heading} from '../../widget/headings.js';
import {localized} from '../../widget/localized.js';
import {itemNote} from '../../widget/source-line.js';
import {cityText, countryText} from './office-names.js';
import {regionName} from './regions.js';
import type {OfficesLayout} from './view.js';

/** The city, as a link if the document gives a URL. */
export function cityLink({city: name, url}: Office, language: Language): unknown {
  const href = url && safeUrl(url);
  const text = localized(name, language);
  return href ? html`<a href=${href}>${text}</a>` : text;
}

function country(office: Office, language: Language): unknown {
  const text = countryText(office, language);
  // Do not repeat the name: Singapore, Singapore.
  const same = pickText(text, language).text === cityText(office, language);
  return text && !same
    ? html`<span class="country" part="country">${localized(text, language)}</span>`
    : nothing;
}

/** Renders the lists. With a map, entries highlight their marker and vice versa. */
export const list: OfficesLayout = ({
  lists,
  isByRegion,
  language,
  level,
  layout,
  times,
  pointing,
}) => {
  const isOnMap = layout === 'map';
  const entry = (office: Office) => {
    const {time, difference} = times(office);
    const name = isOnMap && pointing.current === office.id ? 'office current' : 'office';
    return html`<li
      class=${name}
      part=${name}
      data-office=${office.id}
      tabindex=${isOnMap ? -1 : nothing}
    >
      <span class="city" part="city">${cityLink(office, language)}</span
      >${country(office, language)}${time}${difference}${itemNote(office, language)}
    </li>`;
  };
  const headingOf = ([office]: readonly Office[]) => {
    const {region = ''} = office ?? {};
    return isByRegion && (region || lists.length > 1)
      ? heading(level, 'region-heading', regionName(region))
      : nothing;
  };
  return html`<div class="regions" part="regions">
    ${lists.map(
      (offices) =>
        html`<div class="region" part="region">
          ${headingOf(offices)}
          <ul class="offices" part="offices" role="list">
            ${offices.map(entry)}
          </ul>
        </div>`,
    )}
  </div>`;
};
