import type { Store } from '../../../functions/src/storage/store';
import { attacks } from './suite/attacks';
import { committing } from './suite/committing';
import { limits } from './suite/limits';
import { reading } from './suite/reading';

/** What every adapter of the store must do. `makeStore` is called in `beforeAll` and prepares the tables. */
export function storeSuite(name: string, makeStore: () => Promise<Store>): void {
  describe(name, () => {
    let made: Store;
    let partitions = 0;
    const context = {
      store: () => made,
      fresh: () => {
        partitions += 1;

        return `suite:${partitions}`;
      },
    };

    beforeAll(async () => {
      made = await makeStore();
    });

    reading(context);
    committing(context);
    limits(context);
    attacks(context);
  });
}
