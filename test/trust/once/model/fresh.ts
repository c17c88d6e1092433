import { ledgerPartition } from '../../../../functions/src/storage/keys';
import type { Store } from '../../../../functions/src/storage/store';
import { CITY } from '../deeds/citySheet';
import type { World } from './world';

let histories = 0;

/**
 * A part of a store in which only the year's list is frozen: its partitions have names of their own, so that any number
 * of histories fit into one store.
 */
export async function fresh(store: Store, { frozen }: World): Promise<Store> {
  histories += 1;

  const prefix = `h${histories}:`;
  const part: Store = {
    get: (table, partition, ...query) => store.get(table, `${prefix}${partition}`, ...query),
    range: (table, partition, ...query) => store.range(table, `${prefix}${partition}`, ...query),
    commit: (table, partition, changes) => store.commit(table, `${prefix}${partition}`, changes),
  };

  await part.commit(
    'ledgers',
    ledgerPartition(CITY),
    frozen.map(({ row, values }) => ({ kind: 'create', row, values })),
  );

  return part;
}
