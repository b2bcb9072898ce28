/** Joins two names with the separator of the widget's language. */
import {str} from '@lit/localize';
import {msg} from '../language/messages.js';

/** `Tokyo, Japan`, `東京、日本`. */
export const pair = (first: string, second: string): string =>
  msg(str`${first}, ${second}`, {
    id: 'pair',
    desc: 'Two names one after the other, such as a city and its country',
  });
