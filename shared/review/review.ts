import type { Value } from '../columns/columns';

/**
 * How a submission stands with the operator. `waiting`: nobody has decided. `returned`: cells of it were asked
 * about and not all of them are answered. `accepted`: locked until it is reopened.
 */
export const REVIEW_STATES = ['waiting', 'returned', 'accepted'] as const;

/** How a submission stands with the operator. */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a head says of its review, so that a regional view needs no other read. */
export type HeadReview = {
  readonly state: ReviewState;
  /** Threads that wait for an answer. */
  readonly open: number;
};

/** The place a question is about: a cell, a row (`column` `null`) or the whole sheet (both `null`). Columns are named as in the workbook. */
export type ReviewPlace = { readonly row: string | null; readonly column: string | null };

/** What somebody does in a review. `revision` is the one that was looked at: another newest one refuses the move. */
export type ReviewMove =
  | {
      readonly kind: 'return';
      readonly revision: number;
      readonly cells: readonly (ReviewPlace & { readonly reason: string })[];
    }
  | { readonly kind: 'accept'; readonly revision: number }
  | { readonly kind: 'reopen'; readonly reason: string }
  /** The reporter's answer to a thread whose value stands. */
  | { readonly kind: 'answer'; readonly thread: string; readonly text: string };

/** A sending, as the review sees it. */
export type ReviewSending = { readonly kind: 'send'; readonly revision: number };

/** A move or a sending, with who made it and when. */
export type ReviewEvent = (ReviewMove | ReviewSending) & {
  /** Made by whoever asks for the move. */
  readonly id: string;
  /** Instant, ISO. */
  readonly at: string;
  /** The member's id. */
  readonly by: string;
};

/** What was said or done in a thread after its question. */
export type ThreadEntry = {
  readonly at: string;
  readonly by: string;
  /** The revision that changed the value; `null`: an answer in words. */
  readonly revision: number | null;
  /** `null`: the value was changed without a word. */
  readonly text: string | null;
  /** The shared value then; `null` also of a blank cell and of a place that is no cell. */
  readonly value: Value;
};

/** A question about one place, its answers and changed values. */
export type Thread = ReviewPlace & {
  /** `{event id}.{number}`. */
  readonly id: string;
  /** The revision it was asked about. */
  readonly revision: number;
  readonly question: string;
  readonly askedAt: string;
  readonly askedBy: string;
  /** The shared value it was asked about. */
  readonly value: Value;
  readonly entries: readonly ThreadEntry[];
  /** Whether it still waits for an answer. */
  readonly open: boolean;
};

/** The whole review of one submission. */
export type Review = HeadReview & {
  /** The newest revision. */
  readonly revision: number;
  /** Oldest first. */
  readonly threads: readonly Thread[];
  readonly events: readonly ReviewEvent[];
};
