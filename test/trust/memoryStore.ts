import { checkKey } from '../../functions/src/storage/keys';
import { checkChanges } from '../../functions/src/storage/limits';
import type { Change, Entity, Store, StoredValues, TableName } from '../../functions/src/storage/store';

type Rows = Map<string, Entity>;

/** A store that is a map, and forgets all but what stands in the tables that last. */
export type MemoryStore = Store & { readonly forget: (lasting: readonly TableName[]) => void };

/**
 * A store in this process' memory, for histories too many for a real one: it passes the suite of the real ones
 * (memoryStore.test.ts).
 */
export function memoryStore(): MemoryStore {
  const partitions = new Map<string, Rows>();
  let changes = 0;

  const rowsOf = (table: string, partition: string): Rows => {
    const name = `${table} ${partition}`;
    const rows = partitions.get(name) ?? new Map<string, Entity>();

    partitions.set(name, rows);

    return rows;
  };

  return {
    get: async (table, partition, row, select) => {
      checkKey(partition);
      checkKey(row);

      const found = rowsOf(table, partition).get(row);

      return found === undefined ? null : projected(found, select);
    },
    range: async (table, partition, from, to, select) => {
      checkKey(partition);

      return [...rowsOf(table, partition).values()]
        .filter(({ row }) => row >= from && row < to)
        .sort((one, other) => (one.row < other.row ? -1 : 1))
        .map((entity) => projected(entity, select));
    },
    commit: async (table, partition, asked) => {
      if (asked.length === 0) return { ok: true };

      checkChanges(partition, asked);

      const rows = rowsOf(table, partition);
      const fault = asked.find((change) => !isPossible(rows, change));

      if (fault !== undefined) return { ok: false, reason: fault.kind === 'create' ? 'exists' : 'stale' };

      for (const change of asked) {
        changes += 1;

        if (change.kind === 'remove') rows.delete(change.row);
        else rows.set(change.row, { row: change.row, values: copied(change.values), etag: `"${changes}"` });
      }

      return { ok: true };
    },
    forget: (lasting) => {
      for (const name of partitions.keys())
        if (!lasting.some((table) => name.startsWith(`${table} `))) partitions.delete(name);
    },
  };
}

function isPossible(rows: Rows, change: Change): boolean {
  const found = rows.get(change.row);

  if (change.kind === 'create') return found === undefined;
  if (change.kind === 'replace') return found?.etag === change.etag;

  return found !== undefined;
}

function projected({ row, values, etag }: Entity, select: readonly string[] | undefined): Entity {
  if (select === undefined) return { row, values: copied(values), etag };

  const chosen = Object.entries(values).filter(([name]) => select.includes(name));

  return { row, values: copied(Object.fromEntries(chosen)), etag };
}

/** Bytes are the caller's own and may change under our hands. */
function copied(values: StoredValues): StoredValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? value.slice() : value,
    ]),
  );
}
