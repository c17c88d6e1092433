import { type Result, refuse } from '../../../../shared/contract/result';
import type { Release } from '../../../../shared/release/released';
import type { LedgerAddress } from '../../storage/ledgerAddress';
import { listReleases } from '../../storage/listReleases';
import { readRelease } from '../../storage/readRelease';
import type { StoredRelease } from '../../storage/releaseEntity';
import type { Store } from '../../storage/store';

/** A release with who made it and when. */
export type ChosenRelease = { readonly head: StoredRelease; readonly release: Release };

/** The release `id` of a year; without it the newest. */
export async function chosenRelease(
  store: Store,
  address: LedgerAddress,
  id: string | undefined,
): Promise<Result<ChosenRelease, 'releaseUnknown'>> {
  const releases = await listReleases(store, address);
  const head = id === undefined ? releases.at(-1) : releases.find((one) => one.id === id);

  if (head === undefined) return refuse('releaseUnknown', {});

  return { ok: true, value: { head, release: await readRelease(store, address, head) } };
}
