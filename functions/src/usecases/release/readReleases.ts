import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import { listReleases } from '../../storage/listReleases';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { releaseHeadOf } from './releaseHeadOf';

/** Hands out which releases a year has, oldest first. */
export function readReleases({ store }: Pick<Ports, 'store'>): Operation<Contract['readReleases']> {
  return async ({ params }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const releases = await listReleases(store, params);

    return {
      ok: true,
      value: { status: 200, headers: {}, body: { releases: releases.map(releaseHeadOf) } },
    };
  };
}
