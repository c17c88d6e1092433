import type { Quality } from '../measures/quantity';
import type { OrgLevel } from '../regions/reporterKind';
import type { ReviewState } from '../review/review';
import type { TemplateKey } from '../templates/template';

/**
 * Raised whenever a field of a fact or of a dimension changes its meaning or goes. A new field at the end does not
 * raise it.
 */
export const FACTS_VERSION = 1;

/** The reporter of a number that stands for several reporters together, because one of theirs is too small to be shown. */
export const TOGETHER = 'together';

/** How a submission stands, as a fact says it: with the operator, or corrected after the year was closed. */
export type FactState = ReviewState | 'restated';

/** How firm a number is, or why there is none; `hidden`: so few people that not even all together can be shown. */
export type FactQuality = Quality | 'noData' | 'notApplicable' | 'hidden';

/** One row of the analysts' tidy table: one number with everything it is limited to. */
export type Fact = {
  /** The same for the same number in every revision and snapshot; `.`-separated (shared/facts/factKey.ts). */
  readonly key: string;
  readonly region: string;
  readonly year: number;
  readonly template: TemplateKey;
  /** A reporter's key, or `TOGETHER`. */
  readonly reporter: string;
  /** Row code of an organisation of the reporter's directory; `null`: of the reporter as a whole. */
  readonly organisation: string | null;
  /** Key of the measure: `d_oo`, `mentees.rows`. */
  readonly indicator: string;
  /**
   * By what the whole was cut, `''` for the whole: the dimensions' names, sorted, joined by `+`. Facts of one cut add up;
   * facts of different cuts are the same people over again.
   */
  readonly cut: string;
  readonly level: OrgLevel | null;
  readonly form: string | null;
  /** The group's value in a cut by anything else, `ageBand:15-17`; several are joined by `;`. */
  readonly item: string | null;
  readonly state: FactState;
  readonly quality: FactQuality;
  /** `null` unless the quality is that of a number. */
  readonly value: number | null;
  /** The revision and the receipt it comes from; `null` of a number of several reporters. */
  readonly revision: number | null;
  readonly receipt: string | null;
};

/** A row of a dimension. */
export type DimensionRow = {
  readonly key: string;
  /** For people, in Russian. */
  readonly title: string;
  /** What else is known of it, by name: a reporter's kind and ОКТМО, an indicator's unit and template. */
  readonly more: Readonly<Record<string, string>>;
};

/** The dimensions of the star. Every key that a fact names has its row. */
export type Dimensions = {
  readonly regions: readonly DimensionRow[];
  readonly reporters: readonly DimensionRow[];
  readonly organisations: readonly DimensionRow[];
  readonly years: readonly DimensionRow[];
  readonly indicators: readonly DimensionRow[];
  readonly levels: readonly DimensionRow[];
  readonly forms: readonly DimensionRow[];
  readonly templates: readonly DimensionRow[];
  readonly states: readonly DimensionRow[];
  /** Of every `item` that a fact has. */
  readonly items: readonly DimensionRow[];
};

/** A number that could not move when its year was released: it is that of an earlier release. */
export type KeptNumber = {
  readonly year: number;
  readonly template: string;
  readonly indicator: string;
  readonly cut: string;
  /** Instant of the release that it is of, ISO. */
  readonly asOf: string;
};

/** A star schema as of one instant: live for the operator, of releases for everybody else. */
export type FactSet = {
  readonly version: number;
  readonly region: string;
  /** Instant of the reading or, of a release, of its making; ISO. */
  readonly asOf: string;
  /** By key. */
  readonly facts: readonly Fact[];
  readonly dimensions: Dimensions;
  /** Of releases only. */
  readonly kept?: readonly KeptNumber[];
};
