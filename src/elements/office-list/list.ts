/** Layout `list`: the offices in one list per region, or in a single list. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import {safeUrl} from '../../documents/safe-url.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {heading} from '../../widget/headings.js';
import {localized} from '../../widget/localized.js';
import {itemNote} from '../../widget/source-line.js';
import {cityText, countryText} from './office-names.js';
import {regionName} from './regions.js';
import type {TimesOf} from './times.js';
import type {OfficesLayout, OfficesView} from './view.js';

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
    ? html` <span class="country" part="country">${localized(text, language)}</span>`
    : nothing;
}

/**
 * Most entries use a template without a link, a note or foreign words, each of which would cost nodes
 * and objects of its own. The blank after the city is for pages without styles.
 */
function entry(office: Office, language: Language, times: TimesOf): TemplateResult {
  const {id, city: name, url, note, source} = office;
  const {both} = times(office);
  const city = pickText(name, language);
  const land = pickText(countryText(office, language), language);
  if (url || note || source || city.lang || land.lang || !land.text || land.text === city.text) {
    return html`<li class="office" part="office" data-office=${id}>
      <span class="city" part="city">${cityLink(office, language)}</span
      >${country(office, language)}${both}${itemNote(office, language)}
    </li>`;
  }
  return html`<li class="office" part="office" data-office=${id}>
    <span class="city" part="city" .textContent=${`${city.text} `}></span
    ><span class="country" part="country" .textContent=${land.text}></span>${both}
  </li>`;
}

/** An entry that highlights its marker, and can be focused from it. */
function entryOnMap(office: Office, {language, times, pointing}: OfficesView): TemplateResult {
  const {time, difference} = times(office);
  const name = pointing.current === office.id ? 'office current' : 'office';
  return html`<li class=${name} part=${name} data-office=${office.id} tabindex="-1">
    <span class="city" part="city">${cityLink(office, language)}</span
    >${country(office, language)}${time}${difference}${itemNote(office, language)}
  </li>`;
}

/** Renders the lists. With a map, entries highlight their marker and vice versa. */
export const list: OfficesLayout = (view: OfficesView) => {
  const {lists, isByRegion, language, level, layout, times} = view;
  const render =
    layout === 'map'
      ? (office: Office) => entryOnMap(office, view)
      : (office: Office) => entry(office, language, times);
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
            ${offices.map(render)}
          </ul>
        </div>`,
    )}
  </div>`;
};
