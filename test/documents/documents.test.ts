/**
 * The bundled documents against the facts of the source page: nothing missing, nothing changed,
 * nothing added, and every text whole in every language.
 */
import {expect} from '@open-wc/testing';
import {compile} from '../../scripts/bundle-documents.mjs';
import bundledFigures from '../../src/generated/documents/key-figures.json' with {type: 'json'};
import bundledOffices from '../../src/generated/documents/office-list.json' with {type: 'json'};
import bundledProgrammes from '../../src/generated/documents/programme-list.json' with {type: 'json'};
import {pickText} from '../../src/documents/localized-text.js';
import {sectionNames, sections as sectionInfos} from '../../src/documents/sections.js';
import type {EuropeanItem, Figure, LocalizedText} from '../../src/documents/types.js';
import {countryName, listText, numberFormat} from '../../src/language/formatters.js';
import {allLocales} from '../../src/generated/language-codes.js';
import {documents} from '../helpers/documents.js';
import {
  acronyms,
  figureFacts,
  instrumentFacts,
  officeFacts,
  otherEditions,
  sectionStarts,
  statements,
} from '../facts.js';

type Path = readonly (string | number)[];
type Json = {readonly [key: string]: unknown};

/** Calls `visit` with every object in `value`, from the outside to the inside. */
function walk(value: unknown, visit: (object: Json, path: Path) => void, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Json, path);
  for (const [key, member] of Object.entries(value)) walk(member, visit, [...path, key]);
}

const isLocalized = (object: Json): object is {readonly [tag: string]: string} =>
  Object.keys(object).some((key) => (allLocales as readonly string[]).includes(key));

/** Every localized text of all documents with its place. */
function localizedTexts(): {place: string; texts: {readonly [tag: string]: string}}[] {
  const found: {place: string; texts: {readonly [tag: string]: string}}[] = [];
  walk(documents, (object, path) => {
    if (isLocalized(object)) found.push({place: path.join('.'), texts: object});
  });
  return found;
}

/** A text of the documents by language. */
const inAll = (text: LocalizedText | undefined) => text as {readonly [tag: string]: string};

const allFigures = Object.values(documents).flatMap((it) => it.figures ?? []);
const figureOf = (id: string): Figure => allFigures.find((it) => it.id === id)!;
const withoutSpaces = (text: string) => text.replace(/\s/g, ' ');

/** All items of the tree, from the root to the leaves. */
const flat = (items: readonly EuropeanItem[]): readonly EuropeanItem[] =>
  items.flatMap((item) => [item, ...flat(item.parts ?? [])]);

let page = '';
const sections = new Map<string, string>();

before(async () => {
  const response = await fetch(new URL('./source-page.txt', import.meta.url));
  page = (await response.text()).replace(/\s+/g, ' ');
  const starts = sectionStarts.map(([section, start]) => [section, page.indexOf(start)] as const);
  starts.forEach(([section, start], i) => {
    expect(start, `start of ${section}`).to.be.at.least(0);
    sections.set(section, page.slice(start, starts[i + 1]?.[1]));
  });
});

describe('the figures', () => {
  it('are those of the page, each in one document', () => {
    expect(allFigures.map(({id}) => id).toSorted()).to.deep.equal(
      figureFacts.map(({id}) => id).toSorted(),
    );
  });

  for (const {document, shown: _, ...fact} of figureFacts) {
    it(`${fact.id} is as the page states it`, () => {
      const figure = documents[document].figures?.find(({id}) => id === fact.id);
      expect(figure).to.deep.include(fact);
      expect(figure!.set).to.equal(fact.set);
      expect(figure!.counts).to.deep.equal(fact.counts);
    });

    it(`${fact.id} has the number and the qualifier of its quote`, () => {
      const {quote} = fact;
      const digits = /\d[\d,]*/.exec(quote)?.[0].replaceAll(',', '');
      if (digits !== undefined) {
        const factor = fact.measure === 'share' ? 100 : 1;
        expect(fact.value! * factor).to.equal(Number(digits));
      }
      const qualifier = /\bover\b/i.test(quote)
        ? 'gt'
        : /\baround\b/i.test(quote)
          ? 'approx'
          : /\bhundreds\b/i.test(quote)
            ? 'order'
            : 'eq';
      expect(fact.qualifier).to.equal(qualifier);
      expect(fact.period.type === 'recurring').to.equal(/\b(each|every) year\b/.test(quote));
    });
  }

  it('have words in place of a number only where the page has', () => {
    const inWords = allFigures.filter(
      ({display, value}) => display !== undefined && display !== String(value),
    );
    expect(inWords.map(({id}) => id)).to.have.members(['F01', 'F04', 'F13']);
    expect(figureOf('F01').display).to.deep.include({en: 'hundreds', fr: 'plusieurs centaines'});
    // “over half”, which a percentage would make a measurement.
    expect(figureOf('F04').display).to.deep.include({en: 'half', fr: 'la moitié'});
    expect(figureOf('F13').display).to.deep.include({en: '1st', fr: '1ᵉʳ'});
  });

  it('have labels without digits', () => {
    for (const {id, label} of allFigures) {
      for (const text of Object.values(label)) expect(text, id).to.not.match(/\p{Nd}/u);
    }
  });

  it('tell what is included, under which condition, and a share of what', () => {
    expect(figureOf('F03').note).to.deep.include({
      en: 'Secondees included.',
      fr: 'Personnels mis à disposition compris.',
    });
    expect(figureOf('F03').condition).to.deep.include({
      en: 'for one year or more',
      fr: 'pour un an ou plus',
    });
    for (const {id, measure, denominator} of allFigures) {
      expect(denominator !== undefined, id).to.equal(measure === 'share');
    }
    expect(figureOf('F06').denominator).to.deep.include({
      en: 'researchers recruited in 2012',
      fr: 'chercheurs recrutés en 2012',
    });
    for (const id of ['F11', 'F12']) {
      expect(figureOf(id).condition).to.have.property('en', 'as part of FP7');
    }
  });

  it('carry what the page says about them', () => {
    const note = (id: string) => pickText(figureOf(id).note, 'en').text;
    expect(note('F05')).to.match(
      /partners: not only in its laboratories, but in its research organization and gov/,
    );
    expect(note('F06')).to.include('widely accessible to international scientists');
    expect(page).to.include('widely accessible to international scientists');
    expect(note('K5')).to.match(/Ministry of Foreign and European Affairs/);
    expect(pickText(figureOf('K1').label, 'en').text).to.match(/counted together$/);
    expect(pickText(figureOf('K1').label, 'fr').text).to.match(/comptés ensemble$/);
    for (const text of Object.values(figureOf('F06').label)) {
      expect(text).to.not.match(/abroad|étranger$/);
    }
  });

  it('never speak of trips as tasks, or of tasks as trips', () => {
    for (const {place, texts} of localizedTexts()) {
      for (const text of Object.values(texts)) {
        expect(text, place).to.not.match(/\bmissions?\b/i);
        if (place.startsWith('mission.')) {
          expect(text, place).to.not.match(/\b(trips?|travels?|déplacements?|voyages?)\b/i);
        }
      }
    }
    expect(pickText(figureOf('F02').label, 'en').text).to.match(/\btrips\b/);
    expect(pickText(figureOf('F02').label, 'fr').text).to.match(/\bdéplacements\b/);
  });

  it('share a unit only where they may share a scale', () => {
    const exact = allFigures.filter((it) => it.qualifier === 'eq' && it.measure === 'count');
    const inSet = exact.filter((it) => it.set === 'instruments' && it.unit === 'instrument');
    expect(inSet.map(({id}) => id)).to.deep.equal(['K1', 'K2', 'K3', 'K4', 'K5']);
    expect(exact.filter(({unit}) => unit === 'office').map(({id}) => id)).to.deep.equal(['K6']);
  });
});

describe('the instruments', () => {
  it('are those of the page, in its order', () => {
    expect(documents.instruments.instruments!.map(({id}) => id)).to.deep.equal(
      instrumentFacts.map(({id}) => id),
    );
  });

  instrumentFacts.forEach((fact, i) => {
    it(`${fact.acronym} is as the page states it`, () => {
      const instrument = documents.instruments.instruments![i]!;
      expect(instrument.acronym).to.equal(fact.acronym);
      expect(instrument.name).to.deep.include({en: fact.en, fr: fact.fr});
      expect(instrument.quote).to.equal(fact.quote);
      expect(instrument.figure).to.equal(fact.figure);
      expect(instrument.reference).to.equal(fact.reference);
      expect(instrument.replacedBy?.acronym).to.equal(fact.replacedBy);
      expect(
        instrument.relations?.map(({id, type, target}) =>
          target ? [id, type, target] : [id, type],
        ),
      ).to.deep.equal(fact.relations);
    });
  });

  it('say what they build on only where the page does', () => {
    const stated = (key: 'buildsOn' | 'criteria') =>
      documents.instruments.instruments!.filter((it) => it[key]).map(({acronym}) => acronym);
    expect(stated('buildsOn')).to.deep.equal(['PICS', 'LIA', 'GDRI']);
    expect(stated('criteria')).to.deep.equal(['PRC', 'PICS', 'LIA', 'GDRI', 'UMI']);
  });

  it('answer the questions of a finder as far as the page does', () => {
    const criteria = documents.instruments.instruments!.map((it) => [it.acronym, it.criteria]);
    const mostly = documents.instruments.instruments!.flatMap((it) =>
      (it.mostly ?? []).map((question) => [it.acronym, question]),
    );
    expect(mostly).to.deep.equal([['LIA', 'partners']]);
    expect(Object.fromEntries(criteria)).to.deep.equal({
      PRC: {form: 'project'},
      PICS: {earlier: 'yes'},
      LIA: {partners: 'one', form: ['project', 'laboratory']},
      GDRI: {partners: ['one', 'several'], form: ['project', 'network']},
      UMI: {form: 'laboratory'},
      UMIFRE: undefined,
      UMR: undefined,
      'UMI miroir': undefined,
    });
  });

  it('are asked about in no other questions and options than they answer, or could answer', () => {
    const {criteria = []} = documents.instruments;
    expect(criteria.map(({id, options}) => [id, options.map((it) => it.id)])).to.deep.equal([
      ['partners', ['one', 'several']],
      ['earlier', ['yes', 'no']],
      ['form', ['project', 'network', 'laboratory']],
    ]);
  });

  it('come with the statement on selection, and with no ladder that the page does not number', () => {
    const {en, fr} = inAll(documents.instruments.statement);
    expect(en)
      .to.match(/several levels/)
      .and.match(/proposals from researchers/);
    expect(en)
      .to.match(/CNRS bodies/)
      .and.match(/in liaison with the international partners/);
    expect(fr)
      .to.match(/plusieurs niveaux/)
      .and.match(/propositions de chercheurs/);
    expect(fr)
      .to.match(/instances du CNRS/)
      .and.match(/en liaison avec les partenaires/);
  });

  it('have been replaced since 2019, as another source says', () => {
    for (const {replacedBy} of documents.instruments.instruments!) {
      if (!replacedBy) continue;
      expect(replacedBy.since).to.equal(2019);
      expect(replacedBy.source?.url).to.equal('http://asean.cnrs.fr/spip.php?article101');
      expect(pickText(replacedBy.note, 'en').text).to.match(/^For new projects\./);
    }
  });

  it('name the ministry as the page does where it speaks of it', () => {
    const ministry = /(Ministry|ministère) (of Foreign|des Affaires)[^.,;”»()]*/g;
    const names = localizedTexts().flatMap(({texts}) =>
      Object.values(texts).flatMap((text) => text.match(ministry) ?? []),
    );
    expect([...new Set(names.map((it) => it.trim()))]).to.have.members([
      'Ministry of Foreign and European Affairs',
      'ministère des Affaires étrangères et européennes',
      // Among those who manage programmes.
      'Ministry of Foreign Affairs',
      'ministère des Affaires étrangères',
    ]);
  });
});

describe('the offices', () => {
  it('are those of the page, in its order', () => {
    expect(
      documents.offices.offices!.map(({city, source, ...office}) => {
        const {en, fr} = inAll(city);
        return {...office, en, fr};
      }),
    ).to.deep.equal(officeFacts);
  });

  it('are said to be those of the page, and not those of today', () => {
    const {en, fr} = inAll(documents.offices.source.note);
    for (const text of [en, fr]) expect(text).to.match(/page/);
    expect(en).to.include('has changed since');
    expect(fr).to.include('a changé depuis');
  });
});

describe('the other sections', () => {
  const items: readonly {readonly id: string; readonly quote?: string}[] = [
    ...documents.programmes.programmes!,
    ...flat(documents.europe.europe!),
    ...documents.mission.mission!,
  ];

  it('hold every item of the page', () => {
    for (const {id, document, quote} of statements) {
      const item = items.find((it) => it.id === id);
      expect(item?.quote, id).to.equal(quote);
      expect(JSON.stringify(documents[document]), id).to.include(`"id":"${id}"`);
    }
    expect(items.map(({id}) => id).filter((id) => id !== 'capacities')).to.have.members(
      statements.map(({id}) => id),
    );
  });

  it('give the programmes their countries, durations and those who run them', () => {
    const [mistrals, science, engineering] = documents.programmes.programmes!;
    expect(mistrals).to.include({acronym: 'MISTRALS', duration: 'P10Y', coordinator: 'CNRS'});
    expect(mistrals).to.not.have.any.keys('countries', 'managers');
    expect(science).to.deep.include({acronym: 'FoS', countries: ['JP', 'TW']});
    expect(engineering).to.deep.include({acronym: 'FoE', countries: ['JP']});
    expect(pickText(science!.coordinator, 'en').text).to.match(/consortium .*CNRS/);
    expect(engineering!.coordinator).to.deep.equal(science!.coordinator);
    expect(science!.managers!.map((it) => pickText(it, 'en').text)).to.deep.equal([
      'Ministry of Foreign Affairs',
      'Ministry of Higher Education and Research',
      'France’s main scientific institutions',
    ]);
    expect(engineering!.managers).to.deep.equal(science!.managers);
  });

  it('give European participation its tree', () => {
    const edges = flat(documents.europe.europe!).flatMap(({id, parts = []}) =>
      parts.map((part) => `${id} > ${part.id}`),
    );
    expect(edges).to.have.members([
      'E1 > capacities',
      'capacities > E3',
      'E3 > E4',
      'E3 > E5',
      'E3 > E6',
      'E3 > E7',
    ]);
    const refers = flat(documents.europe.europe!).flatMap(({id, figures: ids = []}) =>
      ids.map((figure) => `${id} ${figure}`),
    );
    expect(refers).to.have.members(['E1 F11', 'E1 F12', 'E2 F13']);
    expect(flat(documents.europe.europe!).find(({id}) => id === 'E11')).to.deep.include({
      within: ['E10', 'E9'],
    });
  });

  it('keep to the past for FP7 and to the tenses of the page for what was to come', () => {
    const item = (id: string) => flat(documents.europe.europe!).find((it) => it.id === id)!;
    expect(pickText(item('E1').description, 'en').text).to.match(/ took part .* signed /);
    expect(pickText(item('E3').description, 'en').text).to.match(/ took /);
    expect(item('E11').kind).to.equal('commitment');
    expect(item('E11').points).to.have.length(3);
    expect(item('E11').points!.map((point) => pickText(point, 'en').text)).to.satisfy(
      ([strives, encourages, goesOn]: readonly string[]) =>
        strives!.startsWith('CNRS strives ') &&
        encourages!.startsWith('It will in particular ') &&
        goesOn!.startsWith('It will '),
    );
  });

  it('name the department and what followed it', () => {
    expect(documents.mission.department).to.deep.include({acronym: 'DERCI', organisation: 'CNRS'});
    expect(documents.mission.department!.replacedBy!.acronym).to.equal('DEI');
    expect(documents.mission.mission!.map(({kind}) => kind)).to.deep.equal([
      'role',
      'task',
      'task',
      'task',
    ]);
  });

  it('explain every acronym of the page', () => {
    const terms = documents.glossary.glossary!;
    expect(terms.map(({term}) => pickText(term, 'en').text)).to.have.members(Object.keys(acronyms));
    for (const {term, expansion, meaning} of terms) {
      const name = pickText(term, 'en').text;
      const words =
        expansion && ['en', 'fr'].map((it) => withoutSpaces(pickText(expansion, it).text));
      expect(words, name).to.deep.equal(acronyms[name]);
      expect(meaning, name).to.not.be.undefined;
    }
  });
});

describe('agreement among the documents', () => {
  it('has equal values for one fact in two places', () => {
    expect(figureOf('K5').sameAs).to.deep.equal(['F07']);
    for (const {id, value, sameAs = []} of allFigures) {
      for (const other of sameAs) {
        expect(figureOf(other).value, `${id} and ${other}`).to.equal(value);
        expect(figureOf(other).sameAs).to.include(id);
      }
    }
  });

  it('counts the offices that are listed', () => {
    const {value, members} = figureOf('K6');
    expect(value).to.equal(documents.offices.offices!.length);
    expect(members).to.deep.equal(documents.offices.offices!.map(({city}) => city));
  });

  it('counts the programmes that are listed', () => {
    const [mistrals, science, engineering] = documents.programmes.programmes!;
    expect(mistrals!.duration).to.equal(`P${figureOf('F08').value}Y`);
    expect(science!.countries).to.have.length(figureOf('F09').value!);
    expect(engineering!.countries).to.have.length(figureOf('F10').value!);
    for (const [programme, figure] of [
      [science!, figureOf('F09')],
      [engineering!, figureOf('F10')],
    ] as const) {
      for (const language of allLocales) {
        const names = new Intl.DisplayNames([language], {type: 'region'});
        expect(figure.members!.map((it) => pickText(it, language).text)).to.deep.equal(
          programme.countries!.map((code) => names.of(code)),
        );
      }
    }
  });

  it('gives every instrument the figure that counts it', () => {
    for (const {id, acronym, figure, reference} of documents.instruments.instruments!) {
      if (reference) expect(figure, id).to.be.undefined;
      else expect(figureOf(figure!).counts, id).to.include(acronym);
    }
  });

  it('refers only to what exists', () => {
    const ids = new Set<unknown>();
    walk(documents, ({id}) => void ids.add(id));
    walk(documents, (object, path) => {
      const {figure, target, within = [], sameAs = []} = object;
      const own = Array.isArray(object['figures']) ? (object['figures'] as unknown[]) : [];
      const named = [figure, target, ...(within as []), ...(sameAs as []), ...own];
      for (const id of named.filter((it) => typeof it === 'string')) {
        expect(ids.has(id), `${path.join('.')} refers to ${String(id)}`).to.be.true;
      }
    });
  });

  it('uses each id once', () => {
    const seen = new Map<unknown, string>();
    walk(documents, ({id}, path) => {
      if (id === undefined) return;
      expect(seen.get(id), `${String(id)} at ${path.join('.')}`).to.be.undefined;
      seen.set(id, path.join('.'));
    });
  });

  it('tells the same of a successor everywhere', () => {
    for (const {term, replacedBy} of documents.glossary.glossary!) {
      const acronym = pickText(term, 'en').text;
      const instrument = documents.instruments.instruments!.find((it) => it.acronym === acronym);
      const expected =
        acronym === 'DERCI' ? documents.mission.department!.replacedBy : instrument?.replacedBy;
      expect(replacedBy, acronym).to.deep.equal(expected);
    }
  });

  it('names one source, undated, for all', () => {
    const [first, ...others] = Object.values(documents).map(
      ({source: {note, ...source}}) => source,
    );
    for (const other of others) expect(other).to.deep.equal(first);
    expect(first).to.deep.equal({
      title: {en: 'European research and international cooperation'},
      publisher: 'CNRS',
      url: 'http://www.cnrs.fr/en/workingwith/derci.htm',
      asOf: null,
      retrieved: '2026-11-22',
    });
  });
});

describe('the quotes', () => {
  it('stand word for word in the section of the page that is named, and are short', () => {
    let count = 0;
    walk(documents, ({quote, source, id, acronym}, path) => {
      if (quote === undefined) return;
      count += 1;
      const place = `${path.join('.')} (${String(id ?? acronym)})`;
      const {section} = source as {readonly section: string};
      expect(sections.get(section), place).to.include(quote);
      expect(String(quote).split(/\s+/).length, place).to.be.at.most(12);
    });
    expect(count).to.be.at.least(70);
  });

  it('are given for every item', () => {
    for (const [name, document] of Object.entries(documents)) {
      for (const [section, items] of Object.entries(document)) {
        // Ids of facts are no items; the questions of the finder are our own, and state nothing.
        if (!Array.isArray(items) || /^(facts|criteria)$/.test(section)) continue;
        for (const {id, quote} of section === 'europe' ? flat(items) : items) {
          expect(quote, `${name} ${String(id)}`).to.be.a('string');
        }
      }
    }
  });
});

describe('the texts', () => {
  /** The title of a page that exists in one language, and names that are kept in theirs. */
  const isInOneLanguage = (place: string, texts: {readonly [tag: string]: string}) =>
    place.endsWith('.source.title') ||
    place.endsWith('.replacedBy.name') ||
    texts['en'] === 'Mediterranean Integrated STudies at Regional And Local Scales';

  it('are there in every shipped language', () => {
    for (const {place, texts} of localizedTexts()) {
      const languages = Object.keys(texts).filter((language) => texts[language]!.trim());
      if (isInOneLanguage(place, texts)) expect(languages, place).to.have.length(1);
      else expect(languages, place).to.have.members([...allLocales]);
    }
  });

  it('are of a sensible length', () => {
    const limits: {readonly [key: string]: number} = {
      label: 110,
      condition: 60,
      // F05: whose interest, and “not only … but also”.
      note: 165,
      name: 70,
      participants: 100,
      buildsOn: 70,
      meaning: 150,
      description: 300,
      statement: 210,
    };
    for (const {place, texts} of localizedTexts()) {
      const limit = limits[place.split('.').at(-1)!] ?? 150;
      for (const [language, text] of Object.entries(texts)) {
        // A tenth more than English and French need, for those that take more room.
        const room = /^(en|fr)$/.test(language) ? limit : limit * 1.1;
        expect(text.length, `${place} ${language}`).to.be.within(1, room);
      }
    }
  });

  it('are our own: no sentence goes on for more than a few words as on the page', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const onPage = ` ${wordsOf(page).join(' ')} `;
    const LONGEST = 8;
    const sentences = /\.(description|participants|buildsOn|meaning|note|statement|points\.\d+)$/;
    for (const {place, texts} of localizedTexts()) {
      if (!sentences.test(place)) continue;
      const words = wordsOf(texts['en']!);
      for (let i = 0; i + LONGEST < words.length; i++) {
        const run = words.slice(i, i + LONGEST + 1).join(' ');
        expect(onPage.includes(` ${run} `), `${place}: ${run}`).to.be.false;
      }
    }
  });

  it('never carry a number of another edition', () => {
    for (const {place, texts} of localizedTexts()) {
      for (const text of Object.values(texts)) expect(text, place).to.not.match(otherEditions);
    }
    for (const {id, value} of allFigures) expect(String(value), id).to.not.match(otherEditions);
  });

  it('have French spaces, quotes and apostrophes', () => {
    for (const {place, texts} of localizedTexts()) {
      const text = texts['fr'] ?? '';
      expect(text, place).to.not.match(/ [:;!?»%]|« |\d °/);
      expect(text, place).to.not.match(/[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/);
      expect(text, place).to.not.match(/7ᵉ /);
    }
  });

  it('have no typewriter quotes or double blanks in any language', () => {
    for (const {place, texts} of localizedTexts()) {
      for (const text of Object.values(texts)) {
        expect(text, place).to.not.match(/['"]|\.\.\.|\s{2}|^\s|\s$/);
      }
    }
  });

  it('end as sentences or as phrases, in all languages alike', () => {
    for (const {place, texts} of localizedTexts()) {
      // "1." is an ordinal number in German.
      if (place.endsWith('.display')) continue;
      const ends = new Set(Object.values(texts).map((text) => /[.。]$/.test(text)));
      expect(ends.size, place).to.equal(1);
      const key = place.split('.').at(-1)!;
      if (['note', 'description', 'meaning', 'statement'].includes(key)) {
        expect([...ends][0], place).to.be.true;
      }
      if (['label', 'condition', 'participants', 'buildsOn', 'name', 'city'].includes(key)) {
        expect([...ends][0], place).to.be.false;
      }
    }
  });
});

describe('the compiled documents', () => {
  /** Versions of ICU differ in the kinds of spaces and direction marks. */
  const plain = (text: string) => withoutSpaces(text).replace(/[\u200e\u200f\u061c]/g, '');
  const comparable = (value: unknown) => JSON.parse(plain(JSON.stringify(value))) as unknown;

  it('are those of the documents, as this browser would format them', async () => {
    const compiled = compile(documents, allLocales, sectionInfos);
    expect(Object.keys(compiled)).to.have.length(sectionNames.length);
    for (const [tag, document] of Object.entries(compiled)) {
      const file = new URL(`../../src/generated/documents/${tag}.json`, import.meta.url);
      const committed: unknown = await (await fetch(file)).json();
      expect(comparable(document), tag).to.deep.equal(comparable(committed));
    }
  });

  it('hold what the widgets would write themselves, in every language', () => {
    for (const language of allLocales) {
      for (const {id, value, measure, display, formatted} of bundledFigures.figures) {
        if (!formatted || value === null || display) continue;
        const options: Intl.NumberFormatOptions = measure === 'share' ? {style: 'percent'} : {};
        const text = numberFormat(language, options).format(value);
        expect(plain(formatted[language]), `${id} ${language}`).to.equal(plain(text));
        expect(formatted[language], id).to.match(/[0-9]/);
      }
      for (const {id, country, countryName: names} of bundledOffices.offices) {
        expect(names[language], `${id} ${language}`).to.equal(countryName(language, country));
      }
      for (const {countries = [], countryNames = []} of bundledProgrammes.programmes) {
        expect(countryNames.map((names) => names[language])).to.deep.equal(
          countries.map((code) => countryName(language, code)),
        );
      }
      for (const figure of documents.figures.figures!) {
        if (!figure.members) continue;
        const written = bundledFigures.figures.find(({id}) => id === figure.id)!;
        const names = figure.members.map((name) => inAll(name)[language]!);
        expect(inAll(written.membersText)[language]).to.equal(listText(language, names));
      }
    }
  });

  it('have no quotes and no sections', () => {
    walk(compile(documents, allLocales, sectionInfos), (object, path) => {
      expect(object, path.join('.')).to.not.have.any.keys('quote', 'section', 'sameAs');
    });
  });

  it('have a text for every value that is more than its digits', () => {
    const {figures: items} = bundledFigures;
    const formatted = items.filter((it) => 'formatted' in it).map(({id}) => id);
    expect(formatted).to.deep.equal(['F02', 'F06', 'F12']);
    for (const it of items) {
      if (!it.formatted) continue;
      expect(Object.keys(it.formatted)).to.have.members([...allLocales]);
    }
  });

  it('give every office its country in every language, and their order where it differs', () => {
    for (const {id, countryName} of bundledOffices.offices) {
      expect(Object.keys(countryName), id).to.have.members([...allLocales]);
    }
    const {compare} = new Intl.Collator('fr');
    expect(bundledOffices.order.fr).to.deep.equal(
      officeFacts.toSorted((a, b) => compare(a.fr, b.fr)).map(({id}) => id),
    );
  });

  it('give every programme its partner countries in every language', () => {
    for (const {id, countries = [], countryNames = []} of bundledProgrammes.programmes) {
      expect(countryNames, id).to.have.length(countries.length);
      for (const names of countryNames) {
        expect(Object.keys(names), id).to.have.members([...allLocales]);
      }
    }
  });

  it('fail for a figure that no document has', () => {
    const broken = {
      ...documents,
      figures: {...documents.figures, figures: documents.figures.figures!.slice(1)},
    };
    expect(() => compile(broken, allLocales, sectionInfos)).to.throw('K1');
  });

  it('format what a language writes differently, and leave the rest to the digits', () => {
    type Written = Figure & {readonly formatted: Readonly<Record<string, string>>};
    const source = documents.figures.source;
    const base = {...figureOf('K2'), set: 'x'};
    const figuresOf = (values: readonly Partial<Figure>[]) =>
      ({
        ...documents,
        figures: {format: 1, source, figures: values.map((it) => ({...base, ...it}))},
        europe: {format: 1, source, europe: []},
        instruments: {format: 1, source, instruments: [], statement: ''},
      }) as unknown as typeof documents;
    const compiled = compile(
      figuresOf([
        {value: 12},
        {value: 1250},
        {value: 0.125, measure: 'share'},
        {value: null, display: 'many'},
      ]),
      ['en', 'es', 'de'],
      sectionInfos,
    )['key-figures'] as {readonly figures: readonly Written[]};
    const [small, large, share, words] = compiled.figures;
    expect(small).to.not.have.property('formatted');
    expect(large!.formatted).to.deep.equal({en: '1,250', es: '1250', de: '1.250'});
    expect(share!.formatted['en']).to.equal('12.5%');
    expect(words).to.not.have.property('formatted');
  });
});
