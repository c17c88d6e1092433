import { attainment } from '../../../shared/measures/attainment';
import type { Attainment } from '../../../shared/measures/attainmentResult';
import { waitedForInYear } from '../../../shared/measures/waitedForInYear';
import type { Region } from '../../../shared/regions/region';
import type { Year } from './readYear';

/** How the targets of `region` stand in `year` at `now`: both years by their own lists and exemptions. */
export function makeAttainment(
  region: Region,
  year: number,
  current: Year,
  before: Year,
  now: Date,
): Attainment {
  const asOf = now.toISOString();

  return attainment({
    region,
    year,
    asOf,
    ...waitedForInYear(current.standing, current.record, asOf),
    previous: waitedForInYear(before.standing, before.record, asOf),
  });
}
