import type { Store } from '../../../functions/src/storage/store';
import { BENCH_YEAR } from '../data/benchYear';
import { benchApp } from './benchApp';

/** A read of the region's attainment through the function, as its operator asks for it. */
export async function regionRead(store: Store): Promise<() => Promise<void>> {
  const app = await benchApp(store, { role: 'operator', reporters: [] });
  const params = { region: 'khabarovsk', year: String(BENCH_YEAR) };

  return async () => {
    await app.call('readAttainment', { params }, 200);
  };
}
