import { type Result, refuse } from '../../../../shared/contract/result';
import type { RegionYear } from '../../../../shared/measures/attainmentResult';
import { regionReader } from '../../../../shared/sheets/attainmentWorkbook';
import type { Member } from '../../storage/member';
import { readingOf } from '../attainment/readingOf';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { regionYear } from '../regionYear';
import { chosenRelease } from './chosenRelease';

/** Which reading of a year is asked for: one release, or what stood at an instant (ISO). */
export type YearWanted = { readonly release?: string | undefined; readonly asOf?: string | undefined };

/**
 * The year as `member` may see it: the operator's is live unless a release is asked for, the analyst's is a release,
 * the newest where none is named. An instant is no analyst's to name.
 */
export async function yearToRead(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { role }: Pick<Member, 'role'>,
  address: { readonly region: string; readonly year: number },
  { release: id, asOf: asked }: YearWanted,
): Promise<
  Result<RegionYear, 'regionUnknown' | 'yearUnknown' | 'asOfInvalid' | 'releaseUnknown' | 'roleNotAllowed'>
> {
  const isOperator = regionReader(role) === 'operator';

  if (isOperator && id === undefined) {
    const found = await readingOf({ store, clock }, address.region, address.year, asked);
    if (!found.ok) return found;

    const { region, now, asOf } = found.value;

    return { ok: true, value: await regionYear(store, region, address.year, now, asOf) };
  }
  if (asked !== undefined && !isOperator) return refuse('roleNotAllowed', { role });

  const open = await findRegionInYear(store, address.region, address.year);
  if (!open.ok) return open;

  const chosen = await chosenRelease(store, address, id);
  if (!chosen.ok) return chosen;

  const { year, asOf } = chosen.value.release;
  // A sheet names targets and limits beside the numbers: those of the release, whatever is settled since.
  const region = await findRegionInYear(store, address.region, address.year, asOf);
  if (!region.ok) return region;

  return { ok: true, value: { ...year, region: region.value } };
}
