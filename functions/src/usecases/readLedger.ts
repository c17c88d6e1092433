import type { Contract } from '../../../shared/contract/contract';
import { ledgerWithoutRows } from '../../../shared/release/makeRelease';
import type { Operation } from '../http/operation';
import type { Member } from '../storage/member';
import { findRegionInYear } from './findRegion';
import { makeLedger } from './makeLedger';
import type { Ports } from './ports';
import { readYear, type Year } from './readYear';

/**
 * Hands out the ledger as of now; to a reporting member, the part about the member's own reporters; to an analyst,
 * without how many rows there are, which may be people.
 */
export function readLedger({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readLedger']> {
  return async ({ member, params }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const templates = region.value.calendar.map(({ template }) => template);
    const { standing, record } = visibleTo(
      member,
      await readYear(store, region.value, params.year, templates),
    );
    const made = makeLedger(region.value, params.year, standing, record, clock());
    const body = member.role === 'analyst' ? ledgerWithoutRows(made) : made;

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}

function visibleTo({ role, reporters: own }: Member, year: Year): Year {
  if (role !== 'reporter') return year;

  const { standing, record } = year;
  const { frozen } = record;

  return {
    standing: {
      reporters: standing.reporters.filter(({ key }) => own.includes(key)),
      heads: standing.heads.filter(({ reporter }) => own.includes(reporter)),
    },
    record: {
      ...record,
      frozen: frozen && { ...frozen, reporters: frozen.reporters.filter(({ key }) => own.includes(key)) },
    },
  };
}
