import type { Contract } from '../../../shared/contract/contract';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { listedReporters } from '../../../shared/measures/listedReporters';
import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { Operation } from '../http/operation';
import type { Member } from '../storage/member';
import { readYearRecord } from '../storage/readYearRecord';
import type { Store } from '../storage/store';
import { findRegion } from './findRegion';
import type { Ports } from './ports';
import { readDirectOrganisations } from './readDirectOrganisations';

/** Tells the holder of a key who that is. */
export function readSession({
  store,
  registries,
}: Pick<Ports, 'store' | 'registries'>): Operation<Contract['session']> {
  return async ({ member }) => {
    const region = findRegion(member.region);
    if (!region.ok) throw new Error(`member ${member.id} belongs to a region that is not shipped`);

    const { id, label, role, expiresAt } = member;

    return {
      ok: true,
      value: {
        status: 200,
        headers: {},
        body: {
          id,
          label,
          region: region.value.key,
          role,
          reporters: await reportersOf(member, region.value, store),
          openYears: openYears(region.value),
          registries,
          expires: expiresAt,
        },
      },
    };
  };
}

/**
 * Names of organisations are those of the newest year whose directory knows them, or, of those that have left every
 * directory, of the newest list that was frozen with them; one that no year knows is left out.
 */
async function reportersOf(member: Member, region: Region, store: Store): Promise<readonly Reporter[]> {
  const keys = member.role === 'operator' ? ['region'] : member.reporters;
  const known = new Map(expectedReporters(region, []).map((reporter) => [reporter.key, reporter]));

  for (const read of [readDirectOrganisations, readListed]) {
    for (const year of openYears(region).toReversed()) {
      if (keys.every((key) => known.has(key))) break;

      for (const reporter of await read(store, region.key, year)) {
        if (!known.has(reporter.key)) known.set(reporter.key, reporter);
      }
    }
  }

  return keys.flatMap((key) => known.get(key) ?? []);
}

/** The reporters of a year's frozen list; none while it is not frozen. */
async function readListed(store: Store, region: string, year: number): Promise<readonly Reporter[]> {
  const { frozen } = await readYearRecord(store, { region, year });

  return listedReporters(frozen);
}
