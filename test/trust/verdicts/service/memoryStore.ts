import { checkChanges } from '../../../../functions/src/storage/limits';
import type { Entity, Store, StoredValues } from '../../../../functions/src/storage/store';

type Kept = { readonly values: StoredValues; readonly etag: string };

/** A store that is a map, and forgets. */
export type MemoryStore = Store & { readonly forget: () => void };

/** An empty store in memory, which keeps everything of the tables in `lasting` when it is told to forget. */
export function memoryStore(lasting: readonly string[]): MemoryStore {
  const partitions = new Map<string, Map<string, Kept>>();
  let etags = 0;

  const partitionOf = (table: string, partition: string): Map<string, Kept> => {
    const key = `${table}/${partition}`;
    const known = partitions.get(key) ?? new Map<string, Kept>();

    partitions.set(key, known);

    return known;
  };

  return {
    get: async (table, partition, row, select) => {
      const kept = partitionOf(table, partition).get(row);

      return kept ? entityOf(row, kept, select) : null;
    },
    range: async (table, partition, from, to, select) =>
      [...partitionOf(table, partition)]
        .filter(([row]) => row >= from && row < to)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([row, kept]) => entityOf(row, kept, select)),
    commit: async (table, partition, changes) => {
      checkChanges(partition, changes);

      const rows = partitionOf(table, partition);

      for (const change of changes) {
        const kept = rows.get(change.row);

        if (change.kind === 'create' && kept) return { ok: false, reason: 'exists' };
        if (change.kind === 'remove' && !kept) return { ok: false, reason: 'stale' };
        if (change.kind === 'replace' && kept?.etag !== change.etag) return { ok: false, reason: 'stale' };
      }

      for (const change of changes) {
        etags += 1;
        if (change.kind === 'remove') rows.delete(change.row);
        else rows.set(change.row, { values: change.values, etag: `W/"${etags}"` });
      }

      return { ok: true };
    },
    forget: () => {
      for (const key of partitions.keys()) {
        if (!lasting.some((table) => key.startsWith(`${table}/`))) partitions.delete(key);
      }
    },
  };
}

function entityOf(row: string, { values, etag }: Kept, select?: readonly string[]): Entity {
  const named = select?.flatMap((name) => {
    const value = values[name];

    return value === undefined ? [] : [[name, value] as const];
  });

  return { row, values: named ? Object.fromEntries(named) : values, etag };
}
