import type { RegionYear } from '../../../../shared/measures/attainmentResult';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { ApiBody } from '../../api/apiAnswer';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { settledRegion } from './settledRegion';

/** Which year, and as of which instant (ISO); `null`: now. */
export type YearAsOf = { readonly year: number; readonly asOf: string | null };

/** All that the region's sheets of a year are made from. */
export async function readRegion(
  work: DeskWork,
  { year, asOf }: YearAsOf,
  signal?: AbortSignal,
): Promise<RegionYear> {
  const { session, api } = await requireSession(work, signal);
  const params = { region: session.region, year: String(year) };
  const query = asOf === null ? {} : { asOf };
  const read = answered(await api('readRegionYear', { params, query }, signal));
  // Of the numbers' own instant, and so after them.
  const region = await settledRegion(api, session.region, { year, asOf: read.asOf }, signal);

  return { ...read, region, reporters: read.reporters.map(reporterOf) };
}

/** What the wire has as possibly undefined, the reporter has or has not. */
function reporterOf({ level, ...reporter }: ApiBody<'readRegionYear'>['reporters'][number]): Reporter {
  return level === undefined ? reporter : { ...reporter, level };
}
