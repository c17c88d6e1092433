import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import { readListedMembers } from '../../storage/readListedMembers';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';
import { membersReporters } from './membersReporters';
import { shownMember } from './shownMember';

/** Hands out who has access to the region, the newest first. */
export function readMembers({ store }: Pick<Ports, 'store'>): Operation<Contract['readMembers']> {
  return async ({ params }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const [listed, reporters] = await Promise.all([
      readListedMembers(store, params.region),
      membersReporters(store, region.value),
    ]);
    const members = listed
      .map(({ member, lastUse }) => ({ ...shownMember(member), lastUse }))
      .sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1));

    return { ok: true, value: { status: 200, headers: {}, body: { members, reporters } } };
  };
}
