import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';
import { readingOf } from './readingOf';
import { trendOf } from './trendOf';

/** Hands out how the targets stand in all years of the programme; all are of the same instant. */
export function readTrend({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readTrend']> {
  return async ({ params: { region: key }, query }) => {
    const shipped = findRegion(key);
    if (!shipped.ok) return shipped;

    const reading = await readingOf({ store, clock }, key, shipped.value.period.to, query.asOf);
    if (!reading.ok) {
      const { refusal } = reading;
      if (refusal.code === 'yearUnknown')
        throw new Error(`${key}: the last year of a programme is none of it`);

      return { ok: false, refusal };
    }

    const { region, now, asOf } = reading.value;

    return { ok: true, value: { status: 200, headers: {}, body: await trendOf(store, region, now, asOf) } };
  };
}
