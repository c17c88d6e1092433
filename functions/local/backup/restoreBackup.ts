import { isDeepStrictEqual } from 'node:util';
import type { Region } from '../../../shared/regions/region';
import type { Change, Store, StoredValues } from '../../src/storage/store';
import { transactionsOf } from '../../src/storage/transactionsOf';
import { LocalFault } from '../localFault';
import type { BackupEntity } from './entityLine';
import type { Backup } from './openBackup';
import { type Place, partitionsOf, pathOf, unknownIn } from './partitions';

/** How many entities were written, and how many stood there already just so. */
export type Restored = { readonly written: number; readonly present: number };

/** What makes other rows visible comes last, so that a restore that is broken off shows nothing half. */
const LAST = /^(?:head:|frozen$|release:|key:|member:)/;

/**
 * Writes a backup into a store in which nothing of the region stands but what is in the backup: so a restore that was
 * broken off is repeated, and nothing is ever overwritten. Throws `LocalFault` where something else stands, and, before
 * anything is written, where the backup has a partition that is not known here; `StoreUnavailable`.
 */
export async function restoreBackup(store: Store, region: Region, backup: Backup): Promise<Restored> {
  const restored = { written: 0, present: 0 };
  const places = partitionsOf(region, new Date(backup.manifest.madeAt));
  const [unknown] = unknownIn(places, backup.rows.keys());

  if (unknown !== undefined) throw new LocalFault('backupNewer', unknown);

  for (const place of places) {
    const entities = backup.rows.get(pathOf(place)) ?? [];

    for (const stage of [0, 1, 2]) {
      const rows = entities.filter(({ row }) => stageOf(row) === stage);

      for (const transaction of transactionsOf(place.partition, rows.map(creation))) {
        const present = await write(store, place, transaction);

        restored.present += present;
        restored.written += transaction.length - present;
      }
    }
  }

  return restored;
}

/** Revisions come before the parts that they name, which the nightly sweep would otherwise take for abandoned. */
function stageOf(row: string): number {
  if (row.startsWith('rev:')) return 0;

  return LAST.test(row) ? 2 : 1;
}

type Creation = Extract<Change, { kind: 'create' }>;

function creation({ row, values }: BackupEntity): Creation {
  return { kind: 'create', row, values };
}

/** How many of the entities were there already. */
async function write(store: Store, place: Place, changes: readonly Change[]): Promise<number> {
  const { table, partition } = place;
  const { ok } = await store.commit(table, partition, changes);

  if (ok) return 0;

  const standing = await Promise.all(changes.map(({ row }) => store.get(table, partition, row)));
  const missing = changes.filter((change, index) => {
    const found = standing[index] ?? null;

    if (found !== null && !isSame(change, found.values))
      throw new LocalFault('restoreOther', `${partition}, ${change.row}`);

    return found === null;
  });

  if (missing.length > 0) {
    const again = await store.commit(table, partition, missing);

    if (!again.ok) throw new LocalFault('restoreOther', partition);
  }

  return changes.length - missing.length;
}

function isSame(change: Change, values: StoredValues): boolean {
  return change.kind === 'create' && isDeepStrictEqual(plain(change.values), plain(values));
}

/** Stores give binary as a `Buffer` or as a `Uint8Array`. */
function plain(values: StoredValues): StoredValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Uint8Array.from(value) : value,
    ]),
  );
}
