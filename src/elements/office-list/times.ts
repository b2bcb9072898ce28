/** The local time of an office and its difference to the reader's clock, as template content. */
import {html, nothing} from 'lit';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {warnOnce} from '../../widget/warnings.js';
import {
  dateTime,
  differencePhrase,
  differenceText,
  readersZone,
  timeDifference,
  timeText,
  zoneOffset,
} from './time-difference.js';

/** The local time and the difference; nothing if they are unknown. */
export interface Times {
  readonly time: unknown;
  readonly difference: unknown;
  /** One after the other. */
  readonly both: unknown;
}

/** Renders the times of an office. */
export type TimesOf = (office: Office) => Times;

/** Whether a difference exceeds the reserved width: ten hours or more with minutes, or words. */
const isLong = (difference: number): boolean =>
  difference === 0 || (Math.abs(difference) >= 600 && difference % 60 !== 0);

const none: Times = {time: nothing, difference: nothing, both: nothing};

/**
 * Renders the times at `now`, or nothing until `now` is known: the styles reserve the space. An
 * unknown time zone is reported once in the console for `element`.
 */
export function timesAt(element: Element, now: number | undefined, language: Language): TimesOf {
  if (now === undefined) return () => none;
  const reader = readersZone();
  const drawn = new Map<string, Times>();
  const draw = (timeZone: string): Times => {
    const offset = zoneOffset(timeZone, now);
    if (offset === undefined) {
      warnOnce(element, 'timeZone', timeZone, ['IANA time zones such as Asia/Tokyo'], 'no time');
      return none;
    }
    const local = {datetime: dateTime(now, offset), text: timeText(now, offset, language)};
    const time = html`<time
      class="time"
      part="time"
      datetime=${local.datetime}
      .textContent=${local.text}
    ></time>`;
    const minutes = timeDifference(timeZone, reader, now);
    if (minutes === undefined) return {time, difference: nothing, both: time};
    const short = differenceText(minutes, language);
    // Not beside the other in the page, but in what is copied.
    const full = ` ${differencePhrase(minutes, language)}`;
    return {
      time,
      difference: html`<span class="difference" part="difference" ?data-long=${isLong(minutes)}
        ><span aria-hidden="true" .textContent=${short}></span><span .textContent=${full}></span
      ></span>`,
      both: html`<time
          class="time"
          part="time"
          datetime=${local.datetime}
          .textContent=${local.text}
        ></time
        ><span class="difference" part="difference" ?data-long=${isLong(minutes)}
          ><span aria-hidden="true" .textContent=${short}></span><span .textContent=${full}></span
        ></span>`,
    };
  };
  return ({timeZone}) => {
    if (!timeZone) return none;
    if (!drawn.has(timeZone)) drawn.set(timeZone, draw(timeZone));
    return drawn.get(timeZone)!;
  };
}
