import type { Finding } from './finding';
import type { FindingCode } from './findingCode';
import type { ContextPart } from './rule';

/** At most so many findings are listed; `counts` always tells how many there are. */
export const FINDINGS_LISTED = 1000;

/** What a check gives: the findings (errors first, at most FINDINGS_LISTED), how many of each code there are, which rules ran, and against what. */
export type CheckOutcome = {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
  readonly errors: number;
  readonly warnings: number;
  readonly rulesRun: readonly FindingCode[];
  readonly comparedWith: readonly ContextPart[];
};
