import type { Contract } from '../../../../shared/contract/contract';
import { familyAddress } from '../../../../shared/release/family';
import type { Operation } from '../../http/operation';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { chosenRelease } from './chosenRelease';
import { releaseHeadOf } from './releaseHeadOf';

/** Hands out what a release could not show anew, and what it could not show at all. */
export function readRelease({ store }: Pick<Ports, 'store'>): Operation<Contract['readRelease']> {
  return async ({ params }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const chosen = await chosenRelease(store, params, params.release);
    if (!chosen.ok) return chosen;

    const { head, release } = chosen.value;
    const body = {
      ...releaseHeadOf(head),
      keptNumbers: release.kept.map(({ family, asOf }) => ({ ...familyAddress(family), asOf })),
      withheldNumbers: release.withheld.map(familyAddress),
    };

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}
