import type { Member } from '../../../functions/src/storage/member';
import type { Store } from '../../../functions/src/storage/store';
import { readAttainment } from '../../../functions/src/usecases/readAttainment';
import { BENCH_INSTANT, BENCH_YEAR } from '../data/benchYear';

const OPERATOR: Member = {
  id: 'benchmark',
  label: 'Benchmark',
  region: 'khabarovsk',
  role: 'operator',
  reporters: [],
  createdAt: BENCH_INSTANT,
  expiresAt: null,
  revokedAt: null,
};

/** Reads the region's heads and adds them up, as the function does once it has admitted the caller. */
export function regionRead(store: Store): () => Promise<void> {
  const read = readAttainment({ store, clock: () => new Date(BENCH_INSTANT) });

  return async () => {
    const { ok } = await read({
      member: OPERATOR,
      url: 'http://127.0.0.1/api/',
      params: { region: OPERATOR.region, year: BENCH_YEAR },
      query: {},
      headers: {},
      body: null,
    });

    if (!ok) throw new Error('the region was to be readable');
  };
}
