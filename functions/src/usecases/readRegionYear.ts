import type { Contract } from '../../../shared/contract/contract';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import type { Operation } from '../http/operation';
import { readingOf } from './attainment/readingOf';
import type { Ports } from './ports';
import { regionYear } from './regionYear';

/** Hands out the year's heads with what they come to; all of the same instant. */
export function readRegionYear({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readRegionYear']> {
  return async ({ params: { region: key, year }, query }) => {
    const found = await readingOf({ store, clock }, key, year, query.asOf);
    if (!found.ok) return found;

    const { region, now, asOf } = found.value;
    const { heads, previous, ...rest } = await regionYear(store, region, year, now, asOf);
    const body = { ...rest, region: key, heads: heads.map(outward), previous: previous.map(outward) };

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}

/** Without what only the store needs. */
function outward(head: SubmissionHead): SubmissionHead {
  const { reporter, template, revision, receipt, sentAt, late, restated, rows, warnings, measures } = head;
  const told = { reporter, template, revision, receipt, sentAt, late, restated, rows, warnings, measures };

  return head.review === undefined ? told : { ...told, review: head.review };
}
