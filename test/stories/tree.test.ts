/**
 * Every story as assistive technology gets it: all that is seen is there, with the blanks between
 * words, and is called as in `test/references/aria/`. After a change that is meant,
 * `npm run test:aria -- --update` writes these files: read what has changed in them.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {isChromium} from '../helpers/engine.js';
import {everyElement} from '../helpers/layout.js';
import {drawn, pageOf, settledLayout, storiesOf, tags} from '../helpers/stories.js';
import {lostInTree, outline, readTree} from '../helpers/tree.js';

/** When the stories are read, and where. */
const NOW = Date.parse('2026-01-15T10:30:00Z');
const ZONE = 'Europe/Paris';

const {now} = Date;
const {resolvedOptions} = Intl.DateTimeFormat.prototype;

interface Reference {
  readonly kept: string;
  readonly names: readonly string[];
}

const reference = (name: string, text: string): Promise<Reference> =>
  executeServerCommand<Reference, {readonly name: string; readonly text: string}>('reference', {
    name,
    text,
  });

/** Opens all that can be opened in `place`; `false` if nothing can. */
function openAll(place: HTMLElement): boolean {
  const elements = everyElement(place);
  const closed = elements.filter((element) => element.matches('details:not([open])'));
  const terms = elements.filter((element) => element.matches('button[aria-expanded=false]'));
  for (const entry of closed) (entry as HTMLDetailsElement).open = true;
  for (const term of terms) (term as HTMLElement).click();
  return closed.length + terms.length > 0;
}

let page: HTMLElement | undefined;

if (isChromium) {
  before(() => {
    Date.now = () => NOW;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return {...resolvedOptions.call(this), timeZone: ZONE};
    };
  });

  after(() => {
    Date.now = now;
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });

  afterEach(() => page?.remove());

  for (const tag of tags) {
    const stories = await storiesOf(tag);
    const read: string[] = [];

    for (const story of stories) {
      it(`${tag} ${story.name} has in the tree all that is seen, blanks included`, async () => {
        page = pageOf('en', 'light', 900);
        story.draw(page);
        await drawn(page);
        const tree = await readTree();
        expect(lostInTree(page, tree)).to.deep.equal([]);
        const isLong = /Many/.test(story.name);
        read.push(`# ${story.name}\n\n${outline(tree, isLong)}\n`);
        if (!openAll(page)) return;
        await drawn(page);
        await settledLayout();
        const opened = await readTree();
        expect(lostInTree(page, opened), 'opened').to.deep.equal([]);
        if (!isLong) read.push(`# ${story.name}, opened\n\n${outline(opened)}\n`);
      });
    }

    it(`${tag} is read as before`, async () => {
      const text = read.join('\n');
      const {kept, names} = await reference(`aria/${tag}.txt`, text);
      expect(text).to.equal(kept);
      if (tag === tags.at(-1))
        expect(names).to.deep.equal(tags.map((each) => `${each}.txt`).sort());
    });
  }
}
