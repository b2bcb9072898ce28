/** The accessibility tree of the page as lines of text, to be held against a reference. */
import {a11ySnapshot} from '@web/test-runner-commands';
import {plain} from './parts.js';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly expanded?: boolean;
  readonly children?: readonly AxNode[];
}

function lines({role, name, description, expanded, children = []}: AxNode): string[] {
  const state = expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed';
  const said = [name, state, description].map((text) => plain(text)).filter(Boolean);
  // A blank between two elements.
  if (role === 'StaticText' && said.length === 0) return [];
  const own = said.length ? `${role}: ${said.join(', ')}` : role;
  // The texts inside a link are its name once more.
  return [own, ...(role === 'link' ? [] : children.flatMap(lines))];
}

/** What a screen reader gets of the page, one line a node: role, name, state, description. */
export async function readOut(): Promise<readonly string[]> {
  const [, ...nodes] = lines((await a11ySnapshot({})) as unknown as AxNode);
  return nodes;
}
