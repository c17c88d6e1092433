import { type Result, refuse } from '../../../../shared/contract/result';
import type { FactSet } from '../../../../shared/facts/fact';
import { openYears } from '../../../../shared/regions/openYears';
import { regionReader } from '../../../../shared/sheets/attainmentWorkbook';
import type { Member } from '../../storage/member';
import { readingOf } from '../attainment/readingOf';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';
import { readFactSet } from './readFactSet';

/** What a caller asks for in the query. */
export type FactsQuery = { readonly years?: number[] | undefined; readonly asOf?: string | undefined };

/** The facts that `member` asks for, or why not: a year that the region does not have, an instant that cannot be. */
export async function factsAsked(
  ports: Pick<Ports, 'store' | 'clock'>,
  { role }: Pick<Member, 'role'>,
  key: string,
  { years = [], asOf }: FactsQuery,
): Promise<Result<FactSet, 'regionUnknown' | 'yearUnknown' | 'asOfInvalid'>> {
  const region = findRegion(key);
  if (!region.ok) return region;

  const open = openYears(region.value);
  if (years.some((year) => !open.includes(year))) return refuse('yearUnknown', {});

  const reading = await readingOf(ports, key, years[0] ?? region.value.period.from, asOf);
  if (!reading.ok) return reading;

  const wanted = { years: years.length === 0 ? null : years, asOf: reading.value.asOf };

  return { ok: true, value: await readFactSet(ports, region.value, regionReader(role), wanted) };
}
