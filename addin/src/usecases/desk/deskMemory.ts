import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { Registries } from '../../../../shared/contract/registries';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { ApiClient } from '../../api/apiClient';
import type { CheckedWorkbook } from '../checkedWorkbook';
import type { Owner, Session } from '../desk';
import type { MergeMatter } from '../merge/mergeMatter';
import type { AskedQuestions } from '../reconcile/askedQuestions';
import type { Versions } from '../reconcile/versions';
import type { SettledMemory } from '../settled/settledMemory';

/** The holder of the key that is in use. The key itself is held by the client alone. */
export type Member = {
  readonly api: ApiClient;
  /** `null` until the service has told who it is. */
  session: Session | null;
};

/** The last check of this sitting. */
export type LastCheck = {
  readonly owner: Owner;
  readonly checked: CheckedWorkbook;
  /** Hash of what would be sent, for the sheets that are in order to be hashed. */
  readonly hashes: Readonly<Partial<Record<TemplateKey, string>>>;
  /** What the service takes of registries about persons, as far as it was known; absent: their rows. */
  readonly registries?: Registries;
};

/** What the actions know of one another. Gone when the pane is closed; what must stay is in the workbook's state. */
export type DeskMemory = {
  member: Member | null;
  lastCheck: LastCheck | null;
  /** Receipts that the workbook could not take yet. */
  unkept: readonly SignedReceipt[];
  /** School files that have been read. */
  merge: MergeMatter | null;
  /** The versions that a sheet is being merged with, and what the user was asked about them. */
  reconcile: { readonly versions: Versions; readonly asked: AskedQuestions } | null;
  /** What is settled for the region and year that were asked for last. */
  settled: SettledMemory | null;
  /** What the file is called on the file road. */
  fileName: string | null;
};

/** A memory of nothing. */
export function newMemory(): DeskMemory {
  return {
    member: null,
    lastCheck: null,
    unkept: [],
    merge: null,
    reconcile: null,
    settled: null,
    fileName: null,
  };
}
