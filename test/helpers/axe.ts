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

/** The rules that look at colours. All others find the same in a light and in a dark page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const OPTIONS: RunOptions = {resultTypes: ['violations'], preload: false};

/** Everything that axe finds in `place`, in words. */
export async function axeFindings(place: Element): Promise<string[]> {
  const {violations} = await window.axe.run(place, OPTIONS);
  return violations.map(inWords);
}

/** What axe finds in the colours of `place`, in words. */
export async function colourFindings(place: Element): Promise<string[]> {
  const {violations} = await window.axe.run(place, {...OPTIONS, runOnly: COLOUR_RULES});
  return violations.map(inWords);
}
