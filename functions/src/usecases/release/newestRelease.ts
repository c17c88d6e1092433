import type { Release } from '../../../../shared/release/released';
import type { LedgerAddress } from '../../storage/ledgerAddress';
import { listReleases } from '../../storage/listReleases';
import { readRelease } from '../../storage/readRelease';
import type { Store } from '../../storage/store';

/** The newest release of a year, or with `asOf` (ISO) the newest of those made by then; `null`: there is none. */
export async function newestRelease(
  store: Store,
  address: LedgerAddress,
  asOf: string | null = null,
): Promise<Release | null> {
  const releases = await listReleases(store, address);
  const newest = releases.findLast(({ at }) => asOf === null || at <= asOf);

  return newest === undefined ? null : readRelease(store, address, newest);
}
