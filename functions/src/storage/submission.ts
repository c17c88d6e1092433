import type { Explanation } from '../../../shared/checking/finding';
import type { Measure } from '../../../shared/measures/measure';
import type { Reporter } from '../../../shared/regions/reporter';
import type { TemplateKey } from '../../../shared/templates/template';

/** Whose submission of what. */
export type SubmissionAddress = {
  readonly region: string;
  readonly year: number;
  readonly template: TemplateKey;
  readonly reporter: string;
};

/** A revision as it is kept: all but the columns, which stand in its parts. */
export type Revision = {
  readonly revision: number;
  readonly templateVersion: number;
  readonly contentHash: string;
  readonly rows: number;
  readonly sentAt: string;
  readonly late: boolean;
  readonly warnings: number;
  readonly measures: readonly Measure[];
  /** The directly subordinate organisations of the region's own directory; empty in every other submission. */
  readonly directOrganisations: readonly Reporter[];
  /** The signed receipt. */
  readonly jws: string;
  readonly upload: Upload;
};

/** Parts written under an id of their own; they count for nothing until a revision names them. */
export type Upload = {
  readonly id: string;
  /** In order; SHA-256 (hex) of each part's stored bytes, checked by whoever reads them. */
  readonly parts: readonly {
    readonly row: string;
    readonly hash: string;
    readonly names: readonly string[];
  }[];
};

/** The newest revision and the etag that guards it. */
export type Head = Revision & { readonly reporter: string; readonly etag: string };

/** What a push lays down besides its columns. */
export type NewRevision = Omit<Revision, 'upload'> & {
  readonly upload: Upload;
  readonly idempotencyKey: string;
};

/** `stale`: the head has moved on. `keyKnown`: the idempotency key has been used. */
export type PushCommit =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'stale' | 'keyKnown' };

/** What a revision carries besides columns. */
export type RevisionContent = { readonly explanations: readonly Explanation[] };
