import type { Contract } from '../../../shared/contract/contract';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import type { Operation } from '../http/operation';
import { findRegionInYear } from './findRegion';
import type { Ports } from './ports';
import { regionYear } from './regionYear';

/** Hands out the year's heads with what they come to; all of the same instant. */
export function readRegionYear({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readRegionYear']> {
  return async ({ params: { region: key, year } }) => {
    const region = await findRegionInYear(store, key, year);
    if (!region.ok) return region;

    const { heads, previous, ...rest } = await regionYear(store, region.value, year, clock());
    const body = { ...rest, region: key, heads: heads.map(outward), previous: previous.map(outward) };

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}

/** Without what only the store needs. */
function outward(head: SubmissionHead): SubmissionHead {
  const { reporter, template, revision, receipt, sentAt, late, restated, rows, warnings, measures } = head;

  return { reporter, template, revision, receipt, sentAt, late, restated, rows, warnings, measures };
}
