import type { Contract } from '../../../shared/contract/contract';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import type { Operation } from '../http/operation';
import type { Ports } from './ports';
import { yearToRead } from './release/yearToRead';

/** Hands out the year's heads with what they come to, all of the same instant: to an analyst those of a release. */
export function readRegionYear({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readRegionYear']> {
  return async ({ member, params, query }) => {
    const found = await yearToRead({ store, clock }, member, params, query);
    if (!found.ok) return found;

    const { heads, previous, ...rest } = found.value;
    const body = {
      ...rest,
      region: params.region,
      heads: heads.map(outward),
      previous: previous.map(outward),
    };

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}

/** Without what only the store needs. */
function outward(head: SubmissionHead): SubmissionHead {
  const { reporter, template, revision, receipt, sentAt, late, restated, rows, warnings, measures } = head;
  const told = { reporter, template, revision, receipt, sentAt, late, restated, rows, warnings, measures };

  return head.review === undefined ? told : { ...told, review: head.review };
}
