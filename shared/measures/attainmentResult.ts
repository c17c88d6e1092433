import type { TemplateKey } from '../templates/template';
import type { Measure } from './measure';
import type { Quality, Quantity } from './quantity';

/**
 * How an indicator stands, in the region or at one reporter. `noData`: nobody gave both numbers (of a flag: its one).
 * `incomplete`: not everybody expected has, so the share is that of those who did; at one reporter, only one
 * of the two numbers is there. `notApplicable`: there is nobody it could apply to. `attainedEarlier`: a
 * one-off result of an earlier year («выполнено в 2020»). A year without a target is `noTarget` at any
 * coverage.
 */
export type AttainmentState =
  | 'attained'
  | 'notAttained'
  | 'noTarget'
  | 'noData'
  | 'incomplete'
  | 'notApplicable'
  | 'attainedEarlier';

/**
 * How many of those expected gave both numbers (for a flag: the one). `received`, `notApplicable` and `noData`
 * exclude each other; what is left of `expected` has sent nothing.
 */
export type Coverage = {
  readonly expected: number;
  readonly received: number;
  /** Of the expected: declared «не применимо», and so not waited for (not part of `received`). */
  readonly notApplicable: number;
  /** Of the expected: sent, but with «нет данных», with blanks or with only one of the two numbers. */
  readonly noData: number;
};

/** One reporter's cell of the heat map. */
export type ReporterAttainment = {
  readonly reporter: string;
  /** `null`: nothing sent. */
  readonly receipt: string | null;
  /** `null`: nothing sent, or the cell is blank. */
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  /** Percent, or 0/1 for a flag; `null` when there is none. */
  readonly value: number | null;
  readonly state: AttainmentState;
};

/** An indicator of the region in one year, explained. */
export type IndicatorAttainment = {
  readonly indicator: string;
  readonly target: number | null;
  /** Sums over the reporters that gave both numbers; for a flag the numerator is the region's own. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent of the sums, never an average of percents; 0/1 for a flag. */
  readonly value: number | null;
  /** Percentage points above (+) or below (−) the target; `null` for a flag. */
  readonly gap: number | null;
  /**
   * How many more people, enterprises … would reach the target at this denominator; 0 when it is reached.
   * `null` for a flag.
   */
  readonly needed: number | null;
  readonly state: AttainmentState;
  /** Only with `attainedEarlier`. */
  readonly attainedYear: number | null;
  /** Whether an addend is an estimate or preliminary. */
  readonly weakest: Quality | null;
  readonly coverage: Coverage;
  /** Ids of the receipts the sums were computed from, sorted. */
  readonly receipts: readonly string[];
  /** Only those who owe the indicator, in the order in which the reporters were given. */
  readonly reporters: readonly ReporterAttainment[];
};

/** The region's attainment of its targets in one year. */
export type Attainment = {
  readonly region: string;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  readonly indicators: readonly IndicatorAttainment[];
};

/** How one expected submission stands. `overdue`: still missing after the last day on time. */
export type LedgerState = 'missing' | 'overdue' | 'received' | 'receivedLate';

/** One expected submission. */
export type LedgerEntry = {
  readonly reporter: string;
  readonly template: TemplateKey;
  /** Last local day on time, `2024-12-01`. */
  readonly due: string;
  readonly state: LedgerState;
  readonly revision: number | null;
  readonly sentAt: string | null;
  readonly rows: number | null;
  readonly warnings: number | null;
  readonly receipt: string | null;
};

/** Who has sent what. 0 ≤ late ≤ received ≤ expected. */
export type Ledger = {
  readonly region: string;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  readonly expected: number;
  /** Of the expected, in time or late. */
  readonly received: number;
  /** Of the received: sent after the last day on time. */
  readonly late: number;
  /** Submissions of reporters that are not (or no longer) expected; in no other number. */
  readonly unexpected: number;
  readonly reporters: readonly { readonly key: string; readonly kind: string; readonly name: string }[];
  /** By reporter as given, then by template in the order of filling. */
  readonly entries: readonly LedgerEntry[];
};

/** The head of a submission, as much of it as adding up needs. */
export type SubmissionHead = {
  readonly reporter: string;
  readonly template: TemplateKey;
  readonly revision: number;
  readonly receipt: string;
  readonly sentAt: string;
  readonly late: boolean;
  readonly rows: number;
  readonly warnings: number;
  readonly measures: readonly Measure[];
};
