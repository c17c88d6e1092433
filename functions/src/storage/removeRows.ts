import { rowsOf, submissionPartition } from './keys';
import { TRANSACTION_ENTITIES } from './limits';
import type { Change, Store } from './store';
import type { SubmissionPartition } from './submission';

/** What holds rows, or values of single cells. Heads and revisions, with measures and receipts, stay. */
const KINDS = ['part', 'event'] as const;

const INSTANT = /^\d{13}/;

/**
 * Whether anything row-level of a template's submissions was written before `until`. Of the keys only.
 */
export async function hasRowsBefore(
  store: Store,
  address: SubmissionPartition,
  until: Date,
): Promise<boolean> {
  return (await oldRows(store, address, until)).length > 0;
}

/** Removes what is row-level of a template's submissions and was written before `until`. Gives how many entities. */
export async function removeRows(store: Store, address: SubmissionPartition, until: Date): Promise<number> {
  const rows = await oldRows(store, address, until);
  const partition = submissionPartition(address);
  let removed = 0;

  for (let start = 0; start < rows.length; start += TRANSACTION_ENTITIES) {
    const changes = rows
      .slice(start, start + TRANSACTION_ENTITIES)
      .map((row): Change => ({ kind: 'remove', row }));

    // `stale`: another instance removes them, too; what is left goes the next night.
    const { ok } = await store.commit('submissions', partition, changes);

    if (ok) removed += changes.length;
  }

  return removed;
}

async function oldRows(store: Store, address: SubmissionPartition, until: Date): Promise<readonly string[]> {
  const partition = submissionPartition(address);
  const read = await Promise.all(
    KINDS.map((kind) => {
      const { from, to } = rowsOf(kind);

      return store.range('submissions', partition, from, to, []);
    }),
  );

  return read
    .flat()
    .map(({ row }) => row)
    .filter((row) => (timeOf(row) ?? Number.POSITIVE_INFINITY) < until.getTime());
}

/** `part:{reporter}:{uploadId}:{0000}`, `event:{reporter}:{milliseconds}:{id}`: both begin with 13 digits of their instant. */
function timeOf(row: string): number | null {
  const digits = INSTANT.exec(row.split(':')[2] ?? '')?.[0];

  return digits === undefined ? null : Number(digits);
}
