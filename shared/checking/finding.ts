import type { FindingCode } from './findingCode';

/** An error blocks sending; a warning wants an explanation; a notice only informs. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a text needs besides its code. Numbers are formatted where the text is made. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** What a rule or the reading of a cell found, addressed by row code and column key. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `null` when the whole sheet is meant. */
  readonly row: string | null;
  /**
   * The key the column has in the workbook, so `dateIn` also where the rule read `monthIn`; `null` when the
   * whole row is meant.
   */
  readonly column: string | null;
  readonly params: FindingParams;
  /**
   * Of a warning: the values of the rule's inputs in this row and what they were compared with
   * (shared/checking/fingerprintOf.ts). An explanation holds while they stand, and is asked again when they
   * change. Empty for an error or a notice, which nothing explains.
   */
  readonly fingerprint: string;
};

/** Why a warning is right as it stands, in the reporter's words. */
export type Explanation = {
  readonly code: FindingCode;
  readonly row: string | null;
  readonly column: string | null;
  readonly fingerprint: string;
  readonly text: string;
};
