/** `<department-mission>`: what the department is, and its tasks, which are no trips. */
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/department-mission.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import {type DepartmentMission} from '../../../src/elements/department-mission/department-mission.js';
import {shownDepartment as FACTS} from '../../facts.js';
import {axeFindings} from '../../helpers/axe.js';
import {listen} from '../../helpers/console.js';
import {downloadOf} from '../../helpers/download.js';
import {isChromium} from '../../helpers/engine.js';
import {countIntl} from '../../helpers/intl.js';
import {part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';

const LANGUAGES = Object.keys(FACTS) as (keyof typeof FACTS)[];

const mission = (attributes = '', lang = 'en'): Promise<DepartmentMission> =>
  fixture<DepartmentMission>(
    `<department-mission lang="${lang}" ${attributes}></department-mission>`,
  );

describe('accessibility', () => {
  for (const lang of LANGUAGES) {
    it(`has nothing that axe finds in ${lang}`, async () => {
      const widget = await mission('actions="csv json cite"', lang);
      expect(await axeFindings(widget)).to.deep.equal([]);
    });
  }

  it('has its tasks as an ordered list', async () => {
    const tasks = part(await mission(), 'tasks');
    expect(tasks.localName).to.equal('ol');
    expect(tasks.getAttribute('role'), 'kept in spite of list-style: none').to.equal('list');
    expect([...tasks.children].map(({localName}) => localName)).to.deep.equal(['li', 'li', 'li']);
  });

  it('has one heading', async () => {
    const widget = await mission('heading-level="5"');
    const headings = [...widget.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')];
    expect(headings.map(({localName}) => localName)).to.deep.equal(['h5']);
  });

  it('marks the successor’s name, which is French in every language', async () => {
    const marked = async (lang: string) =>
      part(await mission('', lang), 'replacement')
        .querySelector('[lang]')
        ?.getAttribute('lang');
    expect(await marked('en')).to.equal('fr');
    expect(await marked('fr')).to.equal(undefined);
  });

  if (isChromium) {
    it('is read from the department to its tasks in their order', async () => {
      await mission();
      expect((await readOut()).filter((line) => line.includes(':'))).to.deep.equal([
        'heading: The department and its tasks',
        'StaticText: CNRS',
        'StaticText: ·',
        'StaticText: DERCI',
        'StaticText: European Research and International Cooperation Department',
        'StaticText: Carries out and promotes the policy of CNRS on European and international cooperation, and is the single point of entry to its international initiatives for institutional partners, French and foreign.',
        'StaticText: 1',
        'StaticText: Choose priorities by theme and by region, enter into win-win cooperation and give partnerships a structure.',
        'StaticText: 2',
        'StaticText: Turn the international initiatives of CNRS into an essential tool for making French research more attractive and more visible abroad.',
        'StaticText: 3',
        'StaticText: Improve dialog and join forces with other organizations, universities and alliances, so as to propose coordinated initiatives at European and international level.',
        'StaticText: Successor:',
        'StaticText: DEI',
        'StaticText: Direction Europe et International',
        'StaticText: ·',
        'StaticText: Source:',
        'link: CNRS',
        'StaticText: Source:',
        'link: CNRS, European research and international cooperation',
        'StaticText: ·',
        'StaticText: as stated there; not dated',
      ]);
    });
  }
});

describe('properties', () => {
  for (const lang of LANGUAGES) {
    it(`lang: says what the department is and does in ${lang}`, async () => {
      const facts = FACTS[lang];
      const intl = countIntl();
      const widget = await mission('', lang);
      expect(intl.uses(), 'before the first paint').to.deep.equal([]);
      expect(textOf(widget, 'heading')).to.equal(facts.heading);
      expect(textOf(widget, 'department')).to.equal(facts.department);
      for (const words of facts.role) expect(textOf(widget, 'role')).to.contain(words);
      const tasks = textsOf(widget, 'task');
      expect(tasks).to.have.length(facts.tasks.length);
      for (const [index, words] of facts.tasks.entries()) {
        for (const each of words) expect(tasks[index]).to.contain(each);
      }
      expect(textOf(widget, 'successor')).to.equal(facts.successor);
    });

    it(`lang: speaks of tasks and never of trips in ${lang}`, async () => {
      const text = part(await mission('', lang), 'widget').textContent;
      expect(text).to.not.match(/\b(trips?|travels?|déplacements?|voyages?)\b/i);
    });
  }

  it('only: takes ids in their order, and numbers what it shows', async () => {
    const widget = await mission('only="M3 m1"');
    const [first, second] = textsOf(widget, 'task');
    expect(first).to.match(/^Improve dialog/);
    expect(second).to.match(/^Choose/);
    expect(parts(widget, 'role')).to.be.empty;
    if (!isChromium) return;
    const numbers = (await readOut()).filter((line) => /^StaticText: \d+$/.test(line));
    expect(numbers).to.deep.equal(['StaticText: 1', 'StaticText: 2']);
  });

  it('only: shows the role alone', async () => {
    const widget = await mission('only="M0"');
    expect(parts(widget, 'role')).to.have.length(1);
    expect(parts(widget, 'tasks')).to.be.empty;
  });

  it('only: shows all where it knows nothing, and says so once', async () => {
    const warnings = listen('warn');
    expect(parts(await mission('only="M9"'), 'task')).to.have.length(FACTS.en.tasks.length);
    expect(warnings).to.deep.equal([
      '<department-mission> only="M9" is not known. Accepted: M0, M1, M2, M3. Showing: all.',
    ]);
  });
});

const source = {
  title: 'A page',
  publisher: 'A university',
  url: 'https://example.org/',
  asOf: null,
  retrieved: '2026-01-01',
} as const;

async function withData(document: Partial<CooperationDocument>): Promise<DepartmentMission> {
  const widget = await mission();
  widget.data = {format: 1, source, ...document};
  await widget.updateComplete;
  return widget;
}

describe('behaviour', () => {
  it('shows tasks of no department, and a department without tasks', async () => {
    const tasks = await withData({mission: [{id: 'T', kind: 'task', description: 'Do it.'}]});
    expect(textsOf(tasks, 'task')).to.deep.equal(['Do it.']);
    for (const none of ['department', 'role', 'successor']) {
      expect(parts(tasks, none), none).to.be.empty;
    }
    const department = await withData({
      department: {acronym: 'IO', name: 'International Office', organisation: 'A university'},
      mission: [],
    });
    expect(textOf(department, 'department')).to.equal('A university IO International Office');
    expect(parts(department, 'tasks')).to.be.empty;
  });

  it('says since when a successor has been there, and what one has to know', async () => {
    const widget = await withData({
      department: {
        acronym: 'IO',
        name: 'International Office',
        organisation: 'A university',
        replacedBy: {acronym: 'GO', name: 'Global Office', since: 2020, note: 'It moved.'},
      },
      mission: [],
    });
    expect(textOf(widget, 'successor')).to.equal('Since 2020 GO Global Office It moved.');
  });

  it('keeps the fallback where the document has no mission', async () => {
    listen('error');
    const widget = await withData({});
    expect(parts(widget, 'department')).to.be.empty;
    expect(parts(widget, 'error')).to.have.length(1);
  });

  it('has its tasks side by side where there is room', async () => {
    const widget = await mission();
    widget.style.cssText = 'display: block; inline-size: 900px';
    const tops = () => parts(widget, 'task').map((task) => task.getBoundingClientRect().top);
    expect(new Set(tops()).size).to.equal(1);
    widget.style.inlineSize = '400px';
    expect(new Set(tops()).size).to.equal(3);
  });

  it('gives CSV with one row a mission', async () => {
    const csv = await downloadOf(await mission('actions="csv"'));
    const rows = csv.replace(/^\ufeff/, '').split('\r\n');
    expect(rows[0]).to.equal('id,What it is,Source,Licence of the texts');
    expect(rows.slice(1, -1).map((row) => row.slice(0, 3))).to.deep.equal([
      ...['M0,', 'M1,', 'M2,', 'M3,'],
    ]);
    for (const row of rows.slice(1, -1)) {
      expect(row).to.match(/,http:\/\/www\.cnrs\.fr\/en\/workingwith\/derci\.htm,CC-BY-4\.0$/);
    }
  });

  it('gives machines the department in its organisation', async () => {
    const widget = await mission('structured-data', 'fr');
    const script = widget.querySelector('script[type="application/ld+json"]')!;
    const {about} = JSON.parse(script.textContent) as {about: object};
    expect(about).to.deep.include({
      '@type': 'Organization',
      alternateName: 'DERCI',
      name: 'Direction Europe de la recherche et coopération internationale',
      parentOrganization: {'@type': 'Organization', name: 'CNRS'},
    });
  });
});

describe('slots', () => {
  it('takes the heading and the footer of the page', async () => {
    const own = await fixture<DepartmentMission>(
      '<department-mission><h2 slot="heading">Ours</h2><p slot="footer">Below</p></department-mission>',
    );
    const assigned = (name: string) =>
      own.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements();
    expect(assigned('heading').map((each) => plain(each.textContent))).to.deep.equal(['Ours']);
    expect(assigned('footer').map((each) => plain(each.textContent))).to.deep.equal(['Below']);
  });
});
