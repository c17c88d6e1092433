import { ledgerPartition, rowsOf } from './keys';
import type { LedgerAddress } from './ledgerAddress';
import { type StoredRelease, toStoredRelease } from './releaseEntity';
import type { Store } from './store';

/** All releases of a year, oldest first: one range read of their heads. */
export async function listReleases(store: Store, address: LedgerAddress): Promise<readonly StoredRelease[]> {
  const { from, to } = rowsOf('release');
  const entities = await store.range('ledgers', ledgerPartition(address), from, to);

  return entities.map(({ values }) => toStoredRelease(values));
}
