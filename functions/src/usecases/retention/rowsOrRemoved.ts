import { type Result, refuse } from '../../../../shared/contract/result';
import type { LedgerAddress } from '../../storage/ledgerAddress';
import { readRowsRemoved } from '../../storage/removedRows';
import type { Store } from '../../storage/store';
import { StoreDamaged } from '../../storage/storeErrors';
import type { RevisionSummary } from '../../storage/submission';

/**
 * What `read` gives of the rows of a revision, or why there are none: they never came, or they are no longer kept.
 * Whether they are is asked only when something is missing, so that reading what is there costs nothing more.
 */
export async function rowsOrRemoved<T>(
  store: Store,
  address: LedgerAddress,
  { revision, sentAt, rowsStay }: Pick<RevisionSummary, 'revision' | 'sentAt' | 'rowsStay'>,
  read: () => Promise<T>,
): Promise<Result<T, 'rowsRemoved' | 'rowsNotSent'>> {
  if (rowsStay) return refuse('rowsNotSent', { revision });

  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;

    const removedAt = await readRowsRemoved(store, address);

    if (removedAt === null || sentAt > removedAt) throw error;

    return refuse('rowsRemoved', { removedAt });
  }
}
