/**
 * The generated types against what valibot infers from the schemas: where the two part, this file
 * does not compile. Only `readonly` is not compared: schemas do not say it.
 */
import type {InferOutput} from 'valibot';
import type {definitions} from '../../../src/documents/check/schema.js';
import type * as format from '../../../src/generated/format.js';

interface Generated {
  LocalizedText: format.LocalizedText;
  Source: format.Source;
  ItemSource: format.ItemSource;
  Qualifier: format.Qualifier;
  Measure: format.Measure;
  Period: format.Period;
  Figure: format.Figure;
  Relation: format.Relation;
  Replacement: format.Replacement;
  Instrument: format.Instrument;
  CriterionOption: format.CriterionOption;
  Criterion: format.Criterion;
  Region: format.Region;
  Office: format.Office;
  Programme: format.Programme;
  EuropeanItem: format.EuropeanItem;
  Mission: format.Mission;
  Department: format.Department;
  Term: format.Term;
  CooperationDocument: format.CooperationDocument;
}

type Inferred = {[K in keyof typeof definitions]: InferOutput<(typeof definitions)[K]>};

type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : {-readonly [K in keyof T]: Writable<T[K]>};

/** Exact, but for `'asia' | (string & {})`, which takes what `string` takes. */
type Same<A, B> = [A, B] extends [B, A]
  ? [Required<A>, Required<B>] extends [Required<B>, Required<A>]
    ? keyof A & string extends keyof B
      ? keyof B & string extends keyof A
        ? true
        : false
      : false
    : false
  : false;

type Differing = {
  [K in keyof Inferred | keyof Generated]: K extends keyof Inferred & keyof Generated
    ? Same<Writable<Generated[K]>, Writable<Inferred[K]>> extends true
      ? never
      : K
    : K;
}[keyof Inferred | keyof Generated];

type Expect<T extends never> = T;

export type NothingDiffers = Expect<Differing>;
