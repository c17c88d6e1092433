import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { HeadReview } from '../review/review';
import type { TemplateKey } from '../templates/template';
import type { Measure } from './measure';
import type { Quality, Quantity } from './quantity';

/**
 * How an indicator stands, in the region or at one reporter. `noData`: nobody gave both numbers (of a flag: its one).
 * `incomplete`: not everybody expected has, so the share is that of those who did; at one reporter, only one
 * of the two numbers is there. `notApplicable`: there is nobody it could apply to. `attainedEarlier`: a
 * one-off result of an earlier year («выполнено в 2020»). A year without a target is `noTarget` at any
 * coverage. `hidden`: so few people that others than the operator do not see it.
 */
export type AttainmentState =
  | 'attained'
  | 'notAttained'
  | 'noTarget'
  | 'noData'
  | 'incomplete'
  | 'notApplicable'
  | 'attainedEarlier'
  | 'hidden';

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
  /** The value of the year before, percent or 0/1; `null` when there is none. */
  readonly previous: number | null;
  /** Of enterprises: how many of the numerator's were named by several reporters, by ИНН, and were taken out of it. */
  readonly repeated: number;
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

/** A quantity promised year by year, explained. */
export type LadderAttainment = {
  readonly ladder: string;
  readonly target: number | null;
  /** As what the registry was counted: its state, or what the year added. */
  readonly counted: 'stock' | 'flow';
  /** A sum of what was given, so a lower bound while somebody is missing; `null` when nothing was. */
  readonly value: number | null;
  /** Above (+) or below (−) the target. */
  readonly gap: number | null;
  /** How many more would reach the target; 0 when it is reached. */
  readonly needed: number | null;
  /** A lower bound that reaches the target is `attained`, one that does not is `incomplete`. */
  readonly state: AttainmentState;
  /** Whether an addend is an estimate or preliminary. */
  readonly weakest: Quality | null;
  readonly coverage: Coverage;
  /** The value of the year before; `null` when there is none. */
  readonly previous: number | null;
  /** What the others said of the region's own events: a check, never an addend. `null` where everybody counts. */
  readonly municipal: number | null;
  readonly receipts: readonly string[];
  /** Those whose submissions count, in the order in which the reporters were given. */
  readonly reporters: readonly {
    readonly reporter: string;
    readonly receipt: string | null;
    readonly value: number | null;
    /** There is a number, and so few people that others than the operator do not see it. */
    readonly hidden?: true | undefined;
  }[];
};

/** How many municipalities or organisations are reached, explained. */
export type CoverageAttainment = {
  readonly key: string;
  readonly target: number | null;
  /** Municipalities covered, or the sum of organisations covered; `null` when nobody gave the numbers. */
  readonly numerator: number | null;
  /** Municipalities that are to be covered, or the sum of organisations at those who gave both numbers. */
  readonly denominator: number | null;
  /** Percent. */
  readonly value: number | null;
  /** Percentage points. */
  readonly gap: number | null;
  /** How many more municipalities or organisations would reach the target; 0 when it is reached. */
  readonly needed: number | null;
  readonly state: AttainmentState;
  /** Whether an addend is an estimate or preliminary. */
  readonly weakest: Quality | null;
  readonly coverage: Coverage;
  /** Percent of the year before. */
  readonly previous: number | null;
  readonly receipts: readonly string[];
  /** Keys of the reporters that are not reached, or not wholly. */
  readonly missing: readonly string[];
  /** Those who are asked, in the order in which the reporters were given; of a municipality `total` is 1. */
  readonly reporters: readonly {
    readonly reporter: string;
    readonly receipt: string | null;
    readonly covered: number | null;
    readonly total: number | null;
  }[];
};

/** The region's attainment of its targets in one year. */
export type Attainment = {
  readonly region: string;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  readonly indicators: readonly IndicatorAttainment[];
  readonly ladders: readonly LadderAttainment[];
  readonly coverages: readonly CoverageAttainment[];
};

/** How one expected submission stands. `overdue`: still missing after the last day on time. `exempt`: not waited for. */
export type LedgerState = 'missing' | 'overdue' | 'received' | 'receivedLate' | 'exempt';

/** One expected submission, or one that came without being expected. */
export type LedgerEntry = {
  readonly reporter: string;
  readonly template: TemplateKey;
  /** Last local day on time, `2024-12-01`; with an extension, the new one. */
  readonly due: string;
  /** Whether the day was put off for this reporter. */
  readonly extended: boolean;
  /** Corrected after the year was closed. */
  readonly restated: boolean;
  /** Whether it is waited for and so counted; not when it is exempt, optional, or of somebody who is not in the year's list. */
  readonly expected: boolean;
  /** Why it is not waited for; `null`: it is not exempt. */
  readonly exemption: string | null;
  /** `exempt` also when something was sent all the same. */
  readonly state: LedgerState;
  readonly revision: number | null;
  readonly sentAt: string | null;
  readonly rows: number | null;
  /** Only the measures were sent; absent where the rows came, too. */
  readonly rowsStay?: true | undefined;
  readonly warnings: number | null;
  readonly receipt: string | null;
  /** Absent: nothing was sent, or nobody has looked at it. */
  readonly review?: HeadReview | undefined;
};

/** Who has sent what. 0 ≤ late ≤ received ≤ expected. */
export type Ledger = {
  readonly region: string;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  readonly expected: number;
  /** Exempt, and so not among the expected. */
  readonly exempt: number;
  /** Instant at which the list of who owes what was frozen, ISO; `null`: it follows the directories still. */
  readonly frozenAt: string | null;
  /** Instant at which the year was closed, ISO. */
  readonly closedAt: string | null;
  /** Of the expected, in time or late. */
  readonly received: number;
  /** Of the received: sent after the last day on time. */
  readonly late: number;
  /** Submissions of reporters that are not (or no longer) expected; in no other number. */
  readonly unexpected: number;
  /** The year's list. */
  readonly reporters: readonly { readonly key: string; readonly kind: string; readonly name: string }[];
  /** Who reports but is not in the list, since they joined after it was frozen. */
  readonly unlisted: readonly { readonly key: string; readonly kind: string; readonly name: string }[];
  /** By reporter as listed, the unlisted last; then by template in the order of filling. */
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
  /** Corrected after the year was closed. */
  readonly restated: boolean;
  readonly rows: number;
  /** Only the measures were sent; absent where the rows came, too. */
  readonly rowsStay?: true | undefined;
  readonly warnings: number;
  readonly measures: readonly Measure[];
  /** Absent: nobody has looked at it. */
  readonly review?: HeadReview | undefined;
};

/** All that the region's own sheets of one year are made from, read at one instant. */
export type RegionYear = {
  readonly region: Region;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  /** Local day of the reading in the region. */
  readonly today: string;
  readonly reporters: readonly Reporter[];
  readonly heads: readonly SubmissionHead[];
  /** The heads of the year before; none for a region's first year. */
  readonly previous: readonly SubmissionHead[];
  readonly attainment: Attainment;
  readonly ledger: Ledger;
};
