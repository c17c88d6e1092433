import type { Contract } from '../../../../shared/contract/contract';
import { MAX_RELEASES } from '../../../../shared/contract/release';
import { type Refused, refuse } from '../../../../shared/contract/result';
import type { Region } from '../../../../shared/regions/region';
import { makeRelease } from '../../../../shared/release/makeRelease';
import type { Release } from '../../../../shared/release/released';
import type { Operation } from '../../http/operation';
import type { LedgerAddress } from '../../storage/ledgerAddress';
import { listReleases } from '../../storage/listReleases';
import { readRelease } from '../../storage/readRelease';
import type { ReleaseHead, StoredRelease } from '../../storage/releaseEntity';
import type { Store } from '../../storage/store';
import { StoreLimit } from '../../storage/storeErrors';
import { writeRelease } from '../../storage/writeRelease';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { regionYear } from '../regionYear';
import { newestRelease } from './newestRelease';
import { releaseHeadOf } from './releaseHeadOf';

/**
 * Makes a release of a year as it stands. Each is made beside all those before it, so of two made at once one is made
 * again after the other; asked for under an id that is taken, it is the one that was made then.
 */
export function putRelease({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['putRelease']> {
  return async ({ member, params }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    for (;;) {
      const releases = await listReleases(store, params);
      const known = releases.find(({ id }) => id === params.release);

      if (known !== undefined) return { ok: true, value: answer(200, known) };
      if (releases.length >= MAX_RELEASES) return refuse('tooManyReleases', { limit: MAX_RELEASES });

      const release = await released(store, region.value, params, releases, clock());
      if (release === null) return refuse('yearEmpty', {});

      const head: ReleaseHead = {
        id: params.release,
        number: releases.length + 1,
        at: release.asOf,
        by: member.id,
        facts: release.facts.length,
        kept: release.kept.length,
        withheld: release.withheld.length,
      };
      const kept = await keep(store, params, head, release);

      if (kept !== true && kept !== false) return kept;
      if (kept) return { ok: true, value: answer(201, head) };
    }
  };
}

/** `null`: nobody has sent anything. */
async function released(
  store: Store,
  region: Region,
  address: LedgerAddress,
  releases: readonly StoredRelease[],
  now: Date,
): Promise<Release | null> {
  const [read, lastYear, ...earlier] = await Promise.all([
    regionYear(store, region, address.year, now),
    newestRelease(store, { ...address, year: address.year - 1 }),
    ...releases.map((one) => readRelease(store, address, one)),
  ]);

  if (read.heads.length === 0) return null;

  return makeRelease({ regionYear: read, earlier, lastYear: lastYear?.year.attainment ?? null });
}

async function keep(
  store: Store,
  address: LedgerAddress,
  head: ReleaseHead,
  release: Release,
): Promise<boolean | Refused<'tooLargeToKeep'>> {
  try {
    return await writeRelease(store, address, head, release);
  } catch (error) {
    if (error instanceof StoreLimit && error.kind !== 'key') return refuse('tooLargeToKeep', {});

    throw error;
  }
}

function answer<Status extends 200 | 201>(status: Status, head: ReleaseHead) {
  return { status, headers: {}, body: releaseHeadOf(head) } as const;
}
