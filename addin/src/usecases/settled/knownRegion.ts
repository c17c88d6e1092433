import type { Region } from '../../../../shared/regions/region';
import { settledRegion } from '../../../../shared/regions/settlement/settledRegion';
import { NOTHING_SETTLED } from '../../../../shared/regions/settlement/settlement';
import type { DeskWork } from '../desk/deskWork';
import { parseState } from '../state/workbookState';
import type { SettledMemory } from './settledMemory';

/** The region as settled for the year, as far as this sitting or the workbook knows; asks nobody. */
export async function knownRegion(work: DeskWork, shipped: Region, year: number): Promise<Region> {
  const { settlement } = await knownSettled(work, shipped.key, year);

  return settledRegion(shipped, settlement);
}

/** What is known to be settled, remembered from now on; nothing where nothing is known. */
export async function knownSettled(
  { memory, workbook }: DeskWork,
  region: string,
  year: number,
): Promise<SettledMemory> {
  const { settled } = memory;

  if (settled?.region === region && settled.year === year) return settled;

  const { settled: kept } = parseState(await workbook.readState());
  const isOf = kept?.region === region && kept.year === year;
  const settlement = isOf ? kept.settlement : NOTHING_SETTLED;
  const known = { region, year, settlement, etag: null, kept: true };

  memory.settled = known;

  return known;
}
