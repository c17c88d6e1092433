import { checkChanges } from '../../../functions/src/storage/limits';
import type { Entity, Store, StoredValues } from '../../../functions/src/storage/store';

/** A store in memory, for thousands of requests in a second. The order and the guards are those of the port. */
export function memoryStore(): Store {
  const partitions = new Map<string, Map<string, Entity>>();
  let changed = 0;

  const partitionOf = (table: string, partition: string) => {
    const id = `${table} ${partition}`;
    const found = partitions.get(id) ?? new Map<string, Entity>();
    partitions.set(id, found);

    return found;
  };
  const select = (entity: Entity, names: readonly string[] | undefined): Entity => ({
    ...entity,
    values: names === undefined ? { ...entity.values } : named(entity.values, names),
  });

  return {
    get: async (table, partition, row, names) => {
      const found = partitionOf(table, partition).get(row);

      return found === undefined ? null : select(found, names);
    },
    range: async (table, partition, from, to, names) =>
      [...partitionOf(table, partition).values()]
        .filter(({ row }) => row >= from && row < to)
        .toSorted((one, other) => (one.row < other.row ? -1 : 1))
        .map((entity) => select(entity, names)),
    commit: async (table, partition, changes) => {
      checkChanges(partition, changes);

      const rows = partitionOf(table, partition);

      for (const change of changes) {
        const standing = rows.get(change.row);

        if (change.kind === 'create' && standing !== undefined) return { ok: false, reason: 'exists' };
        if (change.kind !== 'create' && standing === undefined) return { ok: false, reason: 'stale' };
        if (change.kind === 'replace' && standing?.etag !== change.etag)
          return { ok: false, reason: 'stale' };
      }

      for (const change of changes) {
        changed += 1;
        if (change.kind === 'remove') rows.delete(change.row);
        else rows.set(change.row, { row: change.row, values: { ...change.values }, etag: `"${changed}"` });
      }

      return { ok: true };
    },
  };
}

function named(values: StoredValues, names: readonly string[]): StoredValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
