/** Looks for what is not accessible. */
import 'axe-core/axe.min.js';
import type {AxeResults, Result, RunOptions} from 'axe-core';

declare global {
  interface Window {
    readonly axe: {run(place: Element, options: RunOptions): Promise<AxeResults>};
  }
}

const inWords = ({id, help, nodes}: Result): string =>
  `${id}: ${help}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary ?? ''}`).join('; ')}`;

/** Everything that axe finds in `place`, in words. */
export async function axeFindings(place: Element): Promise<string[]> {
  const {violations} = await window.axe.run(place, {resultTypes: ['violations']});
  return violations.map(inWords);
}
