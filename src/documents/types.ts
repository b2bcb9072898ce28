/**
 * The public document format, version 1: what ships in the library and what an
 * organisation may bring. Every name here is part of that format.
 */

/** Text in one language, or a map of BCP 47 tags to texts. */
export type LocalizedText = string | {readonly [tag: string]: string};

/** Where facts come from, and of what date. */
export interface Source {
  /** Title of the page or publication. */
  readonly title: LocalizedText;
  /** Who publishes it. */
  readonly publisher: LocalizedText;
  /** Address of the page: http or https. */
  readonly url: string;
  /** ISO 8601 date the facts are valid for; `null` where the source is not dated. */
  readonly asOf: string | null;
  /** ISO 8601 date on which the facts were read there. */
  readonly retrieved: string;
  /** Licence of the facts, as an SPDX identifier or a name. */
  readonly licence?: string;
  /** What a reader has to know about the source, shown in the source line. */
  readonly note?: LocalizedText;
}

/** The source of one item: a place in the document's source, or a source of its own. */
export interface ItemSource extends Partial<Source> {
  /** Section of the document's source, for example `S5`. */
  readonly section?: string;
}

/** How exact a value is. `order` has no number, only an order of magnitude in words. */
export type Qualifier = 'eq' | 'approx' | 'gt' | 'gte' | 'lt' | 'lte' | 'order';

/**
 * What kind of number a value is. A `share` is a fraction of one (0.3 is 30 %), an `amount` is in
 * the currency that `unit` names, a `duration` in its unit of time, a `rank` is a place in an order.
 */
export type Measure = 'count' | 'share' | 'amount' | 'duration' | 'rank';

/** The time a figure speaks of. `every` is an ISO 8601 duration, for example `P1Y`. */
export interface Period {
  readonly type: 'unstated' | 'year' | 'recurring';
  readonly year?: number;
  readonly every?: string;
}

/** A value with everything it must not be shown without. */
export interface Figure {
  /** Unique among the figures of all documents that are used together. */
  readonly id: string;
  /** `null` where the source gives words instead of a number: see `display`. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /**
   * What is counted. Only figures of one unit may share a scale. Of an `amount` the ISO 4217 code of
   * its currency (`EUR`), of a `duration` one of `second minute hour day week month year`: these are
   * shown beside the number, in the reader's language; others are shown as they stand.
   */
  readonly unit: string;
  readonly measure: Measure;
  /** Number-free label that stands beside the value and reads on from it: `researchers abroad`. */
  readonly label: LocalizedText;
  /** Whole sentences on what the label leaves open: inclusions, what is counted together. */
  readonly note?: LocalizedText;
  /** Without it the period counts as `unstated`. */
  readonly period?: Period;
  /** A limit to what is counted, as a phrase that reads on from the label: `for one year or more`. */
  readonly condition?: LocalizedText;
  /** What a share is a share of. */
  readonly denominator?: LocalizedText;
  /** Acronyms of what is counted, where one count covers several things. */
  readonly counts?: readonly string[];
  /** The counted things by name, where the source lists them. */
  readonly members?: readonly LocalizedText[];
  /** The value as text, in place of a formatted number. */
  readonly display?: LocalizedText;
  /** Group of figures that are shown together, for example `instruments`. */
  readonly set?: string;
  /** Ids of figures that state the same fact in another place; their values must be equal. */
  readonly sameAs?: readonly string[];
  /** A few words of the source in which the figure can be checked. */
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** A stated relation from one instrument to another, or to something outside the list. */
export interface Relation {
  readonly id?: string;
  /** For example `foreshadows`, `same-status`, `backed-by`, `partnership`. */
  readonly type: string;
  /** `id` of an instrument in the same document; without it the label names the other side. */
  readonly target?: string;
  /** The relation in words, as the reader sees it, with the name of the other side. */
  readonly label: LocalizedText;
  /** The same without the other side, for the line of a drawing that leads there. Default: `label`. */
  readonly short?: LocalizedText;
}

/** What took the place of something. Not the same thing under a new name. */
export interface Replacement {
  readonly acronym: string;
  readonly name: LocalizedText;
  /** Year from which on it is used. */
  readonly since?: number;
  readonly note?: LocalizedText;
  readonly source?: ItemSource;
}

/** A form of cooperation between research teams. */
export interface Instrument {
  readonly id: string;
  readonly acronym: string;
  readonly name: LocalizedText;
  /** What it is, as a short sentence. */
  readonly description: LocalizedText;
  /** Who takes part, as a phrase. */
  readonly participants?: LocalizedText;
  /** What has to be there already, or what the cooperation is built around, as a phrase. */
  readonly buildsOn?: LocalizedText;
  /** `id` of the figure that counts it; two instruments may share one. */
  readonly figure?: string;
  readonly relations?: readonly Relation[];
  /**
   * Answers to the questions of the document's section `criteria`, as far as the source states
   * them: ids of options by id of the question; several where the source names several. What is
   * left out counts as not stated, and neither speaks for the instrument nor against it.
   */
  readonly criteria?: {readonly [question: string]: string | readonly string[]};
  readonly replacedBy?: Replacement;
  /** Named by the source only to explain another instrument, neither listed nor counted. */
  readonly reference?: boolean;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** One answer to a question of the finder. */
export interface CriterionOption {
  /** As in `criteria` of the instruments. */
  readonly id: string;
  /** The answer as it reads on from the label of its question: `one`, `laboratory`. */
  readonly label: LocalizedText;
}

/**
 * A question by which readers find an instrument. The bundled document asks for `partners` (`one`
 * or `several` abroad), `earlier` (`yes`: there are links between the teams already) and `form`
 * (`project`, `network`, `laboratory`).
 */
export interface Criterion {
  /** As in `criteria` of the instruments. */
  readonly id: string;
  /** What is asked for, as a phrase: `Partners abroad`. */
  readonly label: LocalizedText;
  /** The answers to choose from, in this order, after one that leaves the question open. */
  readonly options: readonly CriterionOption[];
}

/** Part of the world by which offices are grouped. */
export type Region = 'africa' | 'americas' | 'asia' | 'europe' | 'oceania';

/** A place where the organisation is present. */
export interface Office {
  readonly id: string;
  readonly city: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Name to show in place of the one that the browser has for `country`. */
  readonly countryName?: LocalizedText;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** IANA zone, for example `Asia/Tokyo`. */
  readonly timeZone?: string;
  readonly region?: Region | (string & {});
  readonly url?: string;
  readonly note?: LocalizedText;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** A programme in which organisations of several countries take part. */
export interface Programme {
  readonly id: string;
  readonly name: LocalizedText;
  /** What it is and what it is for, in one to three sentences. */
  readonly description: LocalizedText;
  readonly acronym?: string;
  /** Partner countries, ISO 3166-1 alpha-2, as far as the source names them. */
  readonly countries?: readonly string[];
  /** ISO 8601 duration, for example `P10Y`. */
  readonly duration?: string;
  /** Who coordinates it, or the consortium that runs it. */
  readonly coordinator?: LocalizedText;
  /** Who manages it. */
  readonly managers?: readonly LocalizedText[];
  /** Ids of the figures that belong to it. */
  readonly figures?: readonly string[];
  readonly note?: LocalizedText;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** A piece of European research policy that the organisation takes part in; a tree by `parts`. */
export interface EuropeanItem {
  readonly id: string;
  /** For example `area`, `programme`, `calls`, `projects`, `agenda`, `commitment`. */
  readonly kind: string;
  readonly name: LocalizedText;
  readonly acronym?: LocalizedText;
  /** What it is, or what the organisation did or does in it. */
  readonly description?: LocalizedText;
  /** Single statements, for example what is announced, each a sentence in the tense of the source. */
  readonly points?: readonly LocalizedText[];
  /** Ids of the figures that belong to it. */
  readonly figures?: readonly string[];
  /** Ids of the items in whose framework it stands without being a part of them. */
  readonly within?: readonly string[];
  /** What the source names as a part of it. */
  readonly parts?: readonly EuropeanItem[];
  readonly note?: LocalizedText;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** What a department is there for. Missions in the sense of tasks, never of trips. */
export interface Mission {
  readonly id: string;
  /** `role`: what the department is; `task`: one of the things it does. */
  readonly kind: 'role' | 'task';
  /** A role begins with a verb in the third person, a task with a verb in the infinitive. */
  readonly description: LocalizedText;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** The department whose missions a document holds. */
export interface Department {
  readonly acronym: string;
  readonly name: LocalizedText;
  /** The organisation that it is a department of. */
  readonly organisation: LocalizedText;
  readonly replacedBy?: Replacement;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** An acronym or a term with what it stands for. */
export interface Term {
  readonly id: string;
  readonly term: LocalizedText;
  /** The words that the letters stand for; left out where the source does not give them. */
  readonly expansion?: LocalizedText;
  /**
   * Language whose words the letters stand for, where the expansion in another language has other
   * letters: then the expansion in this one is shown beside the reader's own.
   */
  readonly acronymLanguage?: string;
  /** What is meant, in a sentence or two. */
  readonly meaning?: LocalizedText;
  readonly replacedBy?: Replacement;
  readonly quote?: string;
  /** Ids of further statements of the source that this item holds, for checking. */
  readonly facts?: readonly string[];
  readonly source?: ItemSource;
}

/** One document in the public format. A widget reads the sections that it knows. */
export interface CooperationDocument {
  readonly $schema?: string;
  readonly format: 1;
  readonly source: Source;
  /** A statement that holds for the document's items as a whole. */
  readonly statement?: LocalizedText;
  /** Ids of statements of the source that the document holds as a whole, for checking. */
  readonly facts?: readonly string[];
  readonly figures?: readonly Figure[];
  readonly instruments?: readonly Instrument[];
  /** What a finder asks about the instruments, in this order. */
  readonly criteria?: readonly Criterion[];
  readonly offices?: readonly Office[];
  readonly programmes?: readonly Programme[];
  readonly europe?: readonly EuropeanItem[];
  readonly department?: Department;
  readonly mission?: readonly Mission[];
  readonly glossary?: readonly Term[];
}

/** A figure of a bundled document. */
export interface BundledFigure extends Figure {
  /** The value as text by language, wherever it is more than the digits of the number. */
  readonly formatted?: {readonly [language: string]: string};
  /** The counted things as one list, in place of `members`. */
  readonly membersText?: LocalizedText;
}

/** A programme of a bundled document. */
export interface BundledProgramme extends Programme {
  /** Names of `countries`, in their order. */
  readonly countryNames?: readonly LocalizedText[];
}

/**
 * A bundled document: `scripts/compile-documents.mjs` has left out what only serves to check it
 * (`quote`, `facts`, `source.section`, `sameAs`) and has written out in advance what would otherwise need
 * `Intl` before the first paint; the names of countries are a part of that.
 */
export interface BundledDocument extends CooperationDocument {
  readonly figures?: readonly BundledFigure[];
  readonly programmes?: readonly BundledProgramme[];
  /** Ids of offices or terms in alphabetical order, where it is not the order of the document. */
  readonly order?: {readonly [language: string]: readonly string[]};
}
