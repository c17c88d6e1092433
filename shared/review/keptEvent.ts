import type { Value } from '../columns/columns';
import type { ReviewEvent, ReviewMove, ReviewSending } from './review';

type Made = Pick<ReviewEvent, 'id' | 'at' | 'by'>;

/** What stood at a place when it was asked about. */
export type AskedPlace = {
  /** As the thread shows it: the shared value, long ones cut; `null` also of a place that is no cell. */
  readonly value: Value;
  /** Digest of all that stood there, by which a change is noticed (shared/review/readPlace.ts). */
  readonly mark: string;
};

/** What stands now at a place that was asked about; `mark` is empty where its row is gone. */
export type ChangedThread = AskedPlace & { readonly thread: string };

/** A return with what stood at each of its cells; `null`: asked before and accepted, so not asked again. */
export type KeptReturn = Extract<ReviewMove, { kind: 'return' }> &
  Made & { readonly asked: readonly (AskedPlace | null)[] };

/** An acceptance with the marks of the explanations it accepted (shared/review/explanationMark.ts). */
export type KeptAcceptance = Extract<ReviewMove, { kind: 'accept' }> &
  Made & { readonly explanations: readonly string[] };

/** A sending with the open threads whose values it changed. */
export type KeptSending = ReviewSending & Made & { readonly changed: readonly ChangedThread[] };

/**
 * A move or a sending as it is kept: with what it meant to the columns of its time, so that how a review stands follows
 * from its events alone.
 */
export type KeptEvent =
  | KeptReturn
  | KeptAcceptance
  | KeptSending
  | (Extract<ReviewMove, { kind: 'reopen' | 'answer' }> & Made);
