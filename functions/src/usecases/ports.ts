import type { Registries } from '../../../shared/contract/registries';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import type { Clock } from '../clock';
import type { SigningKey } from '../receipts/signingKey';
import type { Store } from '../storage/store';

/** Draws sheets into an .xlsx file. */
export type WriteWorkbook = (specs: readonly SheetSpec[]) => Promise<Uint8Array>;

/** What the use cases stand on. */
export type Ports = {
  readonly store: Store;
  readonly clock: Clock;
  readonly signingKey: SigningKey;
  readonly writeWorkbook: WriteWorkbook;
  /** What this deployment takes of registries about persons. */
  readonly registries: Registries;
};
