import type { Entity, Store } from '../../src/storage/store';
import type { BackupEntity } from './entityLine';
import { pathOf } from './partitions';

/** The entities of a backup by the path of their partition. */
export type BackupRows = ReadonlyMap<string, readonly BackupEntity[]>;

/** The etag of every entity: nothing is written here. */
const ETAG = 'W/"backup"';

/** What a backup holds, as a store to read: so what is computed from it is computed as the service does. */
export function backupStore(rows: BackupRows): Store {
  const sorted = new Map(
    [...rows].map(([path, entities]) => [
      path,
      entities.toSorted((one, other) => (one.row < other.row ? -1 : 1)),
    ]),
  );

  return {
    get: async (table, partition, row) => {
      const found = sorted.get(pathOf({ table, partition }))?.find((entity) => entity.row === row);

      return found === undefined ? null : entityOf(found);
    },
    range: async (table, partition, from, to) =>
      (sorted.get(pathOf({ table, partition })) ?? [])
        .filter(({ row }) => row >= from && row < to)
        .map(entityOf),
    commit: () => Promise.reject(new Error('a backup is not written to')),
  };
}

function entityOf({ row, values }: BackupEntity): Entity {
  return { row, values, etag: ETAG };
}
