import type { Measure } from '../../../shared/measures/measure';
import type { Reporter } from '../../../shared/regions/reporter';
import type { KeptEvent } from '../../../shared/review/keptEvent';
import type { HeadReview } from '../../../shared/review/review';
import type { TemplateKey } from '../../../shared/templates/template';

/** The submissions that share a partition, and so one range read and one transaction. */
export type SubmissionPartition = {
  readonly region: string;
  readonly year: number;
  readonly template: TemplateKey;
};

/** Whose submission of what. */
export type SubmissionAddress = SubmissionPartition & { readonly reporter: string };

/** What adding up needs of a revision. */
export type RevisionSummary = {
  readonly revision: number;
  readonly templateVersion: number;
  readonly contentHash: string;
  readonly rows: number;
  /** Only the measures were sent; absent where the rows came, too. */
  readonly rowsStay?: true | undefined;
  readonly sentAt: string;
  readonly late: boolean;
  /** Corrected after the year was closed, for `reason`. */
  readonly restated: boolean;
  readonly warnings: number;
  readonly measures: readonly Measure[];
  /** The directly subordinate organisations of the region's own directory; empty in every other submission. */
  readonly directOrganisations: readonly Reporter[];
};

/** A revision as it is kept: all but the columns and explanations, which stand in its parts. */
export type Revision = RevisionSummary & {
  /** Why it was restated; `null` otherwise. */
  readonly reason: string | null;
  /** The signed receipt. */
  readonly jws: string;
  readonly upload: Upload;
};

/** Parts written under an id of their own; they count for nothing until a revision names them. */
export type Upload = { readonly id: string; readonly blocks: readonly Block[] };

/** A column, or the explanations, as it lies in the parts: deflated, in pieces of at most 64 KiB. */
export type Block = {
  /** The column's key, or `EXPLANATIONS`. */
  readonly name: string;
  /** Length before deflating; nothing longer is inflated. */
  readonly bytes: number;
  /** SHA-256 (hex) of the deflated bytes, checked by whoever reads them. */
  readonly hash: string;
  /** In order: the number of the part and the property in it. */
  readonly pieces: readonly { readonly part: number; readonly property: string }[];
};

/** The block that holds the explanations. No column's key begins with `#`. */
export const EXPLANATIONS = '#explanations';

/** What a head keeps of its review: how it stands, and the instant of its newest event, ISO. */
export type KeptReview = HeadReview & { readonly at: string };

/** An event of a review, and how the review stands after it. Both are written at once. */
export type ReviewStep = { readonly event: KeptEvent; readonly review: HeadReview };

/** The newest revision and the etag that guards it. */
export type Head = Revision & {
  readonly reporter: string;
  readonly etag: string;
  /** Absent: nobody has looked at it. */
  readonly review?: KeptReview | undefined;
};

/** The newest revision of a reporter, without receipt and upload. */
export type HeadSummary = RevisionSummary & {
  readonly reporter: string;
  /** Absent: nobody has looked at it. */
  readonly review?: HeadReview | undefined;
};

/** What a push lays down besides its columns. */
export type NewRevision = Revision & { readonly idempotencyKey: string };

/** `stale`: the head has moved on. `keyKnown`: the idempotency key has been used. */
export type PushCommit =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'stale' | 'keyKnown' };
