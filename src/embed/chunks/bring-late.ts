/** Loads what few pages need, and the texts that it shows. */
import {bring, type Exports} from '../bring.js';
import {wholeLanguages} from './arrival.js';

export async function bringLate(name: string): Promise<Exports> {
  const [exports] = await Promise.all([bring(name), wholeLanguages()]);
  return exports;
}
