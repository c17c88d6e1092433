import type { verifyFaults } from '../../../shared/messages/ru/backup';
import type { Difference } from './differencesOf';

/** Something that is not as it was signed or computed: where, what is wrong, and the values where there are two. */
export type VerifyFault = {
  /** A receipt's id, a year, or a file. */
  readonly where: string;
  readonly kind: keyof typeof verifyFaults;
  readonly difference?: Difference;
};

/** What a verification has looked at and found. */
export type Verdict = {
  readonly revisions: number;
  /** Revisions whose rows are here and were added up again. */
  readonly contents: number;
  /** Years whose attainment was computed again. */
  readonly years: number;
  readonly faults: readonly VerifyFault[];
};
