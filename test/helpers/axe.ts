/** Looks for what is not accessible, undecided contrast included. */
import 'axe-core/axe.min.js';
import type {AxeResults, Result, RunOptions} from 'axe-core';

declare global {
  interface Window {
    readonly axe: {run(place: Element, options: RunOptions): Promise<AxeResults>};
  }
}

const inWords = ({id, help, nodes}: Result): string =>
  `${id}: ${help}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary ?? ''}`).join('; ')}`;

/**
 * Everything that axe finds in `place`, in words. Contrast that axe cannot decide counts as
 * found: our colours stand on plain ground, so there is nothing undecidable about them.
 */
export async function axeFindings(place: Element): Promise<string[]> {
  const {violations, incomplete} = await window.axe.run(place, {
    resultTypes: ['violations', 'incomplete'],
  });
  const undecided = incomplete.filter(({id}) => id === 'color-contrast');
  return [...violations, ...undecided].map(inWords);
}
