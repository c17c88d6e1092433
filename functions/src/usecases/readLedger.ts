import type { Contract } from '../../../shared/contract/contract';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import type { Operation } from '../http/operation';
import type { Member } from '../storage/member';
import { findRegionInYear } from './findRegion';
import { makeLedger } from './makeLedger';
import type { Ports } from './ports';
import { readStanding, type Standing } from './readStanding';

/** Hands out the ledger as of now; to a reporting member, the part about the member's own reporters. */
export function readLedger({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readLedger']> {
  return async ({ member, params: { region: key, year } }) => {
    const region = findRegionInYear(key, year);
    if (!region.ok) return region;

    const standing = await readStanding(store, region.value, year, TEMPLATE_KEYS);
    const ledger = makeLedger(region.value, year, visibleTo(member, standing), clock());

    return { ok: true, value: { status: 200, headers: {}, body: ledger } };
  };
}

function visibleTo(member: Member, { reporters, heads }: Standing): Standing {
  if (member.role !== 'reporter') return { reporters, heads };

  return {
    reporters: reporters.filter(({ key }) => member.reporters.includes(key)),
    heads: heads.filter(({ reporter }) => member.reporters.includes(reporter)),
  };
}
