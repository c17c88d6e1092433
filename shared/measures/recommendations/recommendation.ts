import type { Indicator, Ladder } from '../../regions/region';
import type { FixedRow } from '../../templates/template';

/**
 * What is recommended, most urgent first. `overdue`: a report is not sent and its day has passed. `roadmap`: an
 * item was not done in time. `incomplete`: of a share only one number was sent. `noData`: sent without either.
 * `belowTarget`: a share is below its target. `coverage`: organisations are not reached. `ladder`: little or
 * nothing was added to what everybody adds to. `fell`: a share without a target fell against last year.
 * `missing`: a report is not sent yet, and its day is still to come.
 */
export const RECOMMENDATION_KINDS = [
  'overdue',
  'roadmap',
  'incomplete',
  'noData',
  'belowTarget',
  'coverage',
  'ladder',
  'fell',
  'missing',
] as const;

/** One of the kinds. */
export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number];

/** A clause of a source document that asks for it. */
export type SourceClause = NonNullable<Indicator['source']>;

/** In what `needed` is counted. */
export type NeededUnit = FixedRow['unit'] | Ladder['unit'];

/**
 * A targeted recommendation to one reporter. It holds the reporter's true numbers, small ones too: only the
 * operator's sheets show them, and the page for one municipality shows only its own.
 */
export type Recommendation = {
  readonly reporter: string;
  readonly kind: RecommendationKind;
  /** Key of the template, indicator, ladder or coverage, or the code of the roadmap's item. */
  readonly subject: string;
  /** How many more are needed; `null` where that cannot be counted. */
  readonly needed: number | null;
  readonly unit: NeededUnit | null;
  /** What the reporter has: percent, or a count; `null` where it gave nothing. */
  readonly value: number | null;
  /** What it is compared with: the target, last year's share, or what others in its place have added. */
  readonly goal: number | null;
  /** Last local day on time; `null` where there is none. */
  readonly due: string | null;
  /** Key of a reporter in a like position that does well; `null` where there is none. */
  readonly similar: string | null;
  /** Percent or count of that reporter. */
  readonly similarValue: number | null;
  /** What it was derived from: receipts of the reporter's submissions, and who asks for it. */
  readonly source: { readonly receipts: readonly string[]; readonly acts: readonly SourceClause[] };
};

/** Of a recommendation's fields those that most have none of. */
export const NOTHING = {
  needed: null,
  unit: null,
  value: null,
  goal: null,
  due: null,
  similar: null,
  similarValue: null,
} satisfies Partial<Recommendation>;
