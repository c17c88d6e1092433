import { type Result, refuse } from '../../../../shared/contract/result';
import { localDay } from '../../../../shared/regions/localDay';
import type { Region } from '../../../../shared/regions/region';
import { findRegion, findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';

/** Which region is read, as of when. */
export type Reading = {
  /** As its operator had settled it for the year. */
  readonly region: Region;
  readonly now: Date;
  /** The same instant, ISO, where a past one was asked for; `null`: what stands now. */
  readonly asOf: string | null;
};

/**
 * What a reading of `year` is made of and as of when. An instant that has not come yet, or from before the programme,
 * is refused: its numbers would change, or never were.
 */
export async function readingOf(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  key: string,
  year: number,
  asked: string | undefined,
): Promise<Result<Reading, 'regionUnknown' | 'yearUnknown' | 'asOfInvalid'>> {
  const now = clock();

  if (asked === undefined) {
    const found = await findRegionInYear(store, key, year);

    return found.ok ? { ok: true, value: { region: found.value, now, asOf: null } } : found;
  }

  const shipped = findRegion(key);
  if (!shipped.ok) return shipped;

  const instant = new Date(asked);
  const from = `${shipped.value.period.from}-01-01`;

  if (instant > now || localDay(instant, shipped.value.timeZone) < from)
    return refuse('asOfInvalid', { from, until: now.toISOString() });

  const asOf = instant.toISOString();
  const region = await findRegionInYear(store, key, year, asOf);

  return region.ok ? { ok: true, value: { region: region.value, now: instant, asOf } } : region;
}
