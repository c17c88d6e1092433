import type { ReviewMove } from '../../../../shared/review/review';

/** What somebody asks of Svod in a history, about the one submission it has. */
export type Operation =
  | {
      readonly kind: 'push';
      /** Which of some contents. */
      readonly content: number;
      /** The revision it continues; 0: it is the first. */
      readonly base: number;
      readonly idempotencyKey: string;
      /** Why a closed year is corrected. */
      readonly isReasoned: boolean;
    }
  | { readonly kind: 'move'; readonly id: string; readonly move: ReviewMove }
  | { readonly kind: 'year'; readonly id: string; readonly change: 'closing' | 'reopening' }
  | { readonly kind: 'read' }
  | { readonly kind: 'readReview' };

/** An operation that has run, and when. Times are places in one sequence. */
export type Ran = {
  readonly operation: Operation;
  readonly invoked: number;
  /** Infinity where it was killed. */
  readonly responded: number;
  /** What came of it, in a line; `null`: it was killed, and may have been done or not. */
  readonly outcome: string | null;
  /** What its clock said, in order with the clocks of the others; `null`: it never looked. */
  readonly now: number | null;
};
