/** Gets the class of the buttons from a chunk: see `src/widget/export/actions-class.ts`. */
import type {Actions} from '../../widget/export/actions.js';
import {tryToBring} from '../bring.js';
import {wholeLanguages} from './arrival.js';

let loaded: typeof Actions | undefined;
let coming: Promise<void> | undefined;
let isSettled = false;

export const actionsClass = (): typeof Actions | undefined => loaded;

export const actionsComing = (): Promise<void> | undefined =>
  isSettled
    ? undefined
    : (coming ??= Promise.all([tryToBring('export'), wholeLanguages()]).then(([exports]) => {
        isSettled = true;
        loaded = exports?.['Actions'] as typeof Actions | undefined;
      }));
