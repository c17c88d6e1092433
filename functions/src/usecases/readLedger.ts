import type { Contract } from '../../../shared/contract/contract';
import type { YearRecord } from '../../../shared/measures/yearRecord';
import type { Operation } from '../http/operation';
import type { Member } from '../storage/member';
import { readYearRecord } from '../storage/readYearRecord';
import { findRegionInYear } from './findRegion';
import { makeLedger } from './makeLedger';
import type { Ports } from './ports';
import { readStanding, type Standing } from './readStanding';

/** Hands out the ledger as of now; to a reporting member, the part about the member's own reporters. */
export function readLedger({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readLedger']> {
  return async ({ member, params }) => {
    const region = findRegionInYear(params.region, params.year);
    if (!region.ok) return region;

    const templates = region.value.calendar.map(({ template }) => template);
    const [standing, record] = await Promise.all([
      readStanding(store, region.value, params.year, templates),
      readYearRecord(store, params),
    ]);
    const own = visibleTo(member, standing, record);
    const body = makeLedger(region.value, params.year, own.standing, own.record, clock());

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}

function visibleTo(
  { role, reporters: own }: Member,
  standing: Standing,
  record: YearRecord,
): { readonly standing: Standing; readonly record: YearRecord } {
  if (role !== 'reporter') return { standing, record };

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
