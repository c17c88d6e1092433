import type { Ledger } from '../../../shared/measures/attainmentResult';
import { ledger } from '../../../shared/measures/ledger';
import type { YearRecord } from '../../../shared/measures/yearRecord';
import { dueDate } from '../../../shared/regions/dueDate';
import { localDay } from '../../../shared/regions/localDay';
import type { Region } from '../../../shared/regions/region';
import type { Standing } from './readStanding';

/** The ledger of what stands at `now`. */
export function makeLedger(
  region: Region,
  year: number,
  { reporters, heads }: Standing,
  record: YearRecord,
  now: Date,
): Ledger {
  return ledger({
    region,
    year,
    asOf: now.toISOString(),
    today: localDay(now, region.timeZone),
    dueDate,
    reporters,
    heads,
    record,
  });
}
